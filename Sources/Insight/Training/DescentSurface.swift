import CrossEntropy

extension LossSurface {
  /// The plane around the start of a descent, the fits and the model at hand; of large data, the loss of the groups
  /// at their mean x.
  package init(around facts: Facts) {
    let models = [facts.model, facts.unpenalised?.model, facts.fitted?.model].compactMap { $0 }
    let grid = PlaneGrid(
      x: paddedRange(of: [0] + models.map(\.weight)), y: paddedRange(of: [0] + models.map(\.bias)),
      columns: 56, rows: 40)
    let observations = facts.points.map {
      Observation(x: $0.x, label: $0.label, sampleWeight: $0.sampleWeight)
    }
    self.init(observations, over: grid)
  }
}

/// A range around some values, half their spread wider at either end.
private func paddedRange(of values: [Double]) -> ClosedRange<Double> {
  let (lower, upper) = (values.min() ?? 0, values.max() ?? 1)
  let margin = max((upper - lower) * 0.5, 0.5)
  return lower - margin...upper + margin
}
