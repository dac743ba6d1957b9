/// What is predicted about one observation, and what that costs.
public struct PointScore: Sendable, Hashable {
  /// The observation that is scored.
  public let observation: Observation
  /// The probability of the positive class.
  public let probability: Double
  /// The probability of the class the observation really belongs to.
  public let trueProbability: Double
  /// The log loss in nats, whatever the sample weight; possibly infinite.
  public let loss: Double

  /// The score that a model's line gives an observation.
  ///
  /// - Parameters:
  ///   - observation: Its x may be infinite.
  ///   - model: What gives it its logit.
  ///   - clip: ε, to reproduce a library that clips probabilities into ε…1 − ε before it takes their logarithm; in
  ///     0…0.5. Probabilities and loss are then those after clipping.
  public init(_ observation: Observation, model: LogisticModel, clip: Double? = nil) {
    let score = PredictionScore(observation, model, isGivenLogit: model.isSigmoid)
    self.init(observation, score.clipped(to: clip, label: observation.label))
  }

  /// The score of an observation that was predicted to be positive with this probability.
  ///
  /// - Parameters:
  ///   - observation: Its label counts; its x does not.
  ///   - probability: In 0…1; otherwise the score is NaN.
  ///   - clip: As above.
  public init(_ observation: Observation, probability: Double, clip: Double? = nil) {
    let score = PredictionScore(probability: probability, label: observation.label)
    self.init(observation, score.clipped(to: clip, label: observation.label))
  }

  /// A score that sums up others: an observation that stands for theirs, and their means.
  package init(_ observation: Observation, probability: Double, trueProbability: Double, loss: Double) {
    self.observation = observation
    self.probability = probability
    self.trueProbability = trueProbability
    self.loss = loss
  }

  init(_ observation: Observation, _ score: PredictionScore) {
    self.init(
      observation, probability: score.probability, trueProbability: score.trueProbability, loss: score.loss)
  }

  /// The class that is predicted: positive if its probability is at least one half.
  public var predictedLabel: Label {
    probability >= 0.5 ? .positive : .negative
  }

  /// Whether the predicted class is the wrong one.
  public var isMistake: Bool {
    predictedLabel != observation.label
  }
}
