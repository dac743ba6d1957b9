import RealModule

/// The focal loss of one prediction in nats: (1 − p)^γ · −log p with p the probability of the actual class (T.-Y. Lin
/// and others, 2017). It lets go of what is already predicted well, and is no proper score: it is not least at the
/// true frequency.
///
/// - Parameters:
///   - probability: Of the positive class, in 0…1; otherwise the loss is NaN.
///   - label: The actual class.
///   - focus: γ, not negative; 0 gives the log loss.
public func focalLoss(probability: Double, label: Label, focus: Double) -> Double {
  let score = PredictionScore(probability: probability, label: label)
  return focalLoss(score, focus: focus)
}

/// The same from the logit of the positive class, exact where the probability is close to 1.
public func focalLoss(logit: Double, label: Label, focus: Double) -> Double {
  focalLoss(PredictionScore(logit: logit, label: label), focus: focus)
}

private func focalLoss(_ score: PredictionScore, focus: Double) -> Double {
  // 0⁰ is 1 here: without a focus nothing is taken away, also where p = 1.
  focus == 0 ? score.loss : Double.pow(score.wrongProbability, focus) * score.loss
}

/// The log loss of one prediction in nats against a smoothed label: y becomes y·(1 − ε) + ε/2, as Keras does it
/// (C. Szegedy and others, 2016, for two classes). It is lowest, and H(ε/2), at p = 1 − ε/2 for the actual class, and
/// infinite where either class has probability 0.
///
/// - Parameters:
///   - probability: Of the positive class, in 0…1; otherwise the loss is NaN.
///   - label: The actual class.
///   - smoothing: ε, in 0…1; 0 gives the log loss.
public func smoothedLoss(probability: Double, label: Label, smoothing: Double) -> Double {
  crossEntropy(share: smoothedShare(label, smoothing), predicted: probability)
}

/// The same from the logit of the positive class, exact where the probability is close to 0 or 1.
public func smoothedLoss(logit: Double, label: Label, smoothing: Double) -> Double {
  let share = smoothedShare(label, smoothing)
  let positive = share == 0 ? 0 : share * logLoss(logit: logit, label: .positive)
  return share == 1 ? positive : positive + (1 - share) * logLoss(logit: logit, label: .negative)
}

private func smoothedShare(_ label: Label, _ smoothing: Double) -> Double {
  label == .positive ? 1 - smoothing / 2 : smoothing / 2
}
