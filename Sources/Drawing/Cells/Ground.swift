/// What lies behind a glyph.
public enum Ground: Sendable, Hashable {
  /// The page.
  case canvas
  /// The title bar and the status line.
  case chrome
  /// The body of a positive bar, behind a curve that crosses it.
  case positive
  /// The body of a negative bar, behind a curve that crosses it.
  case negative
  /// The hatching of a negative bar.
  case negativeHatch
  /// A part of a field.
  case field(Shade)
}

extension Ground: CaseIterable {
  /// All grounds but those of fields, whose shades are listed by ``Shade``.
  public static let allCases: [Ground] = [.canvas, .chrome, .positive, .negative, .negativeHatch]
}
