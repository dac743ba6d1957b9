import Testing

@testable import Drawing

struct ThemeTests {
  @Test("The first theme is the dark one, and names are unique")
  func names() {
    #expect(Theme.all.first == .dark)
    #expect(Set(Theme.all.map(\.name)).count == Theme.all.count)
  }

  @Test("A theme is found by its name, and every name has its theme", arguments: Theme.Name.allCases)
  func lookup(name: Theme.Name) {
    #expect(Theme.named(name).name == name)
    #expect(Theme.Name(rawValue: name.rawValue) == name)
  }

  @Test("The theme key walks through all themes and comes back to the first")
  func cycle() {
    var seen = [Theme.dark]
    while let last = seen.last, seen.count < 20, last.next != .dark { seen.append(last.next) }
    #expect(seen == Theme.all)
  }

  @Test("The theme after an unknown one is the default")
  func unknownTheme() {
    let other = Theme(name: .light, full: Theme.light.full, eight: Theme.dark.eight)
    #expect(other.next == .dark)
  }

  @Test("Emphasis goes through at every depth", arguments: ColorDepth.allCases)
  func emphasis(depth: ColorDepth) {
    let plain = Theme.dark.paint(Style(.text), depth: depth)
    #expect(!plain.isBold && !plain.isReversed)
    #expect(Theme.dark.paint(Style(.text, bold: true), depth: depth).isBold)
    #expect(Theme.dark.paint(Style(.text, reversed: true), depth: depth).isReversed)
  }

  @Test("Without colours there is none; accent and the marks of the classes are bold", arguments: Theme.all)
  func noColors(theme: Theme) {
    for ink in Ink.allCases {
      let paint = theme.paint(Style(ink), depth: .none)
      #expect(paint.foreground == nil && paint.background == nil)
      #expect(paint.isBold == [.accent, .positive, .negative, .negativeStripe].contains(ink))
    }
  }

  @Test("Where a palette reverses a ground, what is reversed there is not")
  func reversedGrounds() {
    let palette = Palette(inks: [.accent: 3], grounds: [.canvas: 0], reversedGrounds: [.chrome])
    let theme = Theme(name: .dark, full: palette, eight: palette)
    let paint = theme.paint(Style(.accent, on: .chrome), depth: .full)
    #expect(paint.isReversed && paint.foreground == nil && paint.background == nil)
    #expect(!theme.paint(Style(.text, on: .chrome, reversed: true), depth: .full).isReversed)
    #expect(!theme.paint(Style(.accent), depth: .full).isReversed)
  }

  @Test("An ink that must not be bold is not, whoever asks")
  func neverBold() {
    let palette = Palette(inks: [.text: 0, .accent: 4], grounds: [:], boldInks: [.text], neverBold: 0)
    #expect(!palette.paint(Style(.text, bold: true)).isBold)
    #expect(palette.paint(Style(.accent, bold: true)).isBold)
    #expect(palette.paint(Style(.curve, bold: true)).isBold)
  }

  @Test(
    "Without colours the bars' grounds are reversed and the page is not",
    arguments: [(Ground.chrome, true), (.bar(.positive), true), (.bar(.negative), true), (.canvas, false)])
  func noColorGrounds(ground: Ground, isReversed: Bool) {
    #expect(Theme.dark.paint(Style(.text, on: ground), depth: .none).isReversed == isReversed)
    // A reversed glyph is a part of a bar, also before another bar.
    let isPartOfBar = ground.barInk != nil
    #expect(
      Theme.dark.paint(Style(.text, on: ground, reversed: true), depth: .none).isReversed
        == (isPartOfBar || !isReversed))
  }

  @Test(
    "What crosses a bar has the colour of the page, as if it were cut out of the bar", arguments: Theme.all,
    [ColorDepth.full, .eight])
  func crossingBars(theme: Theme, depth: ColorDepth) {
    let page = theme.paint(Style(.text), depth: depth).background
    for bar in [Ink.positive, .negative, .positiveDimmed, .negativeDimmed, .accent] {
      for ink in Ink.allCases where ink != bar {
        let crossing = theme.paint(Style(ink, on: .bar(bar)), depth: depth)
        #expect(crossing.foreground == page, "\(ink)")
        #expect(crossing.background == theme.paint(Style(bar), depth: depth).foreground)
      }
    }
  }

  @Test("What crosses a bar, in the colours that the themes give it")
  func crossingColors() {
    let style = Style(.curve, on: .bar(.positive))
    #expect(Theme.dark.paint(style, depth: .full).foreground == 234)
    #expect(Theme.dark.paint(style, depth: .full).background == 79)
    #expect(Theme.light.paint(Style(.curve, on: .bar(.negative)), depth: .full).foreground == 255)
    #expect(Theme.light.paint(Style(.curve, on: .bar(.negative)), depth: .full).background == 160)
    #expect(Theme.dark.paint(style, depth: .eight).foreground == 0)
    #expect(Theme.terminal.paint(style, depth: .full).foreground == nil)
    #expect(Theme.terminal.paint(style, depth: .full).background == 28)
    #expect(Theme.terminal.paint(style, depth: .eight).background == 2)
  }

  @Test(
    "The body of a bar is one colour, glyph and ground, so that a blank shows it",
    arguments: [Theme.dark, .light])
  func filling(theme: Theme) {
    for ink in Ink.allCases {
      let paint = theme.paint(.filling(ink), depth: .full)
      #expect(paint.isBlank && paint.background == theme.full.inks[ink] && !paint.isReversed)
    }
  }

  @Test("Where a palette does not fill bars, and without colours, the body is a glyph on the page")
  func fillingByGlyphs() {
    for (theme, depth) in [
      (Theme.terminal, ColorDepth.full), (.dark, .eight), (.light, .eight), (.dark, .none),
    ] {
      for ink in [Ink.positive, .negative, .positiveDimmed, .negativeDimmed] {
        #expect(theme.paint(.filling(ink), depth: depth) == theme.paint(Style(ink), depth: depth))
      }
    }
  }

  @Test("A part of a bar before another bar has both colours")
  func partBeforeBar() {
    let style = Style(.positive, on: .bar(.negative), reversed: true)
    let paint = Theme.dark.paint(style, depth: .full)
    #expect(paint == Paint(foreground: 79, background: 196, isBold: false, isReversed: true))
  }

  @Test("Full and eight colours are those of their palettes")
  func depths() {
    let style = Style(.positive, on: .chrome)
    let full = Theme.light.paint(style, depth: .full)
    let eight = Theme.light.paint(style, depth: .eight)
    #expect(full.foreground == Theme.light.full.inks[.positive])
    #expect(full.background == Theme.light.full.grounds[.chrome])
    #expect(eight.foreground == Theme.light.eight.inks[.positive])
    #expect(eight.background == Theme.light.eight.grounds[.chrome])
  }
}
