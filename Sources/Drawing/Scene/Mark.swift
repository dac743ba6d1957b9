/// What a mark is, across pictures: its role and the item it stands for. Marks of two pictures with the
/// same identity are the same thing, and move from one place to the other.
public struct MarkID: Sendable, Hashable {
  /// What it stands for.
  public var role: Role
  /// The item, stable when others are added, removed or reordered.
  public var item: Int

  /// An item in a role; what there is one of has item 0.
  public init(_ role: Role, _ item: Int = 0) {
    self.role = role
    self.item = item
  }
}

/// What marks stand for: the points, their values, the curve, a guide.
public struct Role: Sendable, Hashable, ExpressibleByStringInterpolation {
  /// What it is called; roles of one name are one role.
  public let name: String
  /// A role by its name.
  public init(_ name: String) { self.name = name }
  /// A role by its name.
  public init(stringLiteral name: String) { self.name = name }
}

/// One thing to be seen in a plot, in data units.
public struct Mark: Sendable, Hashable {
  /// What it is, across pictures.
  public var id: MarkID
  /// Its form and its place.
  public var shape: Shape
  /// What it means.
  public var ink: Ink

  /// A shape that stands for something.
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
  /// Along the horizontal axis.
  public var x: Double
  /// Along the upright axis.
  public var y: Double

  /// A place by its two values.
  public init(_ x: Double, _ y: Double) {
    self.x = x
    self.y = y
  }
}
