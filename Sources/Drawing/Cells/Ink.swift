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
  /// Every other column of a negative bar, so that it is striped.
  case negativeStripe
  /// The same while another class has the floor.
  case negativeStripeDimmed
  /// The model's curve, and marks that have no class yet.
  case curve
  /// Axis lines and ticks.
  case axis
  /// Guides that help the eye along: a level, a gap, a grid.
  case guide
  /// A part of a field.
  case field(Shade)
}

extension Ink: CaseIterable {
  /// All inks but those of fields, whose shades are listed by ``Shade``.
  public static let allCases: [Ink] = [
    .text, .muted, .accent, .positive, .negative, .positiveDimmed, .negativeDimmed, .negativeStripe,
    .negativeStripeDimmed, .curve, .axis, .guide,
  ]
}

extension Ink {
  /// Whether it is a class's ink while something else has the floor.
  package var isDimmed: Bool {
    self == .positiveDimmed || self == .negativeDimmed || self == .negativeStripeDimmed
  }

  /// The ink of every other column of a hatched bar.
  package var stripe: Ink {
    switch self {
    case .negative: .negativeStripe
    case .negativeDimmed: .negativeStripeDimmed
    default: self
    }
  }
}
