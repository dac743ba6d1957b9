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
  /// What the weights of the observations say.
  public let weightMeaning: WeightMeaning

  /// Nothing is checked before it is summed up.
  public init(
    _ observations: [Observation], model: LogisticModel, given: GivenProbabilities? = nil,
    clip: Double? = nil,
    weightMeaning: WeightMeaning = .importance
  ) {
    self.observations = observations
    self.model = model
    self.given = given
    self.clip = clip
    self.weightMeaning = weightMeaning
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

  /// What the sample weights are, once everything has turned out usable.
  ///
  /// - Throws: ``ModelError/noObservations``, ``ModelError/invalidX(index:value:)`` for NaN,
  ///   ``ModelError/invalidWeight(index:value:)``, ``ModelError/allWeightsZero``,
  ///   ``ModelError/invalidCount(index:value:)``, ``ModelError/countsTooLarge``,
  ///   ``ModelError/invalidParameters(weight:bias:)``,
  ///   ``ModelError/invalidClip(_:)``, ``ModelError/invalidProbability(index:value:)``,
  ///   ``ModelError/probabilityCountDiffers(observations:probabilities:)``.
  func checkedWeighing() throws(ModelError) -> Weighing {
    if let clip, !(clip > 0 && clip < 0.5) { throw .invalidClip(clip) }
    let weighing = try Weighing(observations, weightMeaning, allowsInfiniteX: true)
    _ = try model.checked()
    try given?.check(observationCount: observations.count)
    return weighing
  }

  /// The same where the weights can be added up.
  ///
  /// - Throws: ``ModelError/weightSumOverflows`` too.
  func summableWeighing() throws(ModelError) -> Weighing {
    let weighing = try checkedWeighing()
    guard weighing.sum.isFinite else { throw .weightSumOverflows }
    return weighing
  }

  @inline(__always)
  func predicted(at index: Int) -> PredictionScore { predicted(observations[index], at: index) }

  @inline(__always)
  private func predicted(_ row: Observation, at index: Int) -> PredictionScore {
    let score =
      given?[index].map { PredictionScore(probability: $0, label: row.label) }
      ?? PredictionScore(row, model, isGivenLogit: model.isSigmoid)
    return score.clipped(to: clip, label: row.label)
  }
}
