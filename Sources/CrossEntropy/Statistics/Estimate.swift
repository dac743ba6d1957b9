import RealModule

/// A number that was estimated from data, and how far chance may have moved it.
public struct Estimate: Sendable, Hashable {
  /// The estimate itself.
  public let value: Double
  /// Its standard error, in the same unit.
  public let standardError: Double

  /// An estimate and its standard error, in one unit.
  public init(_ value: Double, standardError: Double) {
    self.value = value
    self.standardError = standardError
  }

  /// A. Wald's interval: the value plus and minus the normal quantile times the standard error.
  ///
  /// - Parameter confidence: How often such intervals hold what is estimated, above 0 and below 1.
  public func interval(confidence: Double = 0.95) -> ConfidenceInterval {
    let reach = normalReach(confidence: confidence) * standardError
    return ConfidenceInterval(from: value - reach, to: value + reach)
  }
}

/// Where something unknown is said to lie, in its own unit; both ends belong to it.
public struct ConfidenceInterval: Sendable, Hashable {
  /// The lower end, possibly −∞.
  public let lower: Double
  /// The upper end, possibly +∞.
  public let upper: Double

  /// An interval by its ends.
  public init(from lower: Double, to upper: Double) {
    self.lower = lower
    self.upper = upper
  }

  /// Whether a value lies within.
  public func contains(_ value: Double) -> Bool { lower <= value && value <= upper }
}

/// The reach z to both sides of 0 within which a standard normal number lies with this probability: 1.96 for 0.95.
///
/// - Parameter confidence: In 0…1: 0 gives 0, and 1 gives ∞. NaN for what is no probability.
public func normalReach(confidence: Double) -> Double {
  guard confidence >= 0, confidence <= 1 else { return .nan }
  let outside = 1 - confidence
  guard outside > 0 else { return .infinity }
  var z = 0.0
  // What lies outside of ±z is convex in z, so Newton's steps come from the left and never pass the root.
  for _ in 0..<200 {
    let excess = Double.erfc(z / Double.sqrt(2)) - outside
    let next = z + excess / (2 * normalDensity(z))
    if !(next > z) { break }
    z = next
  }
  return z
}

private func normalDensity(_ z: Double) -> Double { .exp(-z * z / 2) / Double.sqrt(2 * .pi) }

/// E. B. Wilson's (1927) interval of a share: where the true one may lie if so many of so many trials succeeded.
/// Unlike Wald's it stays within 0…1, and has a width also where all trials or none succeeded.
///
/// - Parameters:
///   - successes: From 0 to `trials`; need not be whole.
///   - trials: Above 0.
///   - confidence: As in ``Estimate/interval(confidence:)``.
public func wilsonInterval(
  successes: Double, trials: Double, confidence: Double = 0.95
) -> ConfidenceInterval {
  let z = normalReach(confidence: confidence)
  let share = successes / trials
  let square = z * z / trials
  let centre = (share + square / 2) / (1 + square)
  let spread = share * (1 - share) / trials + square / (4 * trials)
  let reach = z * spread.squareRoot() / (1 + square)
  // Rounding must not move an end that is exactly 0 or 1.
  return ConfidenceInterval(
    from: successes == 0 ? 0 : max(0, centre - reach), to: successes == trials ? 1 : min(1, centre + reach))
}
