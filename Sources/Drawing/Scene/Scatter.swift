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
  /// Whether others have the floor.
  public var isDimmed: Bool

  public init(_ points: [Point], dimmed: Bool = false) {
    self.points = points
    isDimmed = dimmed
  }
}

/// Many points in cells.
public struct PlacedScatter: Sendable, Hashable {
  public struct Point: Sendable, Hashable {
    public var place: CellPoint
    public var symbol: Symbol
  }

  public var points: [Point]
  public var isDimmed: Bool
  /// What lies outside is not drawn.
  var window: CellRectangle
}

extension Symbol {
  /// The colour of the class while another has the floor.
  var dimmedInk: Ink {
    switch self {
    case .positive: .positiveDimmed
    case .negative: .negativeDimmed
    case .plain: .muted
    }
  }
}
