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
