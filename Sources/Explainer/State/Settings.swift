public import CrossEntropy
public import Drawing

/// What its user may set from outside.
public struct Settings: Sendable, Hashable {
  public var theme: Theme
  public var symbols: SymbolSet
  public var unit: LossUnit
  /// How many times faster than normal the pictures move.
  public var speed: Double
  /// Whether pictures move at all, or show their end at once.
  public var hasMotion: Bool
  /// How many colours what shows the pages has.
  public var colorDepth = ColorDepth.full

  public init(
    theme: Theme = .dark, symbols: SymbolSet = .braille, unit: LossUnit = .nats, speed: Double = 1,
    hasMotion: Bool = true
  ) {
    self.theme = theme
    self.symbols = symbols
    self.unit = unit
    self.speed = speed
    self.hasMotion = hasMotion
  }
}
