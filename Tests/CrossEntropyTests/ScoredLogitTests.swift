import TestSupport
import Testing

@testable import CrossEntropy

struct ScoredLogitTests {
  @Test(
    "It is what sigmoid and log loss say one by one",
    arguments: [-.infinity, -700, -1.5, 0, 0.25, 40, .infinity])
  func parts(logit: Double) {
    for label in Label.allCases {
      let score = ScoredLogit(logit, label: label)
      #expect(score.probability == sigmoid(logit))
      #expect(score.trueProbability == sigmoid(label == .positive ? logit : -logit))
      #expect(score.wrongProbability == sigmoid(label == .positive ? -logit : logit))
      #expect(score.loss == logLoss(logit: logit, label: label))
    }
  }

  @Test("Clipping touches nothing that lies inside")
  func inside() {
    let score = ScoredLogit(-3, label: .negative, clip: 0.01)
    #expect(score.loss == softplus(-3) && score.probability == sigmoid(-3))
  }

  @Test("Clipping moves what lies outside to the edge")
  func outside() {
    let score = ScoredLogit(-9, label: .positive, clip: 0.01)
    #expect(score.probability == 0.01 && score.trueProbability == 0.01 && score.wrongProbability == 0.99)
    #expect(isClose(score.loss, 4.6051701859880914))
    #expect(ScoredLogit(.infinity, label: .positive, clip: 0.01).probability == 0.99)
  }
}
