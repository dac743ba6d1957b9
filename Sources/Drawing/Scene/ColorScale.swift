/// What the shades of a field mean: its ramp beside the field, and values that are written along it.
public struct ColorScale: Sendable, Hashable {
  /// The quantity, above the ramp.
  public var title: String
  /// The values at even distances along the ramp, that of its lower end first.
  public var texts: [String]
  /// The ramp.
  public var scale: Shade.Scale

  /// A ramp with a title, and values along it, the lowest first.
  public init(_ title: String, _ texts: [String], scale: Shade.Scale) {
    self.title = title
    self.texts = texts
    self.scale = scale
  }
}
