import TestSupport
import Testing

@testable import CrossEntropy

struct RecalibrationTests {
  private func isClose(_ number: Double?, _ expected: Double) -> Bool {
    TestSupport.isClose(number, expected, within: 1e-10)
  }

  @Test("Intercept, slope and their standard errors are those of statsmodels' binomial model of logit(p)")
  func plain() throws {
    let result = try Recalibration(DrawnPredictions.plain)
    #expect(isClose(result.intercept.value, -0.5212600830136476))
    #expect(isClose(result.intercept.standardError, 0.15037478489955308))
    #expect(isClose(result.slope?.value, 0.2544660657072002))
    #expect(isClose(result.slope?.standardError, 0.09279885250927342))
    #expect(isClose(result.slope?.interval().lower, 0.0725836569823799))
    #expect(isClose(result.slope?.interval().upper, 0.4363484744320205))
    #expect(isClose(result.intercept.interval().lower, -0.8159892455997292))
  }

  @Test("Calibration in the large is statsmodels' constant beside an offset of logit(p)")
  func inTheLarge() throws {
    let result = try Recalibration(DrawnPredictions.plain)
    #expect(isClose(result.inTheLarge.value, -0.7788290996347588))
    #expect(isClose(result.inTheLarge.standardError, 0.17334905548030854))
    #expect(isClose(result.inTheLarge.interval().upper, -0.43907119413931833))
  }

  @Test("The losses before and after are scikit-learn's of those predictions")
  func losses() throws {
    let result = try Recalibration(DrawnPredictions.plain)
    #expect(isClose(result.lossBefore, 0.81463328443597))
    #expect(isClose(result.lossAfter, 0.6461444974574867))
    let weighted = try Recalibration(DrawnPredictions.withWeights)
    #expect(isClose(weighted.lossBefore, 0.8457650420871713))
    #expect(isClose(weighted.lossAfter, 0.6579522038971003))
  }

  @Test("Weights count as so many equal observations, as statsmodels' frequency weights")
  func weighted() throws {
    let result = try Recalibration(DrawnPredictions.withWeights)
    #expect(isClose(result.intercept.value, -0.4682699293688759))
    #expect(isClose(result.intercept.standardError, 0.10786424486541352))
    #expect(isClose(result.slope?.value, 0.2105000346959668))
    #expect(isClose(result.slope?.standardError, 0.06562090112791642))
    #expect(isClose(result.inTheLarge.value, -0.7651140526916154))
    // With 50 digits; statsmodels takes the curvature of the step before, and differs in the tenth.
    #expect(isClose(result.inTheLarge.standardError, 0.12516880719013557))
  }

  @Test("Rows of a model count with the model's logit, and clipped ones with the clipped probability's")
  func logits() throws {
    let rows = DrawnPredictions.observations
    let halved = try Recalibration(Predictions(rows, model: LogisticModel(weight: 0.5, bias: 1)))
    // (z − 1) · 2 has the coefficients that z has, so these take half of the logit, plus 1, back.
    #expect(isClose(halved.slope?.value, 2 * 0.2544660657072002))
    #expect(isClose(halved.intercept.value, -0.5212600830136476 - 2 * 0.2544660657072002))
    let clipped = Predictions(rows, model: LogisticModel(weight: 1, bias: 0), clip: 0.4)
    let inside = try Recalibration(clipped)
    #expect(inside.slope.map { $0.value > 0.3 } == true)
  }

  @Test("Equal predictions can be shifted, and not stretched: the odds are the labels'")
  func constant() throws {
    let labels: [Label] = [.positive, .positive, .positive, .negative]
    let rows = labels.map { Observation(x: 0, label: $0) }
    let result = try Recalibration(Predictions(rows, model: LogisticModel(weight: 1, bias: 0)))
    #expect(result.slope == nil)
    #expect(isClose(result.intercept.value, 1.09861228866810969))
    #expect(isClose(result.inTheLarge.value, 1.09861228866810969))
    // 1 / (4 · ¾ · ¼) = 4/3.
    #expect(isClose(result.inTheLarge.standardError, 1.15470053837925153))
    #expect(isClose(result.intercept.standardError, 1.15470053837925153))
  }

  @Test("A prediction of 0 or 1 has no logit that could be stretched, unless it does not count")
  func certain() throws {
    var rows = DrawnPredictions.observations
    rows[3].x = -.infinity
    #expect(throws: ModelError.invalidX(index: 3, value: -.infinity)) {
      try Recalibration(Predictions(rows, model: LogisticModel(weight: 1, bias: 0)))
    }
    rows[3].sampleWeight = 0
    _ = try Recalibration(Predictions(rows, model: LogisticModel(weight: 1, bias: 0)))
  }

  @Test("Predictions that a threshold separates have no best stretching")
  func separable() {
    let rows = [Observation(x: -1, label: .negative), Observation(x: 2, label: .positive)]
    #expect(throws: ModelError.separable) {
      try Recalibration(Predictions(rows, model: LogisticModel(weight: 1, bias: 0)))
    }
  }

  @Test("A shift is found however far away it is", arguments: [-60.0, 40, 300])
  func farShift(distance: Double) throws {
    let rows = [(-1.0, Label.negative), (0, .positive), (0.5, .negative), (1, .positive)].map {
      Observation(x: $0.0 + distance, label: $0.1)
    }
    let near = rows.map { Observation(x: $0.x - distance, label: $0.label) }
    let model = LogisticModel(weight: 1, bias: 0)
    let far = try Recalibration(Predictions(rows, model: model)).inTheLarge
    let here = try Recalibration(Predictions(near, model: model)).inTheLarge
    #expect((far.value + distance - here.value).magnitude < 1e-9)
    #expect(isClose(far.standardError, here.standardError))
  }
}
