package import CrossEntropy

/// Computes the parts of the facts that need more than the model at hand.
package struct FactsComputer {
  package let data: LessonData
  package let rows: DataRows
  /// The model at hand and how it does.
  package let scored: ScoredModel
  package let experiment: Experiment
  /// Facts about the same points, whose fits can be taken over; nil where there are none.
  package let before: Facts?
  /// Where fits begin; nil for nowhere special.
  package let guess: LogisticModel?

  /// What is drawn: all points in the order of x, or groups of them.
  package func points() -> [Point] {
    let predictions = scored.predictions(of: rows)
    if data.isGrouped { return PointGroups(predictions).points }
    // What has no weight counts nowhere, and is not shown either.
    return rows.observations.indices.filter { rows.observations[$0].sampleWeight > 0 }.map {
      Point(item: rows.item($0), predictions.score(at: $0))
    }.sorted {
      ($0.x, $0.item) < ($1.x, $1.item)
    }
  }

  package func fitted() -> Facts.Fit? {
    switch scored.origin {
    case .fitted: Facts.Fit(model: scored.model, meanLoss: scored.summary.meanLoss)
    case .byHand: fit(experiment.inverseRegularization)
    case .kept, .predictions, .recalibrated: nil
    }
  }

  /// The fit with a C of its own, which may be the one at hand.
  package func fit(_ penalty: InverseRegularization) -> Facts.Fit? {
    guard data.kind == .points else { return nil }
    if scored.origin == .fitted(penalty) { return fitted() }
    if let before, let known = before.knownFit(penalty) { return known }
    return fit(rows.observations, penalty)
  }

  package func flip() -> Facts.Flip? {
    guard let worst = scored.summary.worst.first else { return nil }
    let loss = scored.predictions(of: rows).flippedScore(at: worst).loss
    if data.isGrouped, scored.summary.sumLoss.isFinite { return flip(row: worst, to: loss) }
    let flipped = rows.flipped(worst)
    // These rows have been summed up a moment ago, under their other label.
    guard let after = try? LossSummary(scored.predictions(of: flipped)) else { return nil }
    return Facts.Flip(loss: loss, meanLoss: after.meanLoss, refittedMeanLoss: refittedMeanLoss(flipped))
  }

  /// The same for data of which no copy is to be made: one loss is replaced in the sum.
  private func flip(row: Int, to loss: Double) -> Facts.Flip {
    let before = scored.predictions(of: rows).score(at: row)
    // Of a row that stands for several points, one changes its label.
    let weight = rows.weightMeaning == .count ? 1 : before.observation.sampleWeight
    let change = weight * (loss - before.loss)
    let summary = scored.summary
    return Facts.Flip(
      loss: loss, meanLoss: (summary.sumLoss + change) / summary.weightSum, refittedMeanLoss: nil)
  }

  private func refittedMeanLoss(_ rows: DataRows) -> Double? {
    guard case .fitted(let penalty) = scored.origin else { return nil }
    return fit(rows.observations, penalty)?.meanLoss
  }

  /// Not all data have a fit, and then there is nothing to say of it.
  private func fit(_ observations: [Observation], _ penalty: InverseRegularization) -> Facts.Fit? {
    guard
      let model = try? fitLogisticRegression(
        observations, inverseRegularization: penalty, startingFrom: guess),
      let summary = try? LossSummary(
        Predictions(observations, model: model, clip: data.clip, weightMeaning: data.weightMeaning))
    else { return nil }
    return Facts.Fit(model: model, meanLoss: summary.meanLoss)
  }
}

extension DataRows {
  /// The same with one point of the other class, be it one of several that a row stands for.
  fileprivate func flipped(_ index: Int) -> DataRows {
    var rows = self
    guard weightMeaning == .count, observations[index].sampleWeight > 1 else {
      rows.observations[index].label = observations[index].label.opposite
      return rows
    }
    rows.observations[index].sampleWeight -= 1
    rows.observations.append(
      Observation(x: observations[index].x, label: observations[index].label.opposite))
    rows.given?.append(given?[index])
    return rows
  }
}
