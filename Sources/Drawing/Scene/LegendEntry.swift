/// What a kind of line in a plot stands for. The entries stand above the field, in one line.
public struct LegendEntry: Sendable, Hashable {
  /// How the line is drawn.
  public var stroke: Stroke
  /// The words, longest form first. All entries are shown in the same form.
  public var texts: [String]
  /// The colour of the line.
  public var ink: Ink

  /// A line and its words, longest form first.
  public init(_ stroke: Stroke, _ texts: [String], ink: Ink = .curve) {
    self.stroke = stroke
    self.texts = texts
    self.ink = ink
  }
}
