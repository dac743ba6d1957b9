/// What a kind of line or symbol in a plot stands for. The entries stand above the field, in one line.
public struct LegendEntry: Sendable, Hashable {
  public enum Key: Sendable, Hashable {
    case stroke(Stroke)
    case symbol(Symbol)
  }

  public var key: Key
  /// The words, longest form first. All entries are shown in the same form.
  public var texts: [String]
  /// The colour of the line; symbols have that of their class.
  public var ink: Ink

  public init(_ key: Key, _ texts: [String], ink: Ink = .curve) {
    self.key = key
    self.texts = texts
    self.ink = ink
  }
}
