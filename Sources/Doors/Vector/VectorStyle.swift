import Drawing

/// Which colours a picture has.
public enum VectorTheme: String, Sendable, CaseIterable {
  /// Those that whoever looks at it prefers, light or dark.
  case auto
  case dark, light
}

/// The looks of all pictures: one style sheet, in which every class of an element stands for a meaning.
enum VectorStyle {
  /// The sheet for pictures of a theme.
  static func sheet(_ theme: VectorTheme) -> String {
    let colors =
      switch theme {
      case .auto: colors(.light) + "@media(prefers-color-scheme:dark){\(colors(.dark))}"
      case .dark: colors(.dark)
      case .light: colors(.light)
      }
    return shapes + colors
  }

  /// The stripes of the negative class, which other pictures on a page may share.
  static let patterns =
    "<defs>" + pattern("hatch", .negative) + pattern("hatch-dimmed", .negativeDimmed) + "</defs>"

  private static func pattern(_ id: String, _ ink: Ink) -> String {
    "<pattern id=\"\(id)\" width=\"90\" height=\"90\" patternUnits=\"userSpaceOnUse\" "
      + "patternTransform=\"rotate(45)\"><path class=\"\(name(of: ink)) f\" d=\"M0 0h90v90h-90z\"/>"
      + "<path class=\"\(name(of: ink.stripe)) f\" d=\"M0 0h36v90h-36z\"/></pattern>"
  }

  private static let shapes =
    ".b{stroke:none}"
    + ".v text{font-family:'DejaVu Sans Mono','Liberation Mono','Noto Sans Mono',Menlo,Consolas,monospace;"
    + "font-size:166px;fill:currentColor;stroke-width:36px;stroke-linejoin:round;paint-order:stroke;"
    + "white-space:pre}"
    + ".v .w{font-weight:bold}.f{fill:currentColor}.d{fill:currentColor;stroke-width:16px}"
    + ".h{fill:url(#hatch)}.o.h{fill:url(#hatch-dimmed)}"
    + ".l{fill:none;stroke:currentColor;stroke-width:24px;stroke-linejoin:round}"
    + ".y{stroke-width:34px}.k{stroke-width:12px}.u{fill:none;stroke-width:64px;stroke-linejoin:round}"
    + ".e{stroke-dasharray:140 90}.i{stroke-dasharray:2 68;stroke-linecap:round}"
    + ".j{fill:none;stroke:currentColor;stroke-width:64px;stroke-linecap:round}"

  /// The colours of a theme.
  static func colors(_ name: Theme.Name) -> String {
    let theme = Theme.named(name)
    let canvas = canvas(name)
    let inks = Ink.allCases.map { ".\(self.name(of: $0)){color:\(color($0, name))}" }
    let shades = Shade.allCases.map {
      ".\(self.name(of: $0)){fill:\(hex(theme.paint(Style(.field($0), on: .field($0)), depth: .full).background))}"
    }
    return ".b{fill:\(canvas)}.v text,.d,.u{stroke:\(canvas)}" + inks.joined() + shades.joined()
  }

  /// The colour of the page.
  static func canvas(_ name: Theme.Name) -> String {
    hex(Theme.named(name).paint(Style(.text), depth: .full).background)
  }

  /// The colour of an ink.
  static func color(_ ink: Ink, _ name: Theme.Name) -> String {
    hex(Theme.named(name).paint(Style(ink), depth: .full).foreground)
  }

  /// The class of an ink.
  static func name(of ink: Ink) -> String {
    switch ink {
    case .text: "t"
    case .muted: "m"
    case .accent: "a"
    case .positive: "p"
    case .negative: "n"
    case .positiveDimmed: "q"
    case .negativeDimmed: "o"
    case .negativeStripe: "s"
    case .negativeStripeDimmed: "r"
    case .curve: "c"
    case .axis: "x"
    case .guide: "g"
    case .field(let shade): name(of: shade)
    }
  }

  /// The class of a shade.
  static func name(of shade: Shade) -> String { "f\(shade.rawValue)" }

  /// A colour of the palette as style sheets write it.
  private static func hex(_ index: UInt8?) -> String {
    guard let color = index.flatMap(RGB.init) else { return "currentColor" }
    return "#"
      + [color.red, color.green, color.blue].map { value in
        let digits = String(value, radix: 16)
        return digits.count < 2 ? "0" + digits : digits
      }.joined()
  }
}
