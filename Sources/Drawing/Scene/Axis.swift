/// One axis. Axes of the same quantity zoom into each other, axes of different quantities cross-fade.
public struct Axis: Sendable, Hashable {
  /// Where its line has ticks.
  public enum Ticks: Sendable, Hashable {
    /// A range without line or ticks.
    case hidden
    /// A line, but no ticks.
    case none
    /// Ticks at round numbers, as many as fit.
    case round
    /// Ticks at given values.
    case at([Double])
  }

  /// What is measured along it; the identity of its line and ticks.
  public var quantity: String
  /// The words at its end or above it; none if empty.
  public var title: String
  /// The title for narrow plots; nil if there is no shorter one.
  public var shortTitle: String?
  /// The value at its lower end.
  public var lower: Double
  /// The value at its upper end.
  public var upper: Double
  /// Where its line has ticks.
  public var ticks: Ticks
  /// Every unit takes the same whole number of cells, so that bars one unit apart are evenly spaced.
  public var hasEvenUnits: Bool

  /// A quantity from a lower to an upper value.
  public init(
    _ quantity: String, title: String, shortTitle: String? = nil, from lower: Double, to upper: Double,
    ticks: Ticks = .round, evenUnits: Bool = false
  ) {
    self.shortTitle = shortTitle
    self.quantity = quantity
    self.title = title
    self.lower = lower
    self.upper = upper
    self.ticks = ticks
    hasEvenUnits = evenUnits
  }
}
