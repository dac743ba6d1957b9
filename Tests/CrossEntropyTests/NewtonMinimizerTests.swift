import TestSupport
import Testing

@testable import CrossEntropy

struct NewtonMinimizerTests {
  @Test(
    "The minimum is found from anywhere, also from where every loss is saturated on the wrong side",
    arguments: [(0.0, 0.0), (-30, 5), (40, -100), (-3, 300), (8, 8)])
  func startingPoints(weight: Double, bias: Double) {
    let minimizer = NewtonMinimizer(
      objective: LogisticObjective(TenPoints.observations, penalty: 1), range: -2.2...4.6)
    let minimum = minimizer.minimum(from: LogisticModel(weight: weight, bias: bias))
    #expect(isClose(minimum.weight, 0.9719344751851489163168351))
    #expect(isClose(minimum.bias, 0.6555359451636957958889937))
  }
}
