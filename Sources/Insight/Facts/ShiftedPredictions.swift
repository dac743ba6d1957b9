import CrossEntropy

/// What becomes of predictions when a number is added to all logits, as when the bias of a model is moved.
extension PredictedSample {
  /// The share of rows on the right side of one half.
  package func accuracy(shift: Double) -> Double {
    let right = observations.lazy.filter { ($0.x + shift >= 0) == ($0.label == .positive) }
    return right.map(\.sampleWeight).reduce(0, +) / observations.weightSum
  }

  /// The mean loss in nats, possibly infinite.
  package func meanLoss(shift: Double) -> Double { observations.meanLoss(shift: shift) }

  /// The slope of the mean loss over the shift, in nats: the mean of p − y.
  package func slope(shift: Double) -> Double { observations.slope(shift: shift) }

  /// The corners of the staircase that the accuracy is over the shift, from one shift to another.
  package func accuracySteps(from lower: Double, to upper: Double) -> [(shift: Double, accuracy: Double)] {
    let weightSum = observations.weightSum
    var accuracy = accuracy(shift: lower)
    var corners = [(shift: lower, accuracy: accuracy)]
    var turning = observations.filter { -$0.x > lower && -$0.x <= upper }.sorted { $0.x > $1.x }[...]
    while let first = turning.first {
      // Equal logits change sides together: no shift comes between them.
      let together = turning.prefix { $0.x == first.x }
      corners.append((-first.x, accuracy))
      let gain = together.reduce(0) { $0 + ($1.label == .positive ? 1 : -1) * $1.sampleWeight }
      accuracy += gain / weightSum
      corners.append((-first.x, accuracy))
      turning = turning.dropFirst(together.count)
    }
    return corners + [(upper, accuracy)]
  }
}

// Rows whose x is their logit.
extension [Observation] {
  /// The shift with the least loss; nil where it is none that a dial comes near.
  var bestShift: Double? {
    guard slope(shift: -64) < 0, slope(shift: 64) > 0, meanLoss(shift: 0).isFinite else { return nil }
    return leastLossShift(of: self).value
  }

  fileprivate func meanLoss(shift: Double) -> Double {
    let losses = lazy.map { $0.sampleWeight * logLoss(logit: $0.x + shift, label: $0.label) }
    return losses.reduce(0, +) / weightSum
  }

  fileprivate func slope(shift: Double) -> Double {
    let pulls = lazy.map { $0.sampleWeight * (sigmoid($0.x + shift) - Double($0.label.rawValue)) }
    return pulls.reduce(0, +) / weightSum
  }

  fileprivate var weightSum: Double { lazy.map(\.sampleWeight).reduce(0, +) }
}
