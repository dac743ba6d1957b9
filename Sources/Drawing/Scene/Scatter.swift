/// Many points in one mark, drawn small, in the symbols and colours of their classes. Points that are to move one
/// by one, or to be lit, are dots of their own (``Bar``).
public struct Scatter: Sendable, Hashable {
  /// A point in data units, and its class.
  public struct Point: Sendable, Hashable {
    /// Along the horizontal axis.
    public var x: Double
    /// Along the upright axis.
    public var y: Double
    /// What it is drawn as; its colour goes with it.
    public var symbol: Symbol

    /// A point of a class.
    public init(_ x: Double, _ y: Double, _ symbol: Symbol) {
      self.x = x
      self.y = y
      self.symbol = symbol
    }
  }

  /// In the order in which they appear. Points outside the axes are not drawn.
  public var points: [Point]

  /// Points in the order in which they appear.
  public init(_ points: [Point]) { self.points = points }
}
