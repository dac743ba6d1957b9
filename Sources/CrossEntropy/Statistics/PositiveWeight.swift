extension Sequence<Observation> {
  /// The observations with the weights of all positives multiplied by a factor, as libraries' `pos_weight` does it.
  ///
  /// The loss then asks for the odds of positives times this factor: a fit without a penalty that has a bias alone
  /// moves its logit by exactly the factor's logarithm, and others by about as much. Its probabilities no longer are
  /// those of the data; `logit − log factor` brings them back, about.
  ///
  /// - Parameter factor: Finite and not negative.
  public func weighingPositives(by factor: Double) -> [Observation] {
    map { row in
      var row = row
      if row.label == .positive { row.sampleWeight *= factor }
      return row
    }
  }

  /// The factor for positives with which both classes weigh as much: the weight of the negatives over that of the
  /// positives. nil where no positive counts.
  public var balancingPositiveWeight: Double? {
    var (positives, negatives) = (CompensatedSum(), CompensatedSum())
    for row in self {
      positives += row.label == .positive ? row.sampleWeight : 0
      negatives += row.label == .negative ? row.sampleWeight : 0
    }
    return positives.value > 0 ? negatives.value / positives.value : nil
  }
}
