/// How much more one set of predictions costs than another of the same observations, in nats.
///
/// Pairs tell much more than the two means do: what makes an observation hard makes it hard for both.
public struct LossDifference: Sendable, Equatable {
  /// The second mean loss minus the first, possibly infinite; nil if both are infinite.
  public let mean: Double?
  /// The standard error of the mean of the differences, weighted as in ``LossSummary/standardError``. Infinite if one
  /// mean loss is; nil if both are, and for fewer than two observations.
  public let standardError: Double?

  /// The difference of the losses of two predictions of the same observations. Weights are the first's.
  ///
  /// - Throws: what ``LossSummary`` throws, and ``ModelError/probabilityCountDiffers(observations:probabilities:)``
  ///   if one list is longer.
  public init(from first: Predictions, to second: Predictions) throws(ModelError) {
    let rows = first.observations
    guard rows.count == second.observations.count else {
      throw .probabilityCountDiffers(observations: rows.count, probabilities: second.observations.count)
    }
    let weightSum = try first.checkedWeightSum()
    _ = try second.checkedWeightSum()
    var sums = Sums(scale: weightScale(weightSum))
    for index in rows.indices where rows[index].sampleWeight > 0 {
      let (one, other) = (first.predicted(at: index).loss, second.predicted(at: index).loss)
      sums.add(one, other, weight: rows[index].sampleWeight)
    }
    mean = sums.mean(weightSum: weightSum)
    standardError = sums.standardError(weightSum: weightSum)
  }
}

private struct Sums {
  private var count = 0
  private var difference = CompensatedSum()
  private var isFirstInfinite = false
  private var isSecondInfinite = false
  private var spread = LossSpread()
  private let scale: Double

  init(scale: Double) { self.scale = scale }

  mutating func add(_ first: Double, _ second: Double, weight: Double) {
    count += 1
    if first == .infinity || second == .infinity {
      isFirstInfinite = isFirstInfinite || first == .infinity
      isSecondInfinite = isSecondInfinite || second == .infinity
      return
    }
    difference += weight * (second - first)
    let scaled = weight * scale
    if scaled * scaled > 0 { spread.add(second - first, weight: scaled * scaled) }
  }

  func mean(weightSum: Double) -> Double? {
    if isFirstInfinite { return isSecondInfinite ? nil : -.infinity }
    return isSecondInfinite ? .infinity : difference.value / weightSum
  }

  func standardError(weightSum: Double) -> Double? {
    guard count >= 2, let mean = mean(weightSum: weightSum) else { return nil }
    guard mean.isFinite else { return .infinity }
    return CrossEntropy.standardError(spread, count: count, mean: mean, scaledWeightSum: weightSum * scale)
  }
}
