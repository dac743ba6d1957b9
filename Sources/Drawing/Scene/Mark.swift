/// What a mark is, across pictures: its role and the item it stands for. Marks of two pictures with the
/// same identity are the same thing, and move from one place to the other.
public struct MarkID: Sendable, Hashable {
  public var role: Role
  /// The item, stable when others are added, removed or reordered.
  public var item: Int

  public init(_ role: Role, _ item: Int = 0) {
    self.role = role
    self.item = item
  }
}

/// What marks stand for: the points, their values, the curve, a guide.
public struct Role: Sendable, Hashable, ExpressibleByStringInterpolation {
  public let name: String
  public init(_ name: String) { self.name = name }
  public init(stringLiteral name: String) { self.name = name }
}

/// One thing to be seen in a plot, in data units.
public struct Mark: Sendable, Hashable {
  public var id: MarkID
  public var shape: Shape
  public var ink: Ink

  public init(_ id: MarkID, _ shape: Shape, ink: Ink) {
    self.id = id
    self.shape = shape
    self.ink = ink
  }
}

/// The forms that a mark can take.
public enum Shape: Sendable, Hashable {
  case bar(Bar)
  case curve(Curve)
  case field(Field)
  case scatter(Scatter)
  case rule(Rule)
  case caption(Caption)
}

/// A place in data units.
public struct DataPoint: Sendable, Hashable {
  public var x: Double
  public var y: Double

  public init(_ x: Double, _ y: Double) {
    self.x = x
    self.y = y
  }
}

/// A bar between two heights; without width or height, a dot. Both are one form so that one can become
/// the other, and a bar that is hung elsewhere slides there.
public struct Bar: Sendable, Hashable {
  /// The middle.
  public var x: Double
  /// The whole width in data units, 0 for a dot.
  public var width: Double
  public var low: Double
  public var high: Double
  /// What it is drawn as when it has no extent.
  public var symbol: Symbol
  /// Whether it hangs from its upper end.
  public var hangs: Bool
  /// Whether it drops into its place when it is new.
  public var dropsIn: Bool

  public init(
    x: Double, width: Double, low: Double, high: Double, symbol: Symbol, hangs: Bool = false,
    dropsIn: Bool = false
  ) {
    self.x = x
    self.width = width
    self.low = low
    self.high = high
    self.symbol = symbol
    self.hangs = hangs
    self.dropsIn = dropsIn
  }

  /// A dot: a bar without extent.
  public static func dot(_ point: DataPoint, symbol: Symbol, dropsIn: Bool = false) -> Bar {
    Bar(x: point.x, width: 0, low: point.y, high: point.y, symbol: symbol, dropsIn: dropsIn)
  }
}

/// A line through points, in the order in which it is drawn. Two curves of equally many points can bend
/// into each other.
public struct Curve: Sendable, Hashable {
  public var points: [DataPoint]
  /// How the line is drawn, which tells curves apart also without colours.
  public var stroke: Stroke

  public init(points: [DataPoint], stroke: Stroke = .solid) {
    self.points = points
    self.stroke = stroke
  }

  /// A function sampled evenly between two ends, drawn from the first to the second.
  public init(
    from start: Double, to end: Double, samples: Int = 240, stroke: Stroke = .solid,
    _ function: (Double) -> Double
  ) {
    self.stroke = stroke
    points = (0..<samples).map { index in
      let x = start + (end - start) * Double(index) / Double(max(1, samples - 1))
      return DataPoint(x, function(x))
    }
  }
}

/// How a curve is drawn. Curves of the ink of guides are dotted in any case.
public enum Stroke: Sendable, Hashable {
  case solid, dashed, dotted
}

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

/// Words or a number at a place. The layout takes the first text and side that fits without touching
/// another caption, and leaves the caption out where none does.
public struct Caption: Sendable, Hashable {
  /// Where the text lies, seen from the point.
  public enum Side: Sendable, Hashable {
    case above, higher, highest, below, left, right, over, aboveLeft, aboveRight, belowRight
  }

  /// The text, longest form first.
  public var texts: [String]
  public var point: DataPoint
  public var sides: [Side]
  public var isBold: Bool

  public init(_ texts: [String], at point: DataPoint, sides: [Side], bold: Bool = false) {
    self.texts = texts
    self.point = point
    self.sides = sides
    self.isBold = bold
  }
}
