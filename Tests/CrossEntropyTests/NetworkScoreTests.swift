import Foundation
import TestSupport
import Testing

@testable import CrossEntropy

struct NetworkScoreTests {
  @Test("Logits from elsewhere are scored by the loss of each label and by whether its class is the likelier")
  func logits() {
    let score = NetworkScore(
      logits: [2, -1, 0.5, -3], labels: [.positive, .negative, .negative, .positive])
    let losses = [log1p(exp(-2)), log1p(exp(-1)), log1p(exp(0.5)), log1p(exp(3))]
    #expect(isClose(score.loss, losses.reduce(0, +) / 4, within: 1e-13))
    #expect(score.accuracy == 0.5)
  }

  @Test("A logit of 0 is no prediction of the positive class")
  func zero() {
    #expect(NetworkScore(logits: [0], labels: [.positive]).accuracy == 0)
    #expect(NetworkScore(logits: [0], labels: [.negative]).accuracy == 1)
    #expect(isClose(NetworkScore(logits: [0], labels: [.positive]).loss, log(2)))
  }

  @Test("A network's own score is that of its logits")
  func network() {
    var generator = SplitMix64(seed: 3)
    let network = Network(
      inputCount: 2, hiddenCount: 7, hidden: .heUniform, output: .glorotUniform, using: &generator)
    let rows = LabeledRows(
      featureCount: 2, features: (0..<60).map { _ in .random(in: -2...2, using: &generator) },
      labels: (0..<30).map { $0 % 3 == 0 ? .positive : .negative })
    let (own, outside) = (
      network.score(on: rows), NetworkScore(logits: network.logits(of: rows.features), labels: rows.labels)
    )
    #expect(isClose(own.loss, outside.loss, within: 1e-12) && own.accuracy == outside.accuracy)
  }
}
