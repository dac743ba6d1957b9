/// How much more one set of predictions costs than another of the same observations, in nats.
///
/// Pairs tell much more than the two means do: what makes an observation hard makes it hard for both.
public struct LossDifference: Sendable, Equatable {
  /// The second mean loss minus the first, possibly infinite; nil if both are infinite.
  public let mean: Double?
  /// The standard error of the mean of the differences, weighted as in ``LossSummary/standardError``. Infinite if one
  /// mean loss is; nil if both are, and for fewer than two observations.
  public let standardError: Double?

  /// The difference of the losses of two models, each on its own `x` of the same observations. Weights are the
  /// first's.
  ///
  /// - Parameters:
  ///   - first: Observations.
  ///   - firstModel: The model of the first.
  ///   - second: The same observations, as the other model knows them.
  ///   - secondModel: The model of the second.
  ///   - clip: As for ``LossSummary``.
  /// - Throws: what ``LossSummary`` throws, and ``ModelError/probabilityCountDiffers(observations:probabilities:)``
  ///   if one list is longer.
  public init(
    from first: [Observation], model firstModel: LogisticModel,
    to second: [Observation], model secondModel: LogisticModel, clip: Double? = nil
  ) throws(ModelError) {
    guard first.count == second.count else {
      throw .probabilityCountDiffers(observations: first.count, probabilities: second.count)
    }
    let weightSum = try first.checkedWeightSum(allowsInfiniteX: true)
    _ = try second.checkedWeightSum(allowsInfiniteX: true)
    if let clip, !(clip > 0 && clip < 0.5) { throw .invalidClip(clip) }
    let models = (try firstModel.checked(), try secondModel.checked())
    var sums = Sums(scale: weightScale(weightSum))
    for index in first.indices where first[index].sampleWeight > 0 {
      let (one, other) = (first[index], second[index])
      let oneLoss = ScoredLogit(models.0.logit(at: one.x), label: one.label, clip: clip).loss
      let otherLoss = ScoredLogit(models.1.logit(at: other.x), label: other.label, clip: clip).loss
      sums.add(oneLoss, otherLoss, weight: one.sampleWeight)
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
