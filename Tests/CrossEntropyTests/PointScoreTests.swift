import TestSupport
import Testing

@testable import CrossEntropy

struct PointScoreTests {
  @Test("The true class of a negative keeps the digits of a tiny probability")
  func tinyTrueProbability() {
    let score = PointScore(Observation(x: 700, label: .negative), model: LogisticModel(weight: 1, bias: 0))
    #expect(score.probability == 1)
    #expect(isClose(score.trueProbability, 9.8596765437597708567e-305))
    #expect(score.loss == 700)
  }

  @Test("A given probability is scored as it is, up to an infinite loss")
  func givenProbability() {
    let score = PointScore(Observation(x: 0, label: .positive), probability: 0)
    #expect(score.logit == -.infinity)
    #expect(score.trueProbability == 0)
    #expect(score.loss == .infinity)
  }

  @Test("One half counts as predicting a positive")
  func threshold() {
    let positive = Observation(x: 0, label: .positive)
    let negative = Observation(x: 0, label: .negative)
    #expect(!PointScore(positive, probability: 0.5).isMistake)
    #expect(PointScore(negative, probability: 0.5).isMistake)
    #expect(PointScore(positive, probability: (0.5).nextDown).isMistake)
    #expect(PointScore(negative, probability: 0.4).predictedLabel == .negative)
  }

  @Test("A clipped prediction of 0 costs −log ε, and keeps the model's logit")
  func clipped() {
    let model = LogisticModel(weight: 1, bias: 0)
    let score = PointScore(Observation(x: -.infinity, label: .positive), model: model, clip: 1e-7)
    #expect(score.probability == 1e-7 && score.trueProbability == 1e-7 && score.logit == -.infinity)
    #expect(isClose(score.loss, 16.118095650958320))
    let inside = Observation(x: 2, label: .negative)
    #expect(PointScore(inside, model: model, clip: 1e-7) == PointScore(inside, model: model))
  }
}
