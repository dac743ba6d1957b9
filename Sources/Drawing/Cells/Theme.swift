/// Colours for meanings. `full` colours come from the fixed part of the 256-colour palette (16–255), so
/// their contrast is known; only the `terminal` theme uses the sixteen that users may redefine.
public struct Theme: Sendable, Hashable {
  /// `dark`, `light` or `terminal`, as on the command line.
  public enum Name: String, Sendable, CaseIterable {
    case dark, light, terminal
  }

  /// What it is called on the command line.
  public let name: Name
  let full: Palette
  let eight: Palette

  /// The theme of that name.
  public static func named(_ name: Name) -> Theme {
    switch name {
    case .dark: dark
    case .light: light
    case .terminal: terminal
    }
  }

  /// All themes, the default first; the theme key walks through them in this order.
  public static let all = Name.allCases.map(named)

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

  /// Whether it paints the page, so that the contrast of its colours is known.
  var paintsPage: Bool { full.grounds[.canvas] != nil }

  /// Whether fields have colours of their own.
  func hasShades(_ depth: ColorDepth) -> Bool {
    switch depth {
    case .full: !full.shades.isEmpty
    case .eight: !eight.shades.isEmpty
    case .none: false
    }
  }

  private func monochrome(_ style: Style) -> Paint {
    let standsOut = style.ground == .chrome || style.crossesBar
    let isBold = style.isBold || [.accent, .positive, .negative, .negativeStripe].contains(style.ink)
    return Paint(
      foreground: nil, background: nil, isBold: isBold,
      isReversed: style.isReversed != standsOut)
  }
}
