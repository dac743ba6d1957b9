import RealModule

/// The entropy in nats of a two-class distribution with this share of positives: H(q) = −Σ q log q.
///
/// 0 · log 0 is 0. The largest value is log 2, at one half. NaN where `share` is not in 0…1.
public func binaryEntropy(share: Double) -> Double {
  crossEntropy(share: share, predicted: share)
}

/// The entropy in nats of the distribution over two classes that weigh so much: exact also where one of them outweighs
/// the other so far that its share rounds to 1.
///
/// - Parameters:
///   - positive: What the positive class weighs.
///   - negative: What the negative class weighs; the sum of both is above zero and finite.
public func binaryEntropy(weightOfPositives positive: Double, weightOfNegatives negative: Double) -> Double {
  let sum = positive + negative
  let (share, rest) = (positive / sum, negative / sum)
  guard share > 0, rest > 0 else { return 0 }
  // The same numbers as the loss of predicting this share, unless it is so near 1 that it says too little of the rest.
  let isNearOne = share > 0.875
  let ofPositives = isNearOne ? 0 - Double.log(onePlus: -rest) : logLoss(probability: share, label: .positive)
  let ofNegatives = isNearOne ? negativeLog(rest) : logLoss(probability: share, label: .negative)
  return (positive * ofPositives + negative * ofNegatives) / sum
}

/// The cross-entropy in nats of two-class distributions: H(q, p) = −q log p − (1 − q) log(1 − p).
///
/// - Parameters:
///   - share: the true share of positives, `q`.
///   - predicted: the predicted probability of a positive, `p`.
/// - Returns: at least ``binaryEntropy(share:)``, and +∞ where a class that occurs has probability 0.
///   NaN where an argument is not in 0…1.
public func crossEntropy(share: Double, predicted: Double) -> Double {
  guard (0...1).contains(share) else { return .nan }
  return expectedLoss(share: share, loss: logLoss(probability: predicted, label: .positive))
    + expectedLoss(share: 1 - share, loss: logLoss(probability: predicted, label: .negative))
}

/// A share's part of an expected loss, with 0 · ∞ = 0.
private func expectedLoss(share: Double, loss: Double) -> Double {
  share == 0 && !loss.isNaN ? 0 : share * loss
}
