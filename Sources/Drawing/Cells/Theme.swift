/// How many colours a terminal shows.
public enum ColorDepth: Sendable, Hashable, CaseIterable {
  case none
  case eight
  case full
}

/// A style as a terminal takes it. Colours are palette indices; nil is the terminal's own colour.
public struct Paint: Sendable, Hashable {
  public var foreground: UInt8?
  public var background: UInt8?
  public var isBold: Bool
  public var isUnderlined: Bool
  public var isReversed: Bool
}

/// Colours for meanings. `full` colours come from the fixed part of the 256-colour palette (16–255), so
/// their contrast is known; only the `terminal` theme uses the sixteen that users may redefine.
public struct Theme: Sendable, Hashable {
  public let name: String
  let full: Palette
  let eight: Palette

  /// The theme of that name, or nil.
  public static func named(_ name: String) -> Theme? { all.first { $0.name == name } }

  /// All themes, the default first; the theme key walks through them in this order.
  public static let all: [Theme] = [.dark, .light, .terminal]

  /// The theme after this one, round and round.
  public var next: Theme {
    guard let index = Theme.all.firstIndex(of: self) else { return .dark }
    return Theme.all[(index + 1) % Theme.all.count]
  }

  /// What a terminal of a given depth is to be told for a style.
  public func paint(_ style: Style, depth: ColorDepth) -> Paint {
    switch depth {
    case .full: full.paint(style)
    case .eight: eight.paint(style)
    case .none: monochrome(style)
    }
  }

  /// Whether fields have colours of their own.
  func hasShades(_ depth: ColorDepth) -> Bool {
    switch depth {
    case .full: !full.shades.isEmpty
    case .eight: !eight.shades.isEmpty
    case .none: false
    }
  }

  private func monochrome(_ style: Style) -> Paint {
    let standsOut = style.ground == .chrome || style.ground == .positive || style.ground == .negative
    let isBold = style.isBold || [.accent, .positive, .negative].contains(style.ink)
    return Paint(
      foreground: nil, background: nil, isBold: isBold,
      isUnderlined: style.isUnderlined, isReversed: style.isReversed != standsOut)
  }
}

/// A colour for every ink and every ground; what is missing is the terminal's own colour.
struct Palette: Sendable, Hashable {
  var inks: [Ink: UInt8]
  var grounds: [Ground: UInt8]
  /// The colours of fields; a palette that has none shows them by characters.
  var shades: [Shade: UInt8] = [:]
  /// Inks that have another colour over a field than on the page.
  var inksOnFields: [Ink: UInt8] = [:]
  /// Inks that are drawn bold because the palette has too few colours to tell them from dimmed ones.
  var boldInks: Set<Ink> = []
  /// Grounds that are shown by ink and ground changing places, all inks being the same there.
  var reversedGrounds: Set<Ground> = []
  /// An ink that must not be bold: many terminals show bold black as grey.
  var neverBold: UInt8?

  func paint(_ style: Style) -> Paint {
    let isReversedGround = reversedGrounds.contains(style.ground)
    let crossesBar = style.ground == .positive || style.ground == .negative
    // What crosses a bar is drawn in the colour of the page, as if it were cut out.
    let foreground =
      isReversedGround ? nil : crossesBar ? grounds[.canvas] : color(of: style.ink, on: style.ground)
    let wantsBold = style.isBold || boldInks.contains(style.ink)
    return Paint(
      foreground: foreground, background: color(of: style.ground),
      isBold: wantsBold && (foreground == nil || foreground != neverBold), isUnderlined: style.isUnderlined,
      isReversed: style.isReversed != isReversedGround)
  }

  private func color(of ink: Ink, on ground: Ground) -> UInt8? {
    if case .field(let shade) = ink { return shades[shade] ?? inks[shade.plainInk] }
    guard case .field(let shade) = ground, shades[shade] != nil else { return inks[ink] }
    return inksOnFields[ink] ?? inks[ink]
  }

  private func color(of ground: Ground) -> UInt8? {
    guard case .field(let shade) = ground else { return grounds[ground] }
    return shades[shade] ?? grounds[.canvas]
  }
}
