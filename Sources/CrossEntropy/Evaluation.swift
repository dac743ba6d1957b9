import RealModule

/// Everything about predictions on data, computed once. All losses and entropies are in nats.
///
/// Sums, means, shares and mistakes are weighted by the sample weights: an observation with weight 0 has a score
/// but counts nowhere.
public struct Evaluation: Sendable, Equatable {
  /// The score of every observation, in input order.
  public let points: [PointScore]
  /// The sum of the sample weights; the number of observations if none has a weight of its own.
  public let weightSum: Double
  /// The sum of the losses.
  public let sumLoss: Double
  /// The mean probability of the positive class.
  public let meanProbability: Double
  /// The share of positives.
  public let baseRate: Double
  /// The mean squared distance of the true class's probability from 1 (G. W. Brier, 1950).
  public let brierScore: Double
  /// The share of observations whose predicted class is right.
  public let accuracy: Double
  /// The indices of the observations that count and whose predicted class is wrong, in input order.
  public let mistakes: [Int]
  private let positiveLossSum: Double
  private let negativeLossSum: Double

  /// The evaluation of a model.
  ///
  /// - Throws: ``ModelError/noObservations``, ``ModelError/invalidX(index:value:)``,
  ///   ``ModelError/invalidWeight(index:value:)``, ``ModelError/allWeightsZero``,
  ///   ``ModelError/weightSumOverflows``, ``ModelError/invalidParameters(weight:bias:)``.
  public init(_ observations: [Observation], model: LogisticModel) throws(ModelError) {
    let weightSum = try observations.checkedWeightSum()
    let model = try model.checked()
    self.init(points: observations.map { PointScore($0, model: model) }, weightSum: weightSum)
  }

  /// The evaluation of given probabilities of the positive class, one for each observation, wherever they come from.
  ///
  /// - Throws: ``ModelError/probabilityCountDiffers(observations:probabilities:)``,
  ///   ``ModelError/invalidProbability(index:value:)``, ``ModelError/noObservations``,
  ///   ``ModelError/invalidX(index:value:)``, ``ModelError/invalidWeight(index:value:)``,
  ///   ``ModelError/allWeightsZero``, ``ModelError/weightSumOverflows``.
  public init(_ observations: [Observation], probabilities: [Double]) throws(ModelError) {
    guard observations.count == probabilities.count else {
      throw .probabilityCountDiffers(observations: observations.count, probabilities: probabilities.count)
    }
    for (index, probability) in probabilities.enumerated() where !(0...1).contains(probability) {
      throw .invalidProbability(index: index, value: probability)
    }
    let weightSum = try observations.checkedWeightSum()
    let points = zip(observations, probabilities).map { PointScore($0, probability: $1) }
    self.init(points: points, weightSum: weightSum)
  }

  private init(points: [PointScore], weightSum: Double) {
    self.points = points
    self.weightSum = weightSum
    positiveLossSum = points.weightedSum { $0.observation.label == .positive ? $0.loss : 0 }
    negativeLossSum = points.weightedSum { $0.observation.label == .negative ? $0.loss : 0 }
    sumLoss = points.weightedSum(of: \.loss)
    meanProbability = points.weightedSum(of: \.probability) / weightSum
    baseRate = points.weightedSum { $0.observation.label == .positive ? 1 : 0 } / weightSum
    brierScore = points.weightedSum { (1 - $0.trueProbability) * (1 - $0.trueProbability) } / weightSum
    accuracy = points.weightedSum { $0.isMistake ? 0 : 1 } / weightSum
    mistakes = points.indices.filter { points[$0].isMistake && points[$0].observation.sampleWeight > 0 }
  }
}

extension Evaluation {
  /// The logits of the positive class, in input order.
  public var logits: [Double] { points.map(\.logit) }
  /// The probabilities of the positive class, in input order.
  public var probabilities: [Double] { points.map(\.probability) }
  /// The probabilities of the true classes, in input order.
  public var trueProbabilities: [Double] { points.map(\.trueProbability) }
  /// The losses, in input order, whatever the sample weights.
  public var losses: [Double] { points.map(\.loss) }

  /// The binary cross-entropy, or log loss.
  public var meanLoss: Double { sumLoss / weightSum }
  /// The sum of the losses of one class.
  public func lossSum(of label: Label) -> Double {
    label == .positive ? positiveLossSum : negativeLossSum
  }
  /// The entropy of the labels: the mean loss of always predicting the base rate.
  public var baseRateEntropy: Double { binaryEntropy(share: baseRate) }
  /// The geometric mean of the true classes' probabilities, e to the minus mean loss.
  public var geometricMean: Double { .exp(-meanLoss) }
  /// The product of the true classes' probabilities, the likelihood of the labels: e to the minus sum of losses.
  public var trueProbabilityProduct: Double { .exp(-sumLoss) }
}

extension [PointScore] {
  /// The weighted sum of a value of each point. Weight 0 counts nothing, even against infinity.
  fileprivate func weightedSum(of value: (PointScore) -> Double) -> Double {
    var sum = CompensatedSum()
    for point in self where point.observation.sampleWeight > 0 {
      sum += point.observation.sampleWeight * value(point)
    }
    return sum.value
  }
}
