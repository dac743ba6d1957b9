/// A dashed guide along one value of one axis.
public struct Rule: Sendable, Hashable {
  public enum Direction: Sendable, Hashable { case horizontal, vertical }
  public var direction: Direction
  /// The height of a horizontal rule, the x of a vertical one.
  public var value: Double
  /// Where it begins and ends along the other axis; nil for the whole width or height.
  public var start: Double?
  public var end: Double?
  /// Dots for a faint guide, dashes for one that is spoken of.
  public var isFaint: Bool

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
