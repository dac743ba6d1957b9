/// How a cell looks, said by meaning: ink, ground and emphasis.
public struct Style: Sendable, Hashable {
  /// What the glyph means.
  public var ink: Ink
  /// What lies behind it.
  public var ground: Ground
  /// Whether it stands out from its neighbours.
  public var isBold: Bool
  /// Ink and ground change places: how a bar that hangs ends within a cell.
  public var isReversed: Bool

  /// An ink on a ground, the page if nothing else is said.
  public init(
    _ ink: Ink = .text, on ground: Ground = .canvas, bold: Bool = false, reversed: Bool = false
  ) {
    self.ink = ink
    self.ground = ground
    self.isBold = bold
    self.isReversed = reversed
  }
}

extension Style {
  /// The body of a bar. Its glyph is what is seen where there are no colours.
  static func filling(_ ink: Ink) -> Style { Style(ink, on: .bar(ink)) }

  /// Whether it is the body of a bar.
  var isFilling: Bool { ground.barInk == ink && !isReversed }

  /// Whether something crosses a bar. A reversed glyph is a part of a bar before another bar.
  var crossesBar: Bool { ground.barInk != nil && ground.barInk != ink && !isReversed }
}
