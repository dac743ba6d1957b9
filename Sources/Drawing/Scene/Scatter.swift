/// Many points in one mark, drawn small, in the symbols and colours of their classes. Points that are to move one
/// by one, or to be lit, are dots of their own (``Bar``).
public struct Scatter: Sendable, Hashable {
  public struct Point: Sendable, Hashable {
    public var x: Double
    public var y: Double
    public var symbol: Symbol

    public init(_ x: Double, _ y: Double, _ symbol: Symbol) {
      self.x = x
      self.y = y
      self.symbol = symbol
    }
  }

  /// In the order in which they appear. Points outside the axes are not drawn.
  public var points: [Point]

  public init(_ points: [Point]) { self.points = points }
}
