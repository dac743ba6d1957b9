/// The weighted sum of squared distances of losses from a centre that is known only at the end, after
/// B. P. Welford (1962): nothing cancels, however close together the losses lie.
struct LossSpread {
  private var weightSum = 0.0
  private var mean = 0.0
  private var squares = 0.0

  /// Adds a finite loss with a weight above zero.
  @inline(__always)
  mutating func add(_ loss: Double, weight: Double) {
    weightSum += weight
    let distance = loss - mean
    mean += distance * (weight / weightSum)
    squares += weight * distance * (loss - mean)
  }

  /// Σ weight · (loss − centre)².
  func squares(about centre: Double) -> Double {
    squares + weightSum * (mean - centre) * (mean - centre)
  }
}

/// The standard error of a weighted mean: √(n/(n − 1) · Σ w²(value − mean)²) / Σ w.
///
/// - Parameter spread: of the values, with the squares of their weights.
func standardError(_ spread: LossSpread, count: Int, mean: Double, scaledWeightSum: Double) -> Double {
  let count = Double(count)
  return (count / (count - 1) * spread.squares(about: mean)).squareRoot() / scaledWeightSum
}

/// What weights are multiplied by before they are squared, so that no square overflows: a power of two.
func weightScale(_ weightSum: Double) -> Double {
  let exponent = min(max(-weightSum.exponent, -1_022), 1_022)
  return Double(sign: .plus, exponent: exponent, significand: 1)
}
