import RealModule

/// log(1 + eᶻ) in nats: the log loss of a negative as a function of the logit.
///
/// Finite and exact for every finite logit: it goes to 0 on the left and to `z` itself on the right.
public func softplus(_ logit: Double) -> Double {
  let tail = Double.log(onePlus: Double.exp(-logit.magnitude))
  return logit > 0 ? logit + tail : tail
}

/// −log p in nats: the surprise at something that had probability `p`.
///
/// It is 0 at 1, +∞ at 0 and NaN where `p` is no probability.
public func negativeLog(_ probability: Double) -> Double {
  guard probability <= 1 else { return .nan }
  // Subtracting from 0, not negating: the result at 1 is 0 and not −0.
  return 0 - Double.log(probability)
}

/// The log loss of one observation in nats, from the logit of the positive class.
///
/// Losses from logits stay finite and exact where the probability has long been rounded to 0 or 1.
/// A logit of ±∞ gives 0 or +∞.
public func logLoss(logit: Double, label: Label) -> Double {
  softplus(label == .positive ? -logit : logit)
}

/// The log loss of one observation in nats, from the probability of the positive class:
/// −log p for a positive, −log(1 − p) for a negative.
///
/// It is +∞, not a clipped number, where the true class was given probability 0, and NaN where
/// `probability` is no probability.
public func logLoss(probability: Double, label: Label) -> Double {
  guard probability >= 0 && probability <= 1 else { return .nan }
  switch label {
  case .positive: return negativeLog(probability)
  case .negative: return 0 - Double.log(onePlus: -probability)
  }
}
