/// How a cell looks, said by meaning: ink, ground and emphasis.
public struct Style: Sendable, Hashable {
  public var ink: Ink
  public var ground: Ground
  public var isBold: Bool
  /// Ink and ground change places: how a bar that hangs ends within a cell.
  public var isReversed: Bool

  public init(
    _ ink: Ink = .text, on ground: Ground = .canvas, bold: Bool = false, reversed: Bool = false
  ) {
    self.ink = ink
    self.ground = ground
    self.isBold = bold
    self.isReversed = reversed
  }
}
