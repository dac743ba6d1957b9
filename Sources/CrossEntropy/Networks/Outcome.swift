import RealModule

/// What one row's logit costs, and where the loss would go.
struct Outcome {
  /// The part of the loss that grows with the logit's distance on the wrong side, in nats.
  let wrongSide: Double
  /// 1 + e^−|z|: the rest of the loss is its logarithm.
  let tail: Double
  /// The slope of the loss in the logit: p − y.
  let slope: Double
  /// A positive is predicted where the logit is above 0.
  let isHit: Bool

  init(logit: Double, label: Label) {
    // One exponential serves the loss and the probability.
    let exponential = Double.exp(-logit.magnitude)
    tail = 1 + exponential
    wrongSide = max(0, label == .positive ? -logit : logit)
    let probability = (logit >= 0 ? 1 : exponential) / tail
    slope = label == .positive ? probability - 1 : probability
    isHit = (logit > 0) == (label == .positive)
  }
}
