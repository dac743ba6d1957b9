/// A dashed guide along one value of one axis.
public struct Rule: Sendable, Hashable {
  /// Along a row or along a column.
  public enum Direction: Sendable, Hashable { case horizontal, vertical }
  /// Which way it runs.
  public var direction: Direction
  /// The height of a horizontal rule, the x of a vertical one.
  public var value: Double
  /// Where it begins along the other axis; nil for the lower end of the field.
  public var start: Double?
  /// Where it ends there; nil for the upper end of the field.
  public var end: Double?
  /// Dots for a faint guide, dashes for one that is spoken of.
  public var isFaint: Bool

  /// A guide at a value of one axis, over the whole field or from one value of the other axis to another.
  public init(
    _ direction: Direction, at value: Double, from start: Double? = nil, to end: Double? = nil,
    faint: Bool = false
  ) {
    self.direction = direction
    self.value = value
    self.start = start
    self.end = end
    self.isFaint = faint
  }
}
