/// The mean log loss in nats of predictions in memory: the mean of −log p over positives and −log(1 − p) over
/// negatives.
///
/// Where ``logLoss(probability:label:)`` takes a logarithm for each prediction, this takes a few for thousands:
/// the probabilities of the true classes are multiplied, mantissas and binary exponents apart, and
/// log(∏ m · 2ᵉ) = log ∏ m + Σ e · log 2.
///
/// The result differs from the mean of the exact losses by at most 2.3·10⁻¹⁶ nats and 10⁻¹⁵ of its own size:
/// for each prediction 1 − p is rounded once and a product once, each by at most 2⁻⁵³ of its value and so by as
/// many nats; exponents are added without error, and the few logarithms and their sums cost the rest.
///
/// - Parameters:
///   - probabilities: the predicted probabilities of the positive class.
///   - labels: the true classes, one for each probability.
/// - Returns: +∞ where a true class was given probability 0.
/// - Throws: ``ModelError/noObservations``, ``ModelError/probabilityCountDiffers(observations:probabilities:)``,
///   ``ModelError/invalidProbability(index:value:)`` for the first that is NaN or not in 0…1.
public func meanLogLoss(probabilities: [Double], labels: [Label]) throws(ModelError) -> Double {
  guard probabilities.count == labels.count else {
    throw .probabilityCountDiffers(observations: labels.count, probabilities: probabilities.count)
  }
  guard !labels.isEmpty else { throw .noObservations }
  var sum = CompensatedSum()
  for start in stride(from: 0, to: labels.count, by: LikelihoodProduct.capacity) {
    let range = start..<min(start + LikelihoodProduct.capacity, labels.count)
    if let quick = productLossSum(probabilities, labels, range) {
      sum += quick
    } else {
      sum += try singleLossesSum(probabilities, labels, range)
    }
  }
  return sum.value / Double(labels.count)
}

/// The summed log loss of a run, from one product; nil where that cannot be had: the run is no multiple of four,
/// or a probability is tiny, 0 or none at all.
private func productLossSum(_ probabilities: [Double], _ labels: [Label], _ range: Range<Int>) -> Double? {
  guard range.count.isMultiple(of: Lanes.scalarCount) else { return nil }
  return probabilities.withUnsafeBufferPointer { probabilities in
    labels.withUnsafeBytes { LikelihoodProduct(probabilities, $0, range)?.negativeLog }
  }
}

/// The summed log loss of a run, with a logarithm for each prediction.
private func singleLossesSum(
  _ probabilities: [Double], _ labels: [Label], _ range: Range<Int>
) throws(ModelError) -> Double {
  var sum = CompensatedSum()
  for index in range {
    let loss = logLoss(probability: probabilities[index], label: labels[index])
    guard !loss.isNaN else { throw .invalidProbability(index: index, value: probabilities[index]) }
    sum += loss
  }
  return sum.value
}
