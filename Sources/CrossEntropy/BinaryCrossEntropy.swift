/// A loss and how much it counts.
public struct WeightedLoss: Sendable, Hashable {
  /// The loss in nats, possibly infinite.
  public var loss: Double
  /// How much the loss counts; 0 is not at all, even if the loss is infinite.
  public var weight: Double

  /// A loss in nats that counts once unless a weight says otherwise.
  public init(_ loss: Double, weight: Double = 1) {
    self.loss = loss
    self.weight = weight
  }
}

/// The binary cross-entropy, or log loss, of a set of predictions in nats: the weighted mean of their losses.
///
/// - Parameter losses: what ``logLoss(logit:label:)`` or ``logLoss(probability:label:)`` gave for each
///   observation, with its weight.
/// - Throws: ``ModelError/noObservations``, ``ModelError/invalidLoss(index:value:)`` for a negative loss or NaN,
///   ``ModelError/invalidWeight(index:value:)``, ``ModelError/allWeightsZero``,
///   ``ModelError/weightSumOverflows``.
public func binaryCrossEntropy(_ losses: some Sequence<WeightedLoss>) throws(ModelError) -> Double {
  var lossSum = CompensatedSum()
  var weightSum = CompensatedSum()
  var index = 0
  for term in losses {
    guard term.loss >= 0 else { throw .invalidLoss(index: index, value: term.loss) }
    try checkWeight(term.weight, index: index)
    if term.weight > 0 { lossSum += term.weight * term.loss }
    weightSum += term.weight
    index += 1
  }
  guard index > 0 else { throw .noObservations }
  return lossSum.value / (try checkedWeightSum(weightSum.value))
}

/// The binary cross-entropy of losses that all count the same: their plain mean in nats.
///
/// - Throws: ``ModelError/noObservations``, ``ModelError/invalidLoss(index:value:)``.
public func binaryCrossEntropy(_ losses: some Sequence<Double>) throws(ModelError) -> Double {
  try binaryCrossEntropy(losses.lazy.map { WeightedLoss($0) })
}
