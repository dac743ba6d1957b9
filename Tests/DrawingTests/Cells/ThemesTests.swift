import Numerals
import Testing

@testable import Drawing

/// What the built-in themes must keep, computed from the colours themselves.
struct ThemesTests {
  private static let withGround = Theme.all.filter(\.paintsPage)
  private static let writing: [Ink] = [.text, .muted, .accent]
  private static let marks: [Ink] = [
    .positive, .negative, .positiveDimmed, .negativeDimmed, .negativeStripe, .negativeStripeDimmed, .curve,
    .axis, .guide,
  ]

  @Test("Every ink and every ground has a colour from the fixed part of the palette", arguments: withGround)
  func fixedPart(theme: Theme) {
    #expect(Ink.allCases.allSatisfy { theme.full.inks[$0].map { $0 >= 16 } == true })
    #expect(Ground.allCases.allSatisfy { theme.full.grounds[$0].map { $0 >= 16 } == true })
  }

  @Test("Writing has a contrast of 7:1 on the page and on the bars", arguments: withGround, writing)
  func contrastOfWriting(theme: Theme, ink: Ink) throws {
    #expect(try contrast(ink, on: .canvas, in: theme) >= 7)
    #expect(try contrast(ink, on: .chrome, in: theme) >= 7)
  }

  @Test("Marks have a contrast of 3:1 on the page", arguments: withGround, marks)
  func contrastOfMarks(theme: Theme, ink: Ink) throws {
    #expect(try contrast(ink, on: .canvas, in: theme) >= 3)
  }

  @Test(
    "The classes' marks are far apart, whatever cones see them", arguments: withGround, ColorVision.allCases)
  func classesApart(theme: Theme, vision: ColorVision) throws {
    #expect(try difference(theme, seenBy: vision) >= 50)
  }

  @Test(
    "The simulation gives the figures that the colours were chosen by",
    arguments: [
      (Theme.dark, [(ColorVision.deuteranopia, 60, 0), (.protanopia, 52, 0), (.tritanopia, 145, 0)]),
      (Theme.light, [(ColorVision.deuteranopia, 68, 0), (.protanopia, 50.4, 1), (.tritanopia, 128, 0)]),
    ] as [(Theme, [(ColorVision, Double, Int)])])
  func printedDifferences(theme: Theme, figures: [(vision: ColorVision, value: Double, decimals: Int)]) throws
  {
    for figure in figures {
      let difference = try difference(theme, seenBy: figure.vision)
      #expect(fixed(difference, figure.decimals) == fixed(figure.value, figure.decimals))
    }
  }

  @Test(
    "The classes' marks have the contrast that they were chosen for",
    arguments: [(Theme.dark, "4.3", "9.6"), (Theme.light, "4.7", "3.8")])
  func printedContrast(theme: Theme, negative: String, positive: String) throws {
    let ratios = try (
      contrast(.negative, on: .canvas, in: theme), contrast(.positive, on: .canvas, in: theme)
    )
    #expect(fixed(ratios.0, 1) == negative)
    #expect(fixed(ratios.1, 1) == positive)
  }

  @Test(
    "Whatever can be painted can be told from its ground", arguments: Theme.all, [ColorDepth.eight, .full])
  func inkIsNotGround(theme: Theme, depth: ColorDepth) {
    for style in paintableStyles() where !style.isFilling {
      let paint = theme.paint(style, depth: depth)
      #expect(paint.foreground == nil || paint.foreground != paint.background, "\(style)")
    }
  }

  @Test("The stripes of a bar differ from each other by a fifth in contrast", arguments: withGround)
  func stripes(theme: Theme) throws {
    for ink in [Ink.negative, .negativeDimmed] {
      let (first, second) = try (color(theme.full.inks[ink]), color(theme.full.inks[ink.stripe]))
      #expect(first.contrast(to: second) >= 1.2)
    }
  }

  @Test(
    "A dimmed bar is less bright than a lit one, in both stripes", arguments: withGround)
  func dimmed(theme: Theme) throws {
    for (lit, dimmed) in [
      (Ink.positive, Ink.positiveDimmed), (.negative, .negativeDimmed),
      (.negativeStripe, .negativeStripeDimmed),
    ] {
      #expect(try contrast(dimmed, on: .canvas, in: theme) < contrast(lit, on: .canvas, in: theme))
    }
  }

  @Test("With eight colours there are no others", arguments: Theme.all)
  func eightColors(theme: Theme) {
    let colors = Array(theme.eight.inks.values) + Array(theme.eight.grounds.values)
    #expect(!colors.isEmpty)
    #expect(colors.allSatisfy { $0 < 8 })
  }

