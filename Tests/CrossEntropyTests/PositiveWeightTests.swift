import TestSupport
import Testing

@testable import CrossEntropy

struct PositiveWeightTests {
  @Test("A fit with weighted positives is statsmodels' and scikit-learn's with that class weight")
  func fit() throws {
    let rows = DrawnPredictions.observations
    let plain = try fitLogisticRegression(rows.weighingPositives(by: 1), inverseRegularization: .none)
    #expect(isClose(plain.bias, -0.5212600830136476, within: 1e-10))
    let weighted = try fitLogisticRegression(rows.weighingPositives(by: 5), inverseRegularization: .none)
    #expect(isClose(weighted.bias, 1.0823679849925751, within: 1e-10))
    #expect(isClose(weighted.weight, 0.28568276903750245, within: 1e-10))
  }

  @Test("A lone bias moves by the logarithm of the factor")
  func bias() throws {
    let rows = [Label.positive, .negative, .negative, .negative].map { Observation(x: 1, label: $0) }
    let before = try fitLogisticRegression(rows, inverseRegularization: .none)
    let after = try fitLogisticRegression(rows.weighingPositives(by: 3), inverseRegularization: .none)
    #expect(isClose(before.probability(at: 1), 0.25) && isClose(after.probability(at: 1), 0.5))
    #expect(isClose(after.bias - before.bias, 1.09861228866810969))
  }

  @Test("The balancing factor is the weight of the negatives over that of the positives")
  func balance() {
    #expect(isClose(DrawnPredictions.observations.balancingPositiveWeight, 123.0 / 77))
    #expect(isClose(DrawnPredictions.weighted.balancingPositiveWeight, 230.0 / 152))
    #expect([Observation(x: 0, label: .negative)].balancingPositiveWeight == nil)
  }

  @Test("Only the weights of positives change")
  func onlyPositives() {
    let rows = [
      Observation(x: 1, label: .positive, sampleWeight: 2),
      Observation(x: 2, label: .negative, sampleWeight: 2),
    ]
    #expect(rows.weighingPositives(by: 3).map(\.sampleWeight) == [6, 2])
  }
}
