import TestSupport
import Testing

@testable import CrossEntropy

/// A case of scikit-learn's own tests of `log_loss`, `brier_score_loss` and `d2_log_loss_score`, and what version 1.9.1
/// answers.
private struct ScikitLearnCase: Sendable {
  let labels: [Int]
  let probabilities: [Double]
  var weights: [Double]?
  let logLoss: Double
  let brier: Double
  /// nil with one class alone.
  var d2: Double?

  func summary(clip: Double?) throws -> LossSummary {
    let weights = weights ?? labels.map { _ in 1 }
    let rows = zip(zip(labels, probabilities), weights).map {
      Observation(
        x: logit(ofProbability: $0.1), label: $0.0 == 1 ? .positive : .negative, sampleWeight: $1)
    }
    return try LossSummary(
      Predictions(
        rows, model: LogisticModel(weight: 1, bias: 0), given: GivenProbabilities(probabilities), clip: clip))
  }
}

private let d2Labels = [0, 0, 0, 1, 1, 1]
private let d2Probabilities = [0.5, 0.1, 0.6, 0.4, 0.65, 0.99]

private let cases = [
  ScikitLearnCase(
    labels: [0, 0, 0, 1, 1, 1], probabilities: [0.5, 0.9, 0.99, 0.1, 0.25, 0.999],
    logLoss: 1.881797068998267, brier: 0.5687668333333333, d2: -1.7148592994031864),
  ScikitLearnCase(
    labels: [0, 1, 1, 0], probabilities: [0.7, 0.4, 0.6, 0.3], logLoss: 0.7469410259762035, brier: 0.275,
    d2: -0.07760811401238321),
  ScikitLearnCase(labels: [1, 1], probabilities: [0.9, 0.9], logLoss: 0.10536051565782628, brier: 0.01),
  ScikitLearnCase(labels: [0, 1], probabilities: [1, 0], logLoss: 36.04365338911715, brier: 1, d2: -51),
  ScikitLearnCase(
    labels: [0, 1, 0], probabilities: [0, 1, 0], logLoss: 2.220446049250313e-16, brier: 0,
    d2: 0.9999999999999997),
  ScikitLearnCase(
    labels: [0, 1, 1, 0, 1, 1], probabilities: [0.1, 0.8, 0.9, 0.3, 1, 0.95], logLoss: 0.1403054701593576,
    brier: 0.02541666666666666, d2: 0.7795721177185602),
  ScikitLearnCase(
    labels: d2Labels, probabilities: d2Probabilities, logLoss: 0.5119870686520062, brier: 0.18376666666666666,
    d2: 0.2613587950564733),
  ScikitLearnCase(
    labels: d2Labels, probabilities: d2Probabilities, weights: [2, 1, 3, 4, 3, 1],
    logLoss: 0.657720648859119, brier: 0.2426857142857143, d2: 0.036882643020322736),
  ScikitLearnCase(
    labels: d2Labels, probabilities: [0.1, 0.2, 0.1, 0.9, 0.8, 0.9], logLoss: 0.14462152754328741,
    brier: 0.02,
    d2: 0.7913552394075126),
  ScikitLearnCase(
    labels: d2Labels, probabilities: [0.5, 0.9, 0.9, 0.1, 0.25, 0.9], logLoss: 1.5154262227199666,
    brier: 0.5420833333333334, d2: -1.1862978963511899),
  ScikitLearnCase(
    labels: [0, 1], probabilities: [0.9999999999999999, 0.5], logLoss: 18.36840028483855,
    brier: 0.6249999999999999, d2: -25.5),
  ScikitLearnCase(
    labels: [1, 0, 1], probabilities: [0, 0.2, 0.7], weights: [0, 1, 2], logLoss: 0.3121644797305582,
    brier: 0.07333333333333335, d2: 0.5095718284373307),
]

struct ScikitLearnTests {
  @Test("The cases of scikit-learn's own tests have its answers", arguments: cases.indices)
  func answers(index: Int) throws {
    let example = cases[index]
    let clipped = try example.summary(clip: 0x1p-52)
    #expect(isClose(clipped.meanLoss, example.logLoss, within: 1e-14))
    #expect((try example.summary(clip: nil).brierScore - example.brier).magnitude < 1e-15)
    guard let d2 = example.d2 else { return #expect(clipped.skill == nil) }
    #expect(isClose(clipped.skill, d2, within: 1e-13))
  }

  @Test(
    "Predicting the mean has a d2 of exactly 0",
    arguments: [([0, 0, 0, 1, 1, 1], 0.5, 1.0), ([0, 1, 1, 1], 0.75, 1), ([0, 1, 1, 1], 0.75, 2)])
  func nothingExplained(labels: [Int], p: Double, weight: Double) throws {
    let example = ScikitLearnCase(
      labels: labels, probabilities: labels.map { _ in p }, weights: labels.map { _ in weight }, logLoss: 0,
      brier: 0)
    #expect(try example.summary(clip: 0x1p-52).skill == 0)
  }
}
