/// A style as a terminal takes it. Colours are palette indices; nil is the terminal's own colour.
public struct Paint: Sendable, Hashable {
  public var foreground: UInt8?
  public var background: UInt8?
  public var isBold: Bool
  public var isReversed: Bool
}
