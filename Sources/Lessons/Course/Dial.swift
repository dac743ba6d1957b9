import Insight

/// A value that a step lets its reader move, beside the data and the model.
public struct Dial: Sendable, Hashable {
  /// What pictures and words know it by. Steps of one chapter that declare the same name share its value.
  public let name: String
  /// What its reader calls it.
  public let title: String
  /// The values that it can have.
  public let range: ClosedRange<Double>
  /// How far one press of a key moves it.
  public let stepping: Stepping
  /// Its value until someone moves it.
  public let start: Double
  /// What is written after its number; may be empty.
  public let unit: String

  /// How far one press of a key moves it.
  public enum Stepping: Sendable, Hashable {
    /// By adding a number.
    case step(Double)
    /// By multiplying with a number, for what spans powers of ten.
    case factor(Double)
  }

  /// A dial that starts within its range. Without a title its name is one.
  public init(
    _ name: String, title: String? = nil, _ range: ClosedRange<Double>, _ stepping: Stepping, start: Double,
    unit: String = ""
  ) {
    self.name = name
    self.title = title ?? name
    self.range = range
    self.stepping = stepping
    self.start = start
    self.unit = unit
  }

  /// The value after a press of a key upward (direction 1) or downward (−1); a fine step is about a tenth.
  public func value(after value: Double, direction: Int, isFine: Bool) -> Double {
    let next =
      switch stepping {
      case .step(let step): multiple(of: isFine ? step / 10 : step, after: value, direction: direction)
      case .factor(let factor):
        direction > 0
          ? value * (isFine ? 1 + (factor - 1) / 10 : factor)
          : value / (isFine ? 1 + (factor - 1) / 10 : factor)
      }
    return min(max(next, range.lowerBound), range.upperBound)
  }
}

/// The next multiple of a step in a direction. Dividing by a whole number, where one over the step is one, keeps
/// 0.3 from becoming 0.30000000000000004.
private func multiple(of step: Double, after value: Double, direction: Int) -> Double {
  let next = nextWhole(after: value / step, direction: direction)
  let inverse = (1 / step).rounded()
  return inverse > 0 && abs(inverse * step - 1) < 1e-9 ? next / inverse : next * step
}