  @Test(
    "With eight colours the classes differ, dimmed marks are not bold, and accent is", arguments: Theme.all)
  func eightColorMeanings(theme: Theme) {
    func paint(_ ink: Ink) -> Paint { theme.paint(Style(ink), depth: .eight) }
    #expect(paint(.positive).foreground != paint(.negative).foreground)
    #expect(paint(.positive) != paint(.positiveDimmed) && paint(.negative) != paint(.negativeDimmed))
    #expect(paint(.accent).isBold && !paint(.text).isBold)
  }

  @Test("On a light page with eight colours, black is never bold: many terminals would show it grey")
  func blackIsBlack() {
    let black = Ink.allCases.filter { Theme.light.eight.inks[$0] == 0 }
    #expect(!black.isEmpty)
    #expect(black.allSatisfy { !Theme.light.paint(Style($0, bold: true), depth: .eight).isBold })
  }

  @Test("The theme of the terminal's own colours leaves page and words as they are, its bars reversed")
  func terminalTheme() {
    for style in [Style(.text), Style(.muted), Style(.text, on: .chrome), Style(.accent, on: .chrome)] {
      let paint = Theme.terminal.paint(style, depth: .full)
      #expect(paint.background == nil)
      #expect(paint.foreground == nil)
      #expect(paint.isReversed == (style.ground == .chrome))
    }
  }

  @Test(
    "What stands out in the terminal's own colours can be read on black and on white",
    arguments: [
      // Magenta, plain and as many terminals show it when bold: of xterm, of VGA, and Tango.
      RGB(red: 205, green: 0, blue: 205), RGB(red: 255, green: 0, blue: 255),
      RGB(red: 170, green: 0, blue: 170),
      RGB(red: 255, green: 85, blue: 255), RGB(red: 117, green: 80, blue: 123),
      RGB(red: 173, green: 127, blue: 168),
    ])
  func ownAccent(color: RGB) {
    #expect(Theme.terminal.paint(Style(.accent), depth: .full).foreground == 5)
    for ground in [RGB(red: 0, green: 0, blue: 0), RGB(red: 255, green: 255, blue: 255)] {
      #expect(PerceivedColor(color).contrast(to: PerceivedColor(ground)) >= 2.6)
    }
  }

