/// What becomes of predictions once a threshold makes decisions of them: sums of sample weights, of single
/// observations their numbers.
public struct ConfusionCounts: Sendable, Hashable {
  /// Positives that are taken for positive.
  public let truePositives: Double
  /// Negatives that are taken for positive: false alarms.
  public let falsePositives: Double
  /// Negatives that are taken for negative.
  public let trueNegatives: Double
  /// Positives that are taken for negative: misses.
  public let falseNegatives: Double

  /// Counts of the four outcomes, none of them negative.
  public init(
    truePositives: Double, falsePositives: Double, trueNegatives: Double, falseNegatives: Double
  ) {
    self.truePositives = truePositives
    self.falsePositives = falsePositives
    self.trueNegatives = trueNegatives
    self.falseNegatives = falseNegatives
  }

  /// All four together.
  public var total: Double { truePositives + falsePositives + trueNegatives + falseNegatives }

  /// The share of right decisions; NaN where there is none.
  public var accuracy: Double { (truePositives + trueNegatives) / total }

  /// The share of positives among those taken for positive; nil where none is.
  public var precision: Double? { share(truePositives, of: truePositives + falsePositives) }

  /// The share of the positives that are found; nil where there are none.
  public var recall: Double? { share(truePositives, of: truePositives + falseNegatives) }

  /// What the mistakes cost for each observation on average, in the unit of the costs.
  public func meanCost(_ costs: MistakeCosts) -> Double {
    (falsePositives * costs.falsePositive + falseNegatives * costs.falseNegative) / total
  }

  private func share(_ part: Double, of whole: Double) -> Double? { whole > 0 ? part / whole : nil }
}

/// What each kind of mistake costs, in a unit of one's own.
public struct MistakeCosts: Sendable, Hashable {
  /// Of taking a negative for positive, a false alarm.
  public let falsePositive: Double
  /// Of taking a positive for negative, a miss.
  public let falseNegative: Double

  /// Costs of both mistakes, not negative, one of them above 0.
  public init(falsePositive: Double, falseNegative: Double) {
    self.falsePositive = falsePositive
    self.falseNegative = falseNegative
  }

  /// The probability from which it costs less on average to say positive: c_fp / (c_fp + c_fn) (C. Elkan, 2001).
  ///
  /// It holds for calibrated probabilities: saying positive costs (1 − p)·c_fp, saying negative p·c_fn.
  public var bestThreshold: Double { falsePositive / (falsePositive + falseNegative) }
}
