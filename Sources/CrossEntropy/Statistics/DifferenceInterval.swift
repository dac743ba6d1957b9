extension LossDifference {
  /// Where the difference of the two mean losses may lie, in nats: mean ± normal quantile · standard error, as in a
  /// paired test of many observations. nil where there is no mean or no finite standard error.
  public func interval(confidence: Double = 0.95) -> ConfidenceInterval? {
    guard let mean, let standardError, standardError.isFinite else { return nil }
    return Estimate(mean, standardError: standardError).interval(confidence: confidence)
  }

  /// Whether the interval leaves out 0, so that chance alone would rarely give as large a difference. An infinite
  /// difference tells the two apart; where nothing can be said it does not.
  public func tellsApart(confidence: Double = 0.95) -> Bool {
    if let mean, mean.isInfinite { return true }
    return interval(confidence: confidence).map { !$0.contains(0) } ?? false
  }
}
