package import CrossEntropy

/// Computes the parts of the facts.
package struct FactsComputer {
  package let data: LessonData
  package let rows: DataRows
  package let choice: ModelChoice
  package let experiment: Experiment
  /// Facts about the same points, whose fits can be taken over; nil where there are none.
  package let before: Facts?
  /// Where fits begin; nil for nowhere special.
  package let guess: LogisticModel?

  package func summary(_ observations: [Observation], _ model: LogisticModel) throws(ModelError)
    -> LossSummary
  {
    try LossSummary(observations, model: model, clip: data.clip)
  }

  /// What is drawn: all points in the order of x, or groups of them.
  package func points() -> [Point] {
    if data.isGrouped {
      return PointGroups(rows.observations, model: choice.model, clip: data.clip).points
    }
    // What has no weight counts nowhere, and is not shown either.
    return rows.observations.indices.filter { rows.observations[$0].sampleWeight > 0 }.map(point).sorted {
      ($0.x, $0.item) < ($1.x, $1.item)
    }
  }

  package func point(_ index: Int) -> Point {
    Point(
      item: rows.item(index), PointScore(rows.observations[index], model: choice.model, clip: data.clip))
  }

  package func fitted(_ summary: LossSummary) -> Facts.Fit? {
    switch choice.origin {
    case .fitted: Facts.Fit(model: choice.model, meanLoss: summary.meanLoss)
    case .byHand: fit(experiment.inverseRegularization, summary)
    case .kept, .predictions, .recalibrated: nil
    }
  }

  /// The fit with a C of its own, which may be the one at hand.
  package func fit(_ penalty: InverseRegularization, _ summary: LossSummary) -> Facts.Fit? {
    guard data.kind == .points else { return nil }
    if choice.origin == .fitted(penalty) { return Facts.Fit(model: choice.model, meanLoss: summary.meanLoss) }
    if let before, let known = before.knownFit(penalty) { return known }
    return fit(rows.observations, penalty)
  }

  package func flip(_ summary: LossSummary) -> Facts.Flip? {
    guard let worst = summary.worst.first else { return nil }
    if data.isGrouped, summary.sumLoss.isFinite { return flip(row: worst, summary) }
    var flipped = rows.observations
    flipped[worst].label = flipped[worst].label.opposite
    guard let after = try? self.summary(flipped, choice.model) else { return nil }
    let score = PointScore(flipped[worst], model: choice.model, clip: data.clip)
    return Facts.Flip(
      loss: score.loss, meanLoss: after.meanLoss,
      refittedMeanLoss: isFitted ? fit(flipped, experiment.inverseRegularization)?.meanLoss : nil)
  }

  /// The same for data of which no copy is to be made: one loss is replaced in the sum.
  private func flip(row: Int, _ summary: LossSummary) -> Facts.Flip {
    var observation = rows.observations[row]
    let before = PointScore(observation, model: choice.model, clip: data.clip)
    observation.label = observation.label.opposite
    let after = PointScore(observation, model: choice.model, clip: data.clip)
    let change = observation.sampleWeight * (after.loss - before.loss)
    return Facts.Flip(
      loss: after.loss, meanLoss: (summary.sumLoss + change) / summary.weightSum, refittedMeanLoss: nil)
  }

  private var isFitted: Bool {
    if case .fitted = choice.origin { true } else { false }
  }

  private func fit(_ observations: [Observation], _ penalty: InverseRegularization) -> Facts.Fit? {
    guard
      let model = try? fitLogisticRegression(
        observations, inverseRegularization: penalty, startingFrom: guess),
      let summary = try? summary(observations, model)
    else { return nil }
    return Facts.Fit(model: model, meanLoss: summary.meanLoss)
  }
}
