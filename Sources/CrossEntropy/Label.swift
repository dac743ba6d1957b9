/// The class an observation belongs to.
///
/// The raw value is the number that formulas write as `y`.
public enum Label: Int, Sendable, Hashable, CaseIterable {
  /// The class that `y = 0` stands for.
  case negative = 0
  /// The class that `y = 1` stands for, whose probability a model predicts.
  case positive = 1

  /// The other class.
  public var opposite: Label {
    self == .positive ? .negative : .positive
  }
}
