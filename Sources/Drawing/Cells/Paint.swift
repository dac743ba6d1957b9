/// A style as a terminal takes it. Colours are palette indices; nil is the terminal's own colour.
public struct Paint: Sendable, Hashable {
  /// The colour of the glyph, or nil.
  public var foreground: UInt8?
  /// The colour behind it, or nil.
  public var background: UInt8?
  /// Whether the glyph is bold.
  public var isBold: Bool
  /// Whether the terminal is to exchange the two colours.
  public var isReversed: Bool
}
