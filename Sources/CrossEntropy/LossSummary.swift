import RealModule

/// Everything about a model's predictions on data that is not a number for every row: made in one pass, in
/// constant memory. All losses and entropies are in nats.
///
/// Counts are of observations with a weight above zero, sums, means and shares are weighted: weight 0 counts
/// nothing, even if its loss is infinite. Indices count from 0 in the order of the input.
public struct LossSummary: Sendable, Equatable {
  /// How many observations there are, whatever their weight.
  public let rowCount: Int
  /// How many of them are positive, and how many negative.
  public let positives: Int
  /// How many rows are negative.
  public let negatives: Int
  /// How many of them are predicted to be of the wrong class, positive being predicted from p = 0.5.
  public let mistakes: Int
  /// How many losses are infinite.
  public let infiniteCount: Int
  /// The sum of the sample weights.
  public let weightSum: Double
  /// The sum of the losses of all mistakes.
  public let mistakeLossSum: Double
  /// The share of positives.
  public let baseRate: Double
  /// The mean squared distance of the true class's probability from 1 (G. W. Brier, 1950).
  public let brierScore: Double
  /// The share of observations whose predicted class is right.
  public let accuracy: Double
  /// The standard error of the mean loss: √(n/(n − 1) · Σ w²(loss − mean)²) / Σ w, which is s/√n if all weights
  /// are equal. Infinite if a loss is; nil for fewer than two observations.
  public let standardError: Double?
  /// The five greatest losses, greatest first; of equal ones, but for rounding, the first in the input.
  public let worst: [Int]
  /// The first of the least losses.
  public let best: Int?
  /// Ten bins of the predicted probability.
  public let reliability: [ReliabilityBin]
  private let positiveLossSum: Double
  private let negativeLossSum: Double

  /// The summary of predictions; `x` of ±∞ stands for a prediction of 0 or 1.
  ///
  /// - Throws: ``ModelError/noObservations``, ``ModelError/invalidX(index:value:)`` for NaN,
  ///   ``ModelError/invalidWeight(index:value:)``, ``ModelError/allWeightsZero``,
  ///   ``ModelError/weightSumOverflows``, ``ModelError/invalidParameters(weight:bias:)``,
  ///   ``ModelError/invalidClip(_:)``, ``ModelError/invalidProbability(index:value:)``,
  ///   ``ModelError/probabilityCountDiffers(observations:probabilities:)``.
  public init(_ predictions: Predictions) throws(ModelError) {
    let weightSum = try predictions.checkedWeightSum()
    var tally = LossTally(weightSum: weightSum)
    tally.add(predictions)
    self.init(tally, rowCount: predictions.observations.count, weightSum: weightSum)
  }

  /// The summary of a model's predictions.
  ///
  /// - Parameters:
  ///   - observations: In any order.
  ///   - model: What gives each its probability.
  ///   - clip: ε, to reproduce a library that clips probabilities into ε…1 − ε; above 0 and below one half.
  /// - Throws: As above.
  public init(
    _ observations: [Observation], model: LogisticModel, clip: Double? = nil
  ) throws(ModelError) {
    try self.init(Predictions(observations, model: model, clip: clip))
  }

  private init(_ tally: LossTally, rowCount: Int, weightSum: Double) {
    self.rowCount = rowCount
    self.weightSum = weightSum
    positives = tally.positives
    negatives = tally.negatives
    mistakes = tally.mistakes
    infiniteCount = tally.infiniteCount
    positiveLossSum = tally.positiveLoss.value
    negativeLossSum = tally.negativeLoss.value
    mistakeLossSum = tally.mistakeLoss.value
    baseRate = tally.baseRate(weightSum: weightSum)
    brierScore = tally.squaredError.value / weightSum
    accuracy = max(0, weightSum - tally.mistakeWeight.value) / weightSum
    standardError = tally.standardError(weightSum: weightSum)
    worst = tally.ranking.worst.map(\.index)
    best = tally.ranking.best?.index
    reliability = tally.bins.enumerated().map { ReliabilityBin(index: $0.offset, sums: $0.element) }
  }
}

extension LossSummary {
  /// How many observations count.
  public var count: Int { positives + negatives }
  /// The sum of the losses.
  public var sumLoss: Double { positiveLossSum + negativeLossSum }
  /// The sum of the losses of one class.
  public func lossSum(of label: Label) -> Double {
    label == .positive ? positiveLossSum : negativeLossSum
  }
  /// The binary cross-entropy, or log loss.
  public var meanLoss: Double { sumLoss / weightSum }
  /// The entropy of the labels: the mean loss of always predicting the base rate.
  public var baseRateEntropy: Double { binaryEntropy(share: baseRate) }
  /// What part of the base rate's loss the predictions save: 1 − mean loss / base-rate entropy, from −∞ to 1. nil
  /// where only one class occurs, so that there is nothing to save.
  public var skill: Double? { baseRateEntropy > 0 ? 1 - meanLoss / baseRateEntropy : nil }
  /// The geometric mean of the true classes' probabilities, e to the minus mean loss.
  public var geometricMean: Double { .exp(-meanLoss) }
}

extension LossTally {
  fileprivate func baseRate(weightSum: Double) -> Double {
    // Rounding must not give a lone class a companion.
    if positives == 0 || negatives == 0 { return positives == 0 ? 0 : 1 }
    return min(1, bins.lazy.map(\.positiveWeight.value).compensatedSum() / weightSum)
  }

  fileprivate func standardError(weightSum: Double) -> Double? {
    let count = positives + negatives
    guard count >= 2 else { return nil }
    if infiniteCount > 0 { return .infinity }
    let mean = (positiveLoss.value + negativeLoss.value) / weightSum
    return CrossEntropy.standardError(
      spread, count: count, mean: mean, scaledWeightSum: weightSum * weightScale)
  }
}
