import RealModule

/// Everything about a model's predictions on data that is not a number for every row: made in one pass, in
/// constant memory. All losses and entropies are in nats.
///
/// Sums, means and shares are weighted, and weight 0 counts nothing, even if its loss is infinite. Weights that matter
/// (``WeightMeaning/importance``) leave every row one observation; a row that counts for several
/// (``WeightMeaning/count``) is as many observations, and every figure is that of the rows written out. Indices count
/// rows from 0 in the order of the input.
public struct LossSummary: Sendable, Equatable {
  /// How many observations there are, whatever their weight; a row that is counted zero times is none.
  public let rowCount: Int
  /// How many of them are positive, and how many negative.
  public let positives: Int
  /// How many rows are negative.
  public let negatives: Int
  /// How many of them are predicted to be of the wrong class, positive being predicted from p = 0.5.
  public let mistakes: Int
  /// How many losses are infinite.
  public let infiniteCount: Int
  /// The sum of the sample weights; infinite where it is more than a `Double` holds.
  public let weightSum: Double
  /// The sum of the losses of all mistakes.
  public let mistakeLossSum: Double
  /// The share of positives.
  public let baseRate: Double
  /// The mean squared distance of the true class's probability from 1 (G. W. Brier, 1950).
  public let brierScore: Double
  /// The share of observations whose predicted class is right.
  public let accuracy: Double
  /// The standard error of the mean loss: s/√n, and √(n/(n − 1) · Σ w²(loss − mean)²) / Σ w for n rows that have
  /// weights of importance (W. G. Cochran, 1977). Infinite if a loss is; nil for fewer than two observations.
  public let standardError: Double?
  /// The rows of the five greatest losses, greatest first; of equal ones, but for rounding, the first in the input.
  /// A row that stands for several observations is there as often.
  public let worst: [Int]
  /// The first of the least losses.
  public let best: Int?
  /// Ten bins of the predicted probability.
  public let reliability: [ReliabilityBin]
  /// The binary cross-entropy, or log loss.
  public let meanLoss: Double
  /// The entropy of the labels: the mean loss of always predicting the base rate.
  public let baseRateEntropy: Double
  private let positiveLossSum: Double
  private let negativeLossSum: Double

  /// The summary of predictions; `x` of ±∞ stands for a prediction of 0 or 1.
  ///
  /// - Throws: ``ModelError/noObservations``, ``ModelError/invalidX(index:value:)`` for NaN,
  ///   ``ModelError/invalidWeight(index:value:)``, ``ModelError/allWeightsZero``,
  ///   ``ModelError/invalidCount(index:value:)``, ``ModelError/countsTooLarge``,
  ///   ``ModelError/invalidParameters(weight:bias:)``,
  ///   ``ModelError/invalidClip(_:)``, ``ModelError/invalidProbability(index:value:)``,
  ///   ``ModelError/probabilityCountDiffers(observations:probabilities:)``.
  public init(_ predictions: Predictions) throws(ModelError) {
    let weighing = try predictions.checkedWeighing()
    if weighing.isWide {
      self.init(LossTally<WideSum>(predictions, weighing), predictions)
    } else {
      self.init(LossTally<CompensatedSum>(predictions, weighing), predictions)
    }
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

  private init(_ tally: LossTally<some WeightedSum>, _ predictions: Predictions) {
    let weighing = tally.weighing
    positives = tally.positives
    negatives = tally.negatives
    rowCount = weighing.meaning == .count ? positives + negatives : predictions.observations.count
    weightSum = weighing.sum
    mistakes = tally.mistakes
    infiniteCount = tally.infiniteCount
    positiveLossSum = tally.positiveLoss.value / weighing.scale
    negativeLossSum = tally.negativeLoss.value / weighing.scale
    mistakeLossSum = tally.mistakeLoss.value / weighing.scale
    meanLoss = tally.meanLoss
    (baseRate, baseRateEntropy) = tally.baseRate
    brierScore = tally.squaredError.divided(by: tally.whole)
    accuracy = tally.accuracy
    standardError = tally.standardError(predictions)
    worst = tally.ranking.worst.map(\.index)
    best = tally.ranking.best?.index
    reliability = tally.bins.enumerated().map {
      ReliabilityBin(index: $0.offset, sums: $0.element, scale: weighing.scale)
    }
    assert(!meanLoss.isNaN && standardError?.isNaN != true && !brierScore.isNaN && !baseRateEntropy.isNaN)
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
  /// What part of the base rate's loss the predictions save: 1 − mean loss / base-rate entropy, from −∞ to 1. nil
  /// where only one class occurs, so that there is nothing to save.
  public var skill: Double? { baseRateEntropy > 0 ? 1 - meanLoss / baseRateEntropy : nil }
  /// The geometric mean of the true classes' probabilities, e to the minus mean loss.
  public var geometricMean: Double { .exp(-meanLoss) }
}

extension LossTally {
  private var count: Int { positives + negatives }

  fileprivate var meanLoss: Double {
    // The same steps as the entropy takes, so that predicting the base rate has a skill of exactly 0.
    guard weighing.isWide else { return (positiveLoss.value + negativeLoss.value) / whole.value }
    var loss = positiveLoss
    loss.add(negativeLoss)
    return loss.divided(by: whole)
  }

  /// The share of positives, and the entropy of both classes.
  fileprivate var baseRate: (Double, entropy: Double) {
    // Rounding must not give a lone class a companion.
    if positives == 0 || negatives == 0 { return (positives == 0 ? 0 : 1, 0) }
    var (positive, negative) = (Sum(), Sum())
    for bin in bins {
      positive.add(bin.positiveWeight)
      negative.add(bin.negativeWeight)
    }
    guard weighing.isWide else {
      let (ofPositives, ofNegatives) = (positive.value, negative.value)
      return (
        ofPositives / (ofPositives + ofNegatives),
        binaryEntropy(weightOfPositives: ofPositives, weightOfNegatives: ofNegatives)
      )
    }
    var both = positive
    both.add(negative)
    let (share, rest) = (positive.divided(by: both), negative.divided(by: both))
    return (share, binaryEntropy(weightOfPositives: share, weightOfNegatives: rest))
  }

  fileprivate var accuracy: Double {
    // A quotient of sums that are rounded apart may be beside 1, where every class is right.
    mistakes == 0 ? 1 : min(1, rightWeight.divided(by: whole))
  }

  fileprivate func standardError(_ predictions: Predictions) -> Double? {
    guard count >= 2 else { return nil }
    if infiniteCount > 0 { return .infinity }
    let rows = predictions.observations
    guard weighing.isCounting else {
      return CrossEntropy.standardError(of: rows, count: count) { predictions.predicted(at: $0).loss }
    }
    let largest = ranking.worst.first?.loss ?? 0
    if LossSpread.holds(largest: largest) { return spread.standardError(count: count) }
    return countedStandardError(of: rows, weighing, count: count, largest: largest) {
      predictions.predicted(at: $0).loss
    }
  }
}
