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

  /// Whether a glyph has the colour of what lies behind it: then a blank is the same, and free of the seams that
  /// fonts leave between blocks.
  public var isBlank: Bool { foreground != nil && foreground == background }
}
