import CrossEntropy
import Drawing

/// The mean loss over the plane of weight and bias, in nats.
struct LossSurface: Sendable {
  static let columns = 56
  static let rows = 40
  let weights: ClosedRange<Double>
  let biases: ClosedRange<Double>
  /// Row by row, the row of the lowest bias first; of large data that of the groups, at their mean x.
  let losses: [Double]

  /// The part of the plane around the start of a descent and where it may go.
  init(_ facts: Facts, _ descent: GradientDescent) {
    let models = [facts.model, facts.unpenalised?.model, facts.fitted?.model].compactMap { $0 }
    weights = paddedRange(of: [0] + models.map(\.weight))
    biases = paddedRange(of: [0] + models.map(\.bias))
    let points = facts.points.filter { $0.x.isFinite }
    let weightSum = points.map(\.sampleWeight).reduce(0, +)
    losses = (0..<LossSurface.rows).flatMap { [weights, biases] row in
      (0..<LossSurface.columns).map { column in
        let model = LogisticModel(
          weight: Field.middle(column, of: LossSurface.columns, in: weights),
          bias: Field.middle(row, of: LossSurface.rows, in: biases))
        let sum = points.reduce(0.0) { sum, point in
          sum + point.sampleWeight * logLoss(logit: model.logit(at: point.x), label: point.label)
        }
        return sum / weightSum
      }
    }
  }
}

/// A range around some values, half their spread wider at either end.
private func paddedRange(of values: [Double]) -> ClosedRange<Double> {
  let (lower, upper) = (values.min() ?? 0, values.max() ?? 1)
  let margin = max((upper - lower) * 0.5, 0.5)
  return lower - margin...upper + margin
}
