import RealModule

/// How far predictions are from calibrated: the logistic regression of the labels on the logits that were predicted,
/// logit of a positive = intercept + slope · logit(p) (D. R. Cox, 1958). Calibrated predictions have intercept 0 and
/// slope 1.
///
/// Standard errors are the square roots of the diagonal of the inverse information matrix. A weight counts as so many
/// equal observations, as the frequency weights of a generalised linear model do.
public struct Recalibration: Sendable, Hashable {
  /// What is added to every stretched logit, in units of the logit.
  public let intercept: Estimate
  /// What every logit is multiplied by: below 1 where predictions are too bold, above 1 where they are too timid. nil
  /// where all predictions are equal, so that nothing can be stretched.
  public let slope: Estimate?
  /// Calibration in the large: what is added to every logit if none is stretched, in units of the logit. Positive
  /// where positives are more frequent than was predicted.
  public let inTheLarge: Estimate
  /// The mean loss of the predictions as they are, in nats.
  public let lossBefore: Double
  /// The mean loss of the recalibrated predictions, in nats: never above ``lossBefore`` but for rounding.
  public let lossAfter: Double
  /// From the logit that was predicted to the recalibrated one.
  public let model: LogisticModel

  /// The recalibration that fits these predictions best.
  ///
  /// - Throws: What ``LossSummary`` throws; ``ModelError/invalidX(index:value:)`` with the logit ±∞ of a prediction of
  ///   0 or 1 that counts, which no stretching can move; ``ModelError/singleClass(_:)`` and ``ModelError/separable``.
  public init(_ predictions: Predictions) throws(ModelError) {
    _ = try predictions.summableWeighing()
    let rows = try predictions.onLogits()
    let model = try fitLogisticRegression(rows, inverseRegularization: .none)
    let counted = LogisticObjective(rows.filter { $0.sampleWeight > 0 }, penalty: 0)
    (intercept, slope) = waldEstimates(of: model, in: counted)
    inTheLarge = leastLossShift(of: counted.observations)
    lossBefore = try LossSummary(rows, model: LogisticModel(weight: 1, bias: 0)).meanLoss
    lossAfter = try LossSummary(rows, model: model).meanLoss
    self.model = model
  }
}

extension Predictions {
  /// The observations with the logit that was predicted for an x; 0 where they do not count.
  ///
  /// - Throws: ``ModelError/invalidX(index:value:)`` with the logit ±∞ of a prediction of 0 or 1 that counts.
  package func onLogits() throws(ModelError) -> [Observation] {
    var rows = observations
    for index in rows.indices {
      guard rows[index].sampleWeight > 0 else {
        rows[index].x = 0
        continue
      }
      rows[index].x = logit(at: index)
      guard rows[index].x.isFinite else { throw .invalidX(index: index, value: rows[index].x) }
    }
    return rows
  }

  private func logit(at index: Int) -> Double {
    let isGiven = given?[index] != nil
    // A clipped probability is no longer the model's.
    if isGiven || clip != nil { return CrossEntropy.logit(ofProbability: predicted(at: index).probability) }
    return model.logit(at: observations[index].x)
  }
}

/// Intercept and slope of a minimum with their standard errors, from the curvature there.
private func waldEstimates(
  of model: LogisticModel, in objective: LogisticObjective
) -> (intercept: Estimate, slope: Estimate?) {
  let expansion = objective.expansion(at: model)
  let (height, mixed) = (expansion.heightCurvature, expansion.mixedCurvature)
  let across = expansion.weightCurvature - mixed * (mixed / height)
  guard across > 0 else {
    return (Estimate(model.bias, standardError: (1 / height).squareRoot()), nil)
  }
  // The line's height at its centre and its slope hardly depend on each other; at 0 they do.
  let distance = expansion.model.centre + mixed / height
  let variance = 1 / height + distance * distance / across
  return (
    Estimate(model.bias, standardError: variance.squareRoot()),
    Estimate(model.weight, standardError: (1 / across).squareRoot())
  )
}

/// The shift of all logits with the least loss, and its standard error: there as many positives are predicted as there
/// are.
///
/// - Parameter rows: Of both classes, x being the logit; not so far on the wrong side that their loss is infinite.
package func leastLossShift(of rows: [Observation]) -> Estimate {
  var (below, above) = (-1.0, 1.0)
  while excess(rows, shifted: below).slope > 0 { below *= 2 }
  while excess(rows, shifted: above).slope < 0 { above *= 2 }
  var shift = 0.0
  var bend = excess(rows, shifted: shift)
  for _ in 0..<2_000 {
    if bend.slope > 0 { above = shift } else { below = shift }
    let newton = shift - bend.slope / bend.curvature
    let next = newton > below && newton < above ? newton : (below + above) / 2
    if next == shift || (next - shift).magnitude <= 1e-15 * next.magnitude { break }
    shift = next
    bend = excess(rows, shifted: shift)
  }
  return Estimate(shift, standardError: (1 / bend.curvature).squareRoot())
}

/// Σ weight · (p − y) and Σ weight · p(1 − p) of shifted logits.
private func excess(_ rows: [Observation], shifted shift: Double) -> (slope: Double, curvature: Double) {
  var (slope, curvature) = (CompensatedSum(), CompensatedSum())
  for row in rows {
    let bend = LossBend(of: row, at: row.x + shift)
    slope += bend.slope
    curvature += bend.curvature
  }
  return (slope.value, curvature.value)
}
