import RealModule

/// What a prediction says about an observation of a known class.
struct PredictionScore {
  /// The probability of the positive class.
  private(set) var probability: Double
  /// The probability of the true class.
  private(set) var trueProbability: Double
  /// The probability of the other class, as exact near 0 as the true one.
  private(set) var wrongProbability: Double
  /// The log loss in nats, possibly infinite.
  private(set) var loss: Double
  /// Whether the probability was computed from a logit, and not given.
  let isFromLogit: Bool

  /// What a logit says: one exponential and one logarithm for all of it.
  @inline(__always)
  init(logit: Double, label: Label) {
    let exponential = Double.exp(-logit.magnitude)
    let larger = 1 / (1 + exponential)
    let smaller = exponential / (1 + exponential)
    let tail = Double.log(onePlus: exponential)
    let margin = label == .positive ? logit : -logit
    probability = logit >= 0 ? larger : smaller
    trueProbability = margin >= 0 ? larger : smaller
    wrongProbability = margin >= 0 ? smaller : larger
    loss = margin >= 0 ? tail : tail - margin
    isFromLogit = true
  }

  /// What a model says of an observation.
  ///
  /// A given logit below 0 is a probability below one half, though the nearest double may be one half itself. A fit's
  /// logit of 0 is one only but for rounding, and of that nothing can be said.
  @inline(__always)
  init(_ row: Observation, _ model: LogisticModel, isGivenLogit: Bool) {
    self.init(logit: model.logit(at: row.x), label: row.label)
    if isGivenLogit, row.x < 0, probability == 0.5 {
      probability = 0.5.nextDown
      trueProbability = row.label == .positive ? 0.5.nextDown : 0.5
      wrongProbability = row.label == .positive ? 0.5 : 0.5.nextDown
    }
  }

  /// What a given probability says; NaN where it is none.
  @inline(__always)
  init(probability: Double, label: Label) {
    self.probability = probability
    trueProbability = label == .positive ? probability : 1 - probability
    wrongProbability = label == .positive ? 1 - probability : probability
    loss = logLoss(probability: probability, label: label)
    isFromLogit = false
  }

  /// The same with both probabilities clipped into ε…1 − ε, as libraries do it: whichever is below ε, by its exact
  /// value and not by what is left of 1, becomes ε, and the other one 1 − ε. What that costs is not rounded to a
  /// double before its logarithm is taken. What lies inside keeps its exact values.
  @inline(__always)
  func clipped(to clip: Double?, label: Label) -> PredictionScore {
    guard let clip, wrongProbability < clip || trueProbability < clip else { return self }
    return PredictionScore(clippedTo: clip, isRight: wrongProbability < clip, label: label)
  }

  private init(clippedTo clip: Double, isRight: Bool, label: Label) {
    trueProbability = isRight ? 1 - clip : clip
    wrongProbability = isRight ? clip : 1 - clip
    probability = label == .positive ? trueProbability : wrongProbability
    loss = isRight ? 0 - Double.log(onePlus: -clip) : negativeLog(clip)
    isFromLogit = false
  }
}
