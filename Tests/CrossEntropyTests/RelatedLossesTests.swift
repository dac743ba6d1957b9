import TestSupport
import Testing

@testable import CrossEntropy

struct RelatedLossesTests {
  @Test(
    "The focal loss is (1 − p)^γ · −log p, computed at 50 digits",
    arguments: [
      (0.1, 2, 1.8650939253251770041), (0.9, 2, 0.0010536051565782630123),
      (0.5, 0.5, 0.49012907173427359586),
    ])
  func focal(p: Double, focus: Double, expected: Double) {
    #expect(isClose(focalLoss(probability: p, label: .positive, focus: focus), expected))
    #expect(isClose(focalLoss(probability: 1 - p, label: .negative, focus: focus), expected, within: 1e-13))
    #expect(
      isClose(
        focalLoss(logit: logit(ofProbability: p), label: .positive, focus: focus), expected, within: 1e-13))
  }

  @Test("From the logit it stays exact where the probability is all but 1, and finite where it is all but 0")
  func focalLogits() {
    #expect(
      isClose(focalLoss(logit: 40, label: .positive, focus: 2), 7.667648073721999551e-53, within: 1e-13))
    #expect(isClose(focalLoss(logit: -40, label: .positive, focus: 2), 39.999999999999999664))
    #expect(focalLoss(logit: -1_000, label: .positive, focus: 2) == 1_000)
  }

  @Test("Without a focus it is the log loss, at the ends as well", arguments: [0, 0.3, 1])
  func unfocused(p: Double) {
    for label in Label.allCases {
      #expect(focalLoss(probability: p, label: label, focus: 0) == logLoss(probability: p, label: label))
    }
    #expect(focalLoss(probability: 1, label: .positive, focus: 2) == 0)
    #expect(focalLoss(probability: 0, label: .positive, focus: 2) == .infinity)
    #expect(focalLoss(probability: 1.2, label: .positive, focus: 2).isNaN)
  }

  @Test("Smoothed labels leave a floor of H(ε/2), at p = 1 − ε/2")
  func floor() {
    let floor = smoothedLoss(probability: 0.95, label: .positive, smoothing: 0.1)
    #expect(isClose(floor, 0.19851524334587255643))
    for p in [0.9, 0.94, 0.96, 0.999] {
      #expect(smoothedLoss(probability: p, label: .positive, smoothing: 0.1) > floor)
    }
  }

  @Test("A smoothed loss is the mix of both labels' losses, computed at 50 digits")
  func smoothed() {
    #expect(isClose(smoothedLoss(probability: 0.9, label: .positive, smoothing: 0.1), 0.21522174452463727037))
    #expect(isClose(smoothedLoss(probability: 0.9, label: .negative, smoothing: 0.1), 2.1927238641272347149))
    let z = logit(ofProbability: 0.9)
    #expect(isClose(smoothedLoss(logit: z, label: .negative, smoothing: 0.1), 2.1927238641272347149))
    #expect(isClose(smoothedLoss(logit: 800, label: .positive, smoothing: 0.1), 40))
  }

  @Test("Without smoothing it is the log loss; with it, certainty costs without limit")
  func unsmoothed() {
    #expect(smoothedLoss(probability: 1, label: .positive, smoothing: 0) == 0)
    #expect(smoothedLoss(probability: 1, label: .positive, smoothing: 0.1) == .infinity)
    #expect(smoothedLoss(logit: .infinity, label: .positive, smoothing: 0) == 0)
    #expect(
      isClose(smoothedLoss(logit: -3, label: .negative, smoothing: 0), logLoss(logit: -3, label: .negative)))
  }
}
