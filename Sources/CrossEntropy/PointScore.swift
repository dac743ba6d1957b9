/// What a model says about one observation, and what that costs.
public struct PointScore: Sendable, Hashable {
  /// The observation that is scored.
  public let observation: Observation
  /// The logit of the positive class.
  public let logit: Double
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
  ///     0…0.5. Probabilities and loss are then those after clipping; the logit stays the model's.
  public init(_ observation: Observation, model: LogisticModel, clip: Double? = nil) {
    self.observation = observation
    logit = model.logit(at: observation.x)
    let score = ScoredLogit(logit, label: observation.label, clip: clip)
    probability = score.probability
    trueProbability = score.trueProbability
    loss = score.loss
  }

  /// The score of an observation that was predicted to be positive with this probability.
  ///
  /// - Parameters:
  ///   - observation: Its label counts; its x does not.
  ///   - probability: In 0…1; otherwise the score is NaN.
  public init(_ observation: Observation, probability: Double) {
    self.observation = observation
    self.probability = probability
    logit = CrossEntropy.logit(ofProbability: probability)
    trueProbability = observation.label == .positive ? probability : 1 - probability
    loss = logLoss(probability: probability, label: observation.label)
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
