import RealModule

/// Newton's method for ``LogisticObjective``, damped so that every step gains.
///
/// The third derivative of the loss in the logit is never larger than the second. Therefore, if a Newton step
/// changes no logit by more than S, a fraction t of it gains at least
/// decrement · (t − (eᵗˢ − tS − 1)/S²) (F. Bach, "Self-concordant analysis for logistic regression", 2010).
/// For S ≤ 1 the whole step is safe, and otherwise log(1 + S)/S of it. Longer steps are tried first.
struct NewtonMinimizer {
  let objective: LogisticObjective
  /// From the least to the greatest `x` of the objective's observations.
  let range: ClosedRange<Double>

  /// The model that minimises the objective.
  func minimum(from start: LogisticModel) -> LogisticModel {
    var model = start
    var previousDecrement = Double.infinity
    // Ten or so steps are usual; hundreds where the classes are separable and C is astronomical.
    for _ in 0..<5_000 {
      let expansion = objective.expansion(at: model)
      guard let step = expansion.newtonStep else { break }
      let reach = step.reach(over: range, from: expansion.model.centre)
      model = advanced(expansion.model, by: step, reach: reach)

      let isSmall = step.decrement <= 1e-20 * expansion.heightCurvature
      if isSmall && step.weight.magnitude <= 1e-9 * model.weight.magnitude { break }
      // So close to the minimum decrements shrink at every step, unless only rounding is left of them.
      let isClose = isSmall || reach < 0.5
      if isClose && step.decrement >= previousDecrement { break }
      previousDecrement = isClose ? step.decrement : .infinity
    }
    return model
  }

  /// The model after as much of the step as surely gains.
  private func advanced(_ model: LogisticModel, by step: NewtonStep, reach: Double) -> LogisticModel {
    let safe = reach <= 1 ? 1 : Double.log(onePlus: reach) / reach
    let value = safe < 1 ? objective.value(at: model) : 0
    var fraction = 1.0
    while fraction > safe {
      let candidate = step.applied(to: model, fraction: fraction)
      if objective.value(at: candidate) <= value - 1e-4 * fraction * step.decrement { return candidate }
      fraction /= 2
    }
    return step.applied(to: model, fraction: safe)
  }
}
