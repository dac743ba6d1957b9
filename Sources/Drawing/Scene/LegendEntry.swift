/// What a kind of line in a plot stands for. The entries stand above the field, in one line.
public struct LegendEntry: Sendable, Hashable {
  /// How the line is drawn.
  public var stroke: Stroke
  /// The words, longest form first. All entries are shown in the same form.
  public var texts: [String]
  /// The colour of the line.
  public var ink: Ink
  /// Whether the line is a ``Rule``, not a ``Curve``.
  public var isRule: Bool

  /// A curve, or a rule, and its words, longest form first.
  public init(_ stroke: Stroke, _ texts: [String], ink: Ink = .curve, isRule: Bool = false) {
    self.stroke = stroke
    self.texts = texts
    self.ink = ink
    self.isRule = isRule
  }
}
