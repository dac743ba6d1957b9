/// Words or a number at a place. The layout takes the first text and side that fits without touching
/// another caption, and leaves the caption out where none does.
public struct Caption: Sendable, Hashable {
  /// Where the text lies, seen from the point.
  public enum Side: Sendable, Hashable {
    case above, higher, highest, below, left, right, over, aboveLeft, aboveRight, belowRight
  }

  /// The text, longest form first.
  public var texts: [String]
  /// What it says something of.
  public var point: DataPoint
  /// Where it may stand, the best place first.
  public var sides: [Side]
  /// Whether it is bold.
  public var isBold: Bool
  /// Where it stands, right of it or else left of it, if there is no room at its point.
  public var otherwise: DataPoint?
  /// The blanks between it and other texts: more than one where the two would be read as one.
  public var blanks = 1

  /// Words, longest form first, at one of some sides of a point, or else beside another one.
  public init(
    _ texts: [String], at point: DataPoint, sides: [Side], otherwise: DataPoint? = nil, bold: Bool = false
  ) {
    self.otherwise = otherwise
    self.texts = texts
    self.point = point
    self.sides = sides
    self.isBold = bold
  }
}
