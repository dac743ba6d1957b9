/// What every threshold makes of predictions: sorted once, each threshold is then looked up.
public struct ThresholdTable: Sendable, Hashable {
  /// The different probabilities, from the lowest up.
  private var probabilities: [Double] = []
  /// The weight of the class's observations with a probability below that of the same place; at the end, of all.
  private var positivesBelow: [Double] = []
  private var negativesBelow: [Double] = []

  /// The table of predictions.
  ///
  /// - Throws: What ``LossSummary`` throws.
  public init(_ predictions: Predictions) throws(ModelError) {
    _ = try predictions.summableWeighing()
    var (positives, negatives) = (CompensatedSum(), CompensatedSum())
    for (p, row) in predictions.inOrderOfProbability() {
      if probabilities.last != p {
        probabilities.append(p)
        positivesBelow.append(positives.value)
        negativesBelow.append(negatives.value)
      }
      positives += row.label == .positive ? row.sampleWeight : 0
      negatives += row.label == .negative ? row.sampleWeight : 0
    }
    positivesBelow.append(positives.value)
    negativesBelow.append(negatives.value)
  }

  /// The outcomes if whatever has at least this probability is taken for positive.
  ///
  /// A probability that came by way of its logit has lost its last digits, and counts as reaching a threshold that it
  /// was meant to reach.
  public func counts(at threshold: Double) -> ConfusionCounts { counts(below: place(of: threshold)) }

  /// The threshold with the lowest mean cost on these very observations, and that cost; of equal ones the lowest.
  ///
  /// It is one of the predicted probabilities, or ∞ if it costs least to take nothing for positive.
  public func cheapest(_ costs: MistakeCosts) -> (threshold: Double, meanCost: Double) {
    var best = (threshold: Double.infinity, meanCost: counts(below: probabilities.count).meanCost(costs))
    for place in probabilities.indices.reversed() {
      let cost = counts(below: place).meanCost(costs)
      if cost <= best.meanCost { best = (probabilities[place], cost) }
    }
    return best
  }

  /// How many of the probabilities lie below a threshold.
  private func place(of threshold: Double) -> Int {
    var (low, high) = (0, probabilities.count)
    while low < high {
      let middle = (low + high) / 2
      if probabilities[middle] * (1 + 0x1p-50) < threshold { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private func counts(below place: Int) -> ConfusionCounts {
    let (positives, negatives) = (positivesBelow[probabilities.count], negativesBelow[probabilities.count])
    return ConfusionCounts(
      truePositives: positives - positivesBelow[place], falsePositives: negatives - negativesBelow[place],
      trueNegatives: negativesBelow[place], falseNegatives: positivesBelow[place])
  }
}
