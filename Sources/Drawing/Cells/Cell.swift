/// One place on the screen: a grapheme and how it looks.
public struct Cell: Sendable, Hashable {
  public var character: Character
  public var style: Style
  /// The second half of a grapheme that is two cells wide; it is never drawn itself.
  public var isContinuation: Bool

  public init(_ character: Character = " ", _ style: Style = Style(), isContinuation: Bool = false) {
    self.character = character
    self.style = style
    self.isContinuation = isContinuation
  }
}
