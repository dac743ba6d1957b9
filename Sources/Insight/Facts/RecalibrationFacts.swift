package import CrossEntropy

extension Facts {
  /// Up to this many rows are kept at hand for what pictures compute of all rows.
  package static let mostRowsAtHand = 5_000

  /// Part of the way from predictions as they are to recalibrated ones: logits are mixed.
  package func partlyRecalibrated(by part: Double) -> PartlyRecalibrated? {
    // Where there is a recalibration, every prediction has a logit.
    guard let predictions, let rows = try? predictions.onLogits(), let recalibration else { return nil }
    return PartlyRecalibrated(rows, rows.indices.map(predictions.tenth(at:)), recalibration, part: part)
  }
}

/// Predictions on their way to being recalibrated, in the bins that they were in as they came.
package struct PartlyRecalibrated: Sendable, Hashable {
  /// From the logit that was predicted to the one on the way.
  package let model: LogisticModel
  /// From the logit on the way to the recalibrated one.
  package let remaining: LogisticModel
  /// The mean loss on the way, in nats.
  package let meanLoss: Double
  /// The mean probability on the way of each tenth as it was predicted; nil in an empty one.
  package let means: [Double?]

  fileprivate init?(_ rows: [Observation], _ tenths: [Int], _ recalibration: Recalibration, part: Double) {
    let whole = recalibration.model
    let weight = 1 - part + part * whole.weight
    guard weight != 0 else { return nil }
    model = LogisticModel(weight: weight, bias: part * whole.bias)
    let left = whole.weight / weight
    remaining = LogisticModel(weight: left, bias: whole.bias - left * part * whole.bias)
    // What could be recalibrated can be summed up as well.
    guard let summary = try? LossSummary(rows, model: model) else { return nil }
    meanLoss = summary.meanLoss
    means = binMeans(rows, tenths, model)
  }
}

/// Of each tenth, the weighted mean probability that a model gives the rows that were predicted there.
private func binMeans(_ rows: [Observation], _ tenths: [Int], _ model: LogisticModel) -> [Double?] {
  var sums = Array(repeating: (weight: 0.0, probability: 0.0), count: 10)
  for (row, bin) in zip(rows, tenths) where row.sampleWeight > 0 {
    sums[bin].weight += row.sampleWeight
    sums[bin].probability += row.sampleWeight * model.probability(at: row.x)
  }
  return sums.map { $0.weight > 0 ? $0.probability / $0.weight : nil }
}

extension FactsComputer {
  /// How far given predictions are from calibrated; nil for the model of points, which was fitted to these very rows,
  /// for too many rows, and where the predictions allow none.
  package func recalibration() -> Recalibration? {
    guard data.kind == .predictions,
      !rows.observations.areMore(than: Facts.mostRowsAtHand, rows.weightMeaning)
    else { return nil }
    return try? Recalibration(scored.predictions(of: rows))
  }
}
