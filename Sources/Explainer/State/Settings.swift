public import CrossEntropy
public import Drawing

/// What its user may set from outside.
public struct Settings: Sendable, Hashable {
  /// How meanings are coloured.
  public var theme: Theme
  /// What pictures are painted with.
  public var symbols: SymbolSet
  /// The unit of every loss that is shown.
  public var unit: LossUnit
  /// How many times faster than normal the pictures move.
  public var speed: Double
  /// Whether pictures move at all, or show their end at once.
  public var hasMotion: Bool
  /// How many colours what shows the pages has.
  public var colorDepth = ColorDepth.full
  /// What the terminal is asked once it shows the first page; its answers decide.
  public var questions: Set<TerminalQuestion> = []

  /// The settings of a first start, or others.
  public init(
    theme: Theme = .dark, symbols: SymbolSet = .quadrants, unit: LossUnit = .nats, speed: Double = 1,
    hasMotion: Bool = true
  ) {
    self.theme = theme
    self.symbols = symbols
    self.unit = unit
    self.speed = speed
    self.hasMotion = hasMotion
  }
}
