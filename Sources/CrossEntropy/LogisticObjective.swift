import RealModule

/// The function that logistic regression minimises: Σ sample weight · loss + ½ penalty · weight².
///
/// This is ½w² + C · Σ sample weight · loss, divided by C.
struct LogisticObjective {
  /// The observations that count; no other may be given.
  let observations: [Observation]
  /// What the square of the weight costs, 1/C; 0 for no penalty.
  let penalty: Double

  init(_ observations: [Observation], penalty: Double) {
    self.observations = observations
    self.penalty = penalty
  }

  /// The value at a model, in nats.
  func value(at model: LogisticModel) -> Double {
    observations.reduce(into: CompensatedSum()) { $0 += $1.sampleWeight * model.loss(of: $1) }.value
      + penalty / 2 * model.weight * model.weight
  }

  /// Value and derivatives to second order, about the centre where the observations whose loss bends balance.
  ///
  /// About that centre slope and height of the line hardly influence each other, so that nothing cancels
  /// however far from zero, or from the other observations, they lie.
  func expansion(at model: LogisticModel) -> ObjectiveExpansion {
    let bends = observations.map { LossBend(of: $0, at: model.logit(at: $0.x)) }
    let centre = balance(of: bends, about: model.centre)
    let recentred = LogisticModel(
      weight: model.weight, centre: centre, logitAtCentre: model.logit(at: centre))
    var expansion = ObjectiveExpansion(at: recentred, penalty: penalty)
    for (observation, bend) in zip(observations, bends) {
      expansion.add(bend, at: observation.x - centre)
    }
    return expansion
  }

  /// The mean of `x`, each observation weighted by how much its loss bends.
  private func balance(of bends: [LossBend], about centre: Double) -> Double {
    var moment = CompensatedSum()
    var total = CompensatedSum()
    for (observation, bend) in zip(observations, bends) {
      moment.add(bend.weight, times: bend.unitCurvature * (observation.x - centre))
      total.add(bend.weight, times: bend.unitCurvature)
    }
    return total.value > 0 ? centre + moment.value / total.value : centre
  }
}

/// The first two derivatives of one observation's weighted loss with respect to its logit.
struct LossBend {
  /// The sample weight.
  let weight: Double
  /// p − y.
  let unitSlope: Double
  /// p(1 − p).
  let unitCurvature: Double

  /// p − y, times the sample weight.
  var slope: Double { weight * unitSlope }
  /// p(1 − p), times the sample weight.
  var curvature: Double { weight * unitCurvature }

  init(of observation: Observation, at logit: Double) {
    let margin = observation.label == .positive ? logit : -logit
    let exponential = Double.exp(-margin.magnitude)
    let larger = 1 / (1 + exponential)
    let smaller = exponential * larger
    // p − y is minus or plus the probability of the wrong class, taken from the accurate tail.
    let wrong = margin < 0 ? larger : smaller
    weight = observation.sampleWeight
    unitSlope = observation.label == .positive ? -wrong : wrong
    unitCurvature = larger * smaller
  }
}
