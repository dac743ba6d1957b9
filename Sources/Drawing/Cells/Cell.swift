/// One place on the screen: a grapheme and how it looks.
public struct Cell: Sendable, Hashable {
  /// The grapheme, one or two columns wide.
  public var character: Character
  /// How it looks.
  public var style: Style
  /// The second half of a grapheme that is two cells wide; it is never drawn itself.
  public var isContinuation: Bool

  /// A cell; a blank on the page if nothing else is said.
  public init(_ character: Character = " ", _ style: Style = Style(), isContinuation: Bool = false) {
    self.character = character
    self.style = style
    self.isContinuation = isContinuation
  }
}
