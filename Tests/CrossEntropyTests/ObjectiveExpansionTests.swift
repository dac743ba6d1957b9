import TestSupport
import Testing

@testable import CrossEntropy

struct ObjectiveExpansionTests {
  @Test("A Newton step solves the two equations it stands for")
  func equations() throws {
    let objective = LogisticObjective(TenPoints.observations, penalty: 0.5)
    let expansion = objective.expansion(at: LogisticModel(weight: -1, bias: 2))
    let step = try #require(expansion.newtonStep)
    let height = expansion.heightCurvature * step.height + expansion.mixedCurvature * step.weight
    let weight = expansion.mixedCurvature * step.height + expansion.weightCurvature * step.weight
    #expect(isClose(height, -expansion.heightSlope, within: 1e-13))
    #expect(isClose(weight, -expansion.weightSlope, within: 1e-13))
    let gain = expansion.heightSlope * step.height + expansion.weightSlope * step.weight
    #expect(isClose(step.decrement, -gain, within: 1e-13))
  }

  @Test("Where no loss bends any more there is no step")
  func saturated() {
    let observations = [Observation(x: -1, label: .negative), Observation(x: 1, label: .positive)]
    let expansion = LogisticObjective(observations, penalty: 0).expansion(
      at: LogisticModel(weight: 2e3, bias: 0))
    #expect(expansion.newtonStep == nil)
  }

  @Test("A step reaches as far as it moves the line at the ends of a range")
  func reach() {
    let step = NewtonStep(height: 1, weight: -2, decrement: 1)
    #expect(step.reach(over: -1...4, from: 0) == 7)
    #expect(step.reach(over: -1...4, from: 4) == 11)
  }

  @Test("A fraction of a step moves the line by that fraction")
  func application() {
    let model = LogisticModel(weight: 3, centre: 5, logitAtCentre: 1)
    let moved = NewtonStep(height: 1, weight: -2, decrement: 1).applied(to: model, fraction: 0.5)
    #expect(moved == LogisticModel(weight: 2, centre: 5, logitAtCentre: 1.5))
  }
}
