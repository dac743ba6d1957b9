import TestSupport
import Testing

@testable import CrossEntropy

struct LogisticObjectiveTests {
  @Test("At C = 1 the objective of the ten points is the sum of losses plus half the squared weight")
  func value() {
    let model = LogisticModel(weight: 0.9719344751851489163168351, bias: 0.6555359451636957958889937)
    let objective = LogisticObjective(TenPoints.observations, penalty: 1)
    #expect(isClose(objective.value(at: model), 3.801442411530619747608831))
  }

  @Test(
    "Derivatives agree with finite differences",
    arguments: [(0.0, 0.0), (0.97, 0.66), (-1.5, 2), (3, -0.5)])
  func derivatives(weight: Double, bias: Double) {
    let objective = LogisticObjective(weighted, penalty: 0.3)
    let expansion = objective.expansion(at: LogisticModel(weight: weight, bias: bias))
    let differences = FiniteDifferences(of: objective, about: expansion.model)
    #expect((expansion.heightSlope - differences.heightSlope).magnitude < 1e-7)
    #expect((expansion.weightSlope - differences.weightSlope).magnitude < 1e-7)
    #expect((expansion.heightCurvature - differences.heightCurvature).magnitude < 1e-5)
    #expect((expansion.weightCurvature - differences.weightCurvature).magnitude < 1e-5)
    #expect((expansion.mixedCurvature - differences.mixedCurvature).magnitude < 1e-5)
  }

  @Test("Recentring changes no logit")
  func recentring() {
    let model = LogisticModel(weight: 0.8, bias: -0.4)
    let recentred = LogisticObjective(weighted, penalty: 0.3).expansion(at: model).model
    #expect(recentred.centre != 0)
    for x in TenPoints.x { #expect((recentred.logit(at: x) - model.logit(at: x)).magnitude < 1e-14) }
  }

  @Test("Gradient descent on the unpenalised mean loss passes through the reference losses")
  func gradientDescent() {
    let objective = LogisticObjective(TenPoints.observations, penalty: 0)
    let expected = [0: 0.6931, 5: 0.3576, 10: 0.3281, 25: 0.3095, 100: 0.3052]
    var model = LogisticModel(weight: 0, bias: 0)
    for step in 0...100 {
      if let loss = expected[step] { #expect((objective.value(at: model) / 10 - loss).magnitude < 5e-5) }
      let expansion = objective.expansion(at: model)
      // The derivative in the weight at a fixed bias, from the one at a fixed height at the centre.
      let slope = expansion.weightSlope + expansion.model.centre * expansion.heightSlope
      model = LogisticModel(
        weight: model.weight - 0.05 * slope, bias: model.bias - 0.05 * expansion.heightSlope)
    }
  }

  private var weighted: [Observation] {
    zip(TenPoints.observations, 1...).map {
      Observation(x: $0.x, label: $0.label, sampleWeight: 0.25 * Double($1))
    }
  }
}

/// Derivatives of an objective from its values around a model.
private struct FiniteDifferences {
  let objective: LogisticObjective
  let model: LogisticModel

  init(of objective: LogisticObjective, about model: LogisticModel) {
    self.objective = objective
    self.model = model
  }

  private func value(_ height: Double, _ weight: Double) -> Double {
    let moved = LogisticModel(
      weight: model.weight + weight, centre: model.centre, logitAtCentre: model.logitAtCentre + height)
    return objective.value(at: moved)
  }

  private var width: Double { 0x1p-12 }

  var heightSlope: Double { (value(width, 0) - value(-width, 0)) / (2 * width) }
  var weightSlope: Double {
    let coarse = (value(0, width) - value(0, -width)) / (2 * width)
    let fine = (value(0, width / 2) - value(0, -width / 2)) / width
    // Richardson's extrapolation, because far-off points bend the objective a lot.
    return (4 * fine - coarse) / 3
  }
  var heightCurvature: Double { (value(width, 0) - 2 * value(0, 0) + value(-width, 0)) / (width * width) }
  var weightCurvature: Double { (value(0, width) - 2 * value(0, 0) + value(0, -width)) / (width * width) }
  var mixedCurvature: Double {
    let along = value(width, width) + value(-width, -width)
    let across = value(width, -width) + value(-width, width)
    return (along - across) / (4 * width * width)
  }
}
