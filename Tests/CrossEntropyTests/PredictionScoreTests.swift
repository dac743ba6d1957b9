import RealModule
import TestSupport
import Testing

@testable import CrossEntropy

struct PredictionScoreTests {
  @Test(
    "It is what sigmoid and log loss say one by one",
    arguments: [-.infinity, -700, -1.5, 0, 0.25, 40, .infinity])
  func parts(logit: Double) {
    for label in Label.allCases {
      let score = PredictionScore(logit: logit, label: label)
      #expect(score.probability == sigmoid(logit))
      #expect(score.trueProbability == sigmoid(label == .positive ? logit : -logit))
      #expect(score.wrongProbability == sigmoid(label == .positive ? -logit : logit))
      #expect(score.loss == logLoss(logit: logit, label: label))
    }
  }

  @Test(
    "A given probability is kept as it is, and costs the logarithm of what its class was given",
    arguments: [0, Double.leastNonzeroMagnitude, 1e-300, 0.1, 0.30000000000000004, 0.5, 1 - 0x1p-53, 1])
  func given(probability: Double) {
    let positive = PredictionScore(probability: probability, label: .positive)
    #expect(positive.probability == probability && positive.trueProbability == probability)
    #expect(positive.wrongProbability == 1 - probability)
    #expect(positive.loss == -Double.log(probability))
    let negative = PredictionScore(probability: probability, label: .negative)
    #expect(negative.probability == probability && negative.wrongProbability == probability)
    #expect(negative.trueProbability == 1 - probability)
    #expect(negative.loss == -Double.log(onePlus: -probability))
  }

  @Test("Clipping touches nothing that lies inside")
  func inside() {
    let score = PredictionScore(logit: -3, label: .negative).clipped(to: 0.01, label: .negative)
    #expect(score.loss == softplus(-3) && score.probability == sigmoid(-3))
  }

  @Test(
    "What is right costs −log(1 − ε) without 1 − ε being rounded, and what a library makes of it to its precision",
    arguments: [1e-15, 2.220446049250313e-16, 1e-7, 1e-17, 1e-300, 0.25])
  func exactTail(clip: Double) {
    let score = PredictionScore(probability: 1, label: .positive).clipped(to: clip, label: .positive)
    // ε + ε²/2 + ε³/3 + …
    let series = (1...40).reversed().reduce(0) { sum, power in clip * (sum + 1 / Double(power)) }
    #expect(isClose(score.loss, series))
    #expect((score.loss - -Double.log(1 - clip)).magnitude <= 0x1p-53)
    let wrong = PredictionScore(probability: 1, label: .negative).clipped(to: clip, label: .negative)
    #expect(wrong.loss == -Double.log(clip))
  }

  @Test("Clipping moves what lies outside to the edge")
  func outside() {
    let score = PredictionScore(logit: -9, label: .positive).clipped(to: 0.01, label: .positive)
    #expect(score.probability == 0.01 && score.trueProbability == 0.01 && score.wrongProbability == 0.99)
    #expect(isClose(score.loss, 4.6051701859880914))
    let certain = PredictionScore(logit: .infinity, label: .positive)
    #expect(certain.clipped(to: 0.01, label: .positive).probability == 0.99)
  }
}
