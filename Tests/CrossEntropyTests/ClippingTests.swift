import TestSupport
import Testing

@testable import CrossEntropy

@Suite("Clipped probabilities")
struct ClippingTests {
  /// The epsilon of a `Double`, which scikit-learn clips to.
  private let epsilon = 0x1p-52

  private func loss(_ p: Double, _ label: Label, clip: Double) -> Double {
    PointScore(Observation(x: 0, label: label), probability: p, clip: clip).loss
  }

  @Test("cost what scikit-learn 1.9.1 says, also where 1 − p is less than ε and p still no 1")
  func saturated() {
    // log_loss([0, 1], [0.9999999999999999, 0.5]) is 18.36840028483855.
    let rows = [Observation(x: 0, label: .negative), Observation(x: 0, label: .positive)]
    let summary = try? LossSummary(
      Predictions(
        rows, model: LogisticModel(weight: 1, bias: 0), given: GivenProbabilities([0.9999999999999999, 0.5]),
        clip: epsilon))
    #expect(isClose(summary?.meanLoss, 18.36840028483855))
    // What is right costs the exact tail; scikit-learn's 1 − ε is rounded.
    let right = loss(0.9999999999999999, .positive, clip: epsilon)
    #expect(isClose(right, softplus(logit(ofProbability: epsilon))))
    #expect((right - negativeLog(1 - epsilon)).magnitude <= 0x1p-53)
  }

  @Test("never cost more than −log ε, nor less for being surer", arguments: [0x1p-52, 1e-15, 1e-7, 0.1])
  func monotone(clip: Double) {
    for label in [Label.positive, .negative] {
      let logits = (0...800).map { Double($0) / 10 - 40 }
      let losses = logits.map {
        PointScore(
          Observation(x: label == .positive ? -$0 : $0, label: label),
          model: LogisticModel(weight: 1, bias: 0),
          clip: clip
        ).loss
      }
      #expect(losses == losses.sorted())
      #expect(losses.max() == negativeLog(clip))
      #expect(isClose(losses.min(), softplus(logit(ofProbability: clip))))
    }
  }

  @Test("cost the same in both classes, and the exact tail decides", arguments: [0x1p-52, 1e-15, 1e-7])
  func symmetric(clip: Double) {
    #expect(loss(0, .positive, clip: clip) == loss(1, .negative, clip: clip))
    #expect(loss(1, .positive, clip: clip) == loss(0, .negative, clip: clip))
    #expect(loss(clip / 2, .positive, clip: clip) == negativeLog(clip))
    #expect(loss(clip, .positive, clip: clip) == negativeLog(clip))
    #expect(loss(clip * 2, .positive, clip: clip) == negativeLog(clip * 2))
  }
}
