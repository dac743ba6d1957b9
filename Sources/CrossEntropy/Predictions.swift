/// Observations and what is predicted for each: the probability that was given for it, or else what a model says.
public struct Predictions: Sendable {
  /// What the predictions are about.
  public let observations: [Observation]
  /// Speaks where no probability was given.
  public let model: LogisticModel
  /// The probabilities that were given; nil for none.
  public let given: GivenProbabilities?
  /// ε, to reproduce a library that clips probabilities into ε…1 − ε before it takes their logarithm; nil for none.
  public let clip: Double?

  /// Nothing is checked before it is summed up.
  public init(
    _ observations: [Observation], model: LogisticModel, given: GivenProbabilities? = nil, clip: Double? = nil
  ) {
    self.observations = observations
    self.model = model
    self.given = given
    self.clip = clip
  }

  /// The score of the observation at this place.
  ///
  /// - Precondition: There is one.
  public func score(at index: Int) -> PointScore {
    PointScore(observations[index], predicted(at: index))
  }

  /// The score that it would have if it belonged to the other class.
  ///
  /// - Precondition: There is one.
  public func flippedScore(at index: Int) -> PointScore {
    var row = observations[index]
    row.label = row.label.opposite
    return PointScore(row, predicted(row, at: index))
  }

  /// The sum of the sample weights, once everything has turned out usable.
  ///
  /// - Throws: ``ModelError/noObservations``, ``ModelError/invalidX(index:value:)`` for NaN,
  ///   ``ModelError/invalidWeight(index:value:)``, ``ModelError/allWeightsZero``,
  ///   ``ModelError/weightSumOverflows``, ``ModelError/invalidParameters(weight:bias:)``,
  ///   ``ModelError/invalidClip(_:)``, ``ModelError/invalidProbability(index:value:)``,
  ///   ``ModelError/probabilityCountDiffers(observations:probabilities:)``.
  func checkedWeightSum() throws(ModelError) -> Double {
    if let clip, !(clip > 0 && clip < 0.5) { throw .invalidClip(clip) }
    let weightSum = try observations.checkedWeightSum(allowsInfiniteX: true)
    _ = try model.checked()
    try given?.check(observationCount: observations.count)
    return weightSum
  }

  @inline(__always)
  func predicted(at index: Int) -> PredictionScore { predicted(observations[index], at: index) }

  @inline(__always)
  private func predicted(_ row: Observation, at index: Int) -> PredictionScore {
    let score =
      given?[index].map { PredictionScore(probability: $0, label: row.label) }
      ?? PredictionScore(logit: model.logit(at: row.x), label: row.label)
    return score.clipped(to: clip, label: row.label)
  }
}
