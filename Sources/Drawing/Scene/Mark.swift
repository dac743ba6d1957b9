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
