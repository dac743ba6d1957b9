package import CrossEntropy

/// What a fit does if every positive counts several times.
package struct WeightedFit: Sendable, Hashable {
  /// The logistic regression of the labels on x with C = 1; of predictions, x is the logit.
  package let model: LogisticModel
  /// The share of the positives that it finds, cut at one half.
  package let recall: Double
  /// The share of positives among those taken for positive; nil where none is.
  package let precision: Double?
  /// What it predicts on average.
  package let meanProbability: Double
  /// The share of all weight that lies on positives.
  package let positiveWeightShare: Double

  fileprivate init?(_ rows: [Observation], factor: Double) {
    let weighted = rows.weighingPositives(by: factor)
    // Not all data have a fit, and then there is nothing to say of it. Its effect is told of the rows as they are.
    guard let model = try? fitLogisticRegression(weighted),
      let table = try? ThresholdTable(Predictions(rows, model: model)),
      let recall = table.counts(at: 0.5).recall,
      let bin = try? ReliabilityDiagram(Predictions(rows, model: model), bins: 1).bins.first,
      let mean = bin.meanProbability, let share = bin.sharePositive
    else { return nil }
    self.model = model
    self.recall = recall
    precision = table.counts(at: 0.5).precision
    meanProbability = mean
    positiveWeightShare = share * factor / (share * factor + 1 - share)
  }
}

extension Facts {
  /// The fit to the rows at hand with every positive counting so many times; nil where the rows allow none, or are too
  /// many to be fitted again with every turn of a dial.
  package func weightedFit(factor: Double) -> WeightedFit? {
    predictions.flatMap { WeightedFit($0.observations, factor: factor) }
  }
}