  @Test(
    "The classes can be seen on the terminal's own black or white, and differ",
    arguments: [Ink.positive, .negative, .positiveDimmed, .negativeDimmed])
  func ownClasses(ink: Ink) throws {
    let index = try #require(Theme.terminal.paint(Style(ink, bold: true), depth: .full).foreground)
    let color = try PerceivedColor(#require(RGB(paletteIndex: index)))
    for ground: UInt8 in [16, 231] {
      #expect(try color.contrast(to: PerceivedColor(#require(RGB(paletteIndex: ground)))) >= 3.5)
    }
  }

  @Test("Every shade has a colour of its own from the fixed part of the palette", arguments: withGround)
  func shades(theme: Theme) {
    for ramp in [Shade.signed, Shade.levels] {
      let colors = ramp.compactMap { theme.full.shades[$0] }
      #expect(colors.count == ramp.count && Set(colors).count == ramp.count)
      #expect(colors.allSatisfy { $0 >= 16 })
    }
  }

  @Test("Marks have a contrast of 3:1 over every shade of a field", arguments: withGround, Shade.allCases)
  func contrastOverFields(theme: Theme, shade: Shade) throws {
    for ink in Ink.allCases {
      let paint = theme.paint(Style(ink, on: .field(shade)), depth: .full)
      #expect(try color(paint.foreground).contrast(to: color(paint.background)) >= 3, "\(ink)")
    }
  }

  @Test(
    "Over a map of classes a mark has the page for a rim only where it would have less contrast without",
    arguments: withGround, Shade.signed)
  func rims(theme: Theme, shade: Shade) throws {
    let ground = try color(theme.full.shades[shade])
    for ink in Ink.allCases {
      let paint = theme.paint(Style(ink, on: .field(shade)), depth: .full)
      guard paint.background != theme.full.shades[shade] else { continue }
      #expect(paint.background == theme.full.grounds[.canvas])
      #expect(try color(paint.foreground).contrast(to: ground) < 3, "\(ink)")
    }
  }

  @Test("The classes have the same colours over fields as everywhere", arguments: withGround, Shade.allCases)
  func classesOverFields(theme: Theme, shade: Shade) {
    for ink in [Ink.positive, .negative] {
      #expect(theme.paint(Style(ink, on: .field(shade)), depth: .full).foreground == theme.full.inks[ink])
    }
  }

  @Test(
    "The ends of the signed ramp are far apart, and its shades differ, whatever cones see them",
    arguments: withGround, ColorVision.allCases)
  func signedRamp(theme: Theme, vision: ColorVision) throws {
    let shades = try Shade.signed.map { try color(theme.full.shades[$0]).seen(by: vision) }
    #expect(shades[0].difference(to: shades[shades.count - 1]) >= 20)
    for (shade, next) in zip(shades, shades.dropFirst()) { #expect(shade.difference(to: next) >= 2) }
  }

  @Test(
    "Levels go from the page's end of lightness steadily to the other, whatever cones see them",
    arguments: withGround, ColorVision.allCases)
  func levels(theme: Theme, vision: ColorVision) throws {
    let shades = try Shade.levels.map { try color(theme.full.shades[$0]).seen(by: vision) }
    let isDark = theme.full.grounds[.canvas].map { $0 < 240 } == true
    for (shade, next) in zip(shades, shades.dropFirst()) {
      #expect((isDark ? next.lightness - shade.lightness : shade.lightness - next.lightness) >= 4)
      #expect(shade.difference(to: next) >= 8)
    }
  }

  @Test("Levels span a contrast of 15:1, in at least twelve steps of 1.15:1", arguments: withGround)
  func spanOfLevels(theme: Theme) throws {
    let shades = try Shade.levels.map { try color(theme.full.shades[$0]) }
    #expect(shades.count >= 12 && shades[0].contrast(to: shades[shades.count - 1]) >= 15)
    for (shade, next) in zip(shades, shades.dropFirst()) { #expect(shade.contrast(to: next) >= 1.15) }
  }

  @Test(
    "Where colours are few, shades are characters in the colours of their classes on the page",
    arguments: Theme.all)
  func fewColors(theme: Theme) {
    func paint(_ shade: Shade) -> Paint {
      theme.paint(Style(.field(shade), on: .field(shade)), depth: .eight)
    }
    #expect(paint(.negative3) == theme.paint(Style(.negativeDimmed), depth: .eight))
    #expect(paint(.positive2) == theme.paint(Style(.positiveDimmed), depth: .eight))
    #expect(paint(.level7) == theme.paint(Style(.guide), depth: .eight))
    #expect(paint(.level7).foreground == nil || paint(.level7).foreground != paint(.level7).background)
  }

  private func color(_ index: UInt8?) throws -> PerceivedColor {
    PerceivedColor(try #require(index.flatMap(RGB.init(paletteIndex:))))
  }

  private func contrast(_ ink: Ink, on ground: Ground, in theme: Theme) throws -> Double {
    try color(theme.full.inks[ink]).contrast(to: color(theme.full.grounds[ground]))
  }

  private func difference(_ theme: Theme, seenBy vision: ColorVision) throws -> Double {
    let positive = try color(theme.full.inks[.positive]).seen(by: vision)
    return positive.difference(to: try color(theme.full.inks[.negative]).seen(by: vision))
  }
}

/// Every style that pictures and the bars around them are painted in: what is written on either bar, and a
/// page on which curves cross bars of every kind.
private func paintableStyles() -> Set<Style> {
  var styles: Set<Style> = [
    Style(.text, on: .chrome), Style(.muted, on: .chrome), Style(.accent, on: .chrome, bold: true),
  ]
  for symbols in SymbolSet.all {
    for curve in classlessInks {
      let frame = crossedBars(curve).placed(in: Size(columns: 80, rows: 24), symbols: symbols)
        .painted(size: Size(columns: 80, rows: 24), symbols: symbols)
      for row in 0..<24 { styles.formUnion(frame.row(row).map(\.style)) }
    }
  }
  return styles
}

/// Curves belong to no class.
private let classlessInks: [Ink] = [.text, .muted, .accent, .curve, .axis, .guide]

/// Standing and hanging bars in every ink, all crossed by one curve.
private func crossedBars(_ curve: Ink) -> Scene {
  let bars = Ink.allCases.enumerated().flatMap { index, ink in
    [
      Mark(MarkID("solid", index), .bar(.standing(Double(index) - 0.2, 0.77)), ink: ink),
      Mark(MarkID("hatched", index), .bar(.hanging(Double(index) + 0.2, from: 1, to: 0.27)), ink: ink),
    ]
  }
  let count = Double(Ink.allCases.count)
  let line = Curve(from: -0.5, to: count - 0.5) { ($0 + 0.5) / count }
  return .plot(bars + [Mark("curve", .curve(line), ink: curve)], x: -0.5...(count - 0.5), y: 0...1)
}
