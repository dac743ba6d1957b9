/// What a glyph means. A ``Theme`` turns meanings into colours; nothing else names a colour.
public enum Ink: Sendable, Hashable {
  /// Titles, narration, numbers and labels.
  case text
  /// Text of second rank: axis titles, tick labels, key hints.
  case muted
  /// The number or the words that a step is about, and whatever is lit.
  case accent
  /// Marks of the positive class.
  case positive
  /// Marks of the negative class.
  case negative
  /// Marks of the positive class while another class has the floor.
  case positiveDimmed
  /// Marks of the negative class while another class has the floor.
  case negativeDimmed
  /// The model's curve, and marks that have no class yet.
  case curve
  /// Axis lines and ticks.
  case axis
  /// Guides that help the eye along: a level, a gap, a grid.
  case guide
  /// A part of a field.
  case field(Shade)
}

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

extension Ink: CaseIterable {
  /// All inks but those of fields, whose shades are listed by ``Shade``.
  public static let allCases: [Ink] = [
    .text, .muted, .accent, .positive, .negative, .positiveDimmed, .negativeDimmed, .curve, .axis, .guide,
  ]
}

extension Ground: CaseIterable {
  /// All grounds but those of fields, whose shades are listed by ``Shade``.
  public static let allCases: [Ground] = [.canvas, .chrome, .positive, .negative, .negativeHatch]
}

/// How a cell looks, said by meaning: ink, ground and emphasis.
public struct Style: Sendable, Hashable {
  public var ink: Ink
  public var ground: Ground
  public var isBold: Bool
  public var isUnderlined: Bool
  /// Ink and ground change places: how a bar that hangs ends within a cell.
  public var isReversed: Bool

  public init(
    _ ink: Ink = .text, on ground: Ground = .canvas, bold: Bool = false, underlined: Bool = false,
    reversed: Bool = false
  ) {
    self.ink = ink
    self.ground = ground
    self.isBold = bold
    self.isUnderlined = underlined
    self.isReversed = reversed
  }
}
