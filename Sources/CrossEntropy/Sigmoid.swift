import RealModule

/// The probability that belongs to a logit: σ(z) = 1 / (1 + e⁻ᶻ).
///
/// Accurate to the last digits in both tails; σ(−∞) is 0 and σ(+∞) is 1.
public func sigmoid(_ logit: Double) -> Double {
  if logit >= 0 { return 1 / (1 + Double.exp(-logit)) }
  // e⁻ᶻ would overflow far to the left.
  let exponential = Double.exp(logit)
  return exponential / (1 + exponential)
}

/// The logit that belongs to a probability: log(p / (1 − p)), the inverse of ``sigmoid(_:)``.
///
/// It is −∞ at 0 and +∞ at 1, and NaN where `p` is no probability.
public func logit(ofProbability p: Double) -> Double {
  // The difference of two logarithms would cancel around one half.
  if p > 0.25 && p < 0.75 { return Double.log(onePlus: 2 * (p - 0.5) / (1 - p)) }
  return Double.log(p) - Double.log(onePlus: -p)
}
