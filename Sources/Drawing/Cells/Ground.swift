/// What lies behind a glyph.
public enum Ground: Sendable, Hashable {
  /// The page.
  case canvas
  /// The title bar and the status line.
  case chrome
  /// A bar of an ink. In its own ink on it a glyph fills the bar; whatever else is on it crosses the bar.
  case bar(Ink)
  /// A part of a field.
  case field(Shade)

  /// The ink of a bar; nil for everything else.
  var barInk: Ink? {
    if case .bar(let ink) = self { ink } else { nil }
  }
}

extension Ground: CaseIterable {
  /// All grounds but those of bars and fields, which are listed by ``Ink`` and ``Shade``.
  public static let allCases: [Ground] = [.canvas, .chrome]
}
