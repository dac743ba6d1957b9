import TestSupport
import Testing

@testable import CrossEntropy

struct ConfusionCountsTests {
  private let counts = ConfusionCounts(
    truePositives: 49, falsePositives: 56, trueNegatives: 67, falseNegatives: 28)

  @Test("Accuracy, precision and recall are scikit-learn's of the same counts")
  func shares() {
    #expect(counts.total == 200)
    #expect(isClose(counts.accuracy, 0.58))
    #expect(isClose(counts.precision, 0.4666666666666667))
    #expect(isClose(counts.recall, 0.6363636363636364))
  }

  @Test("A share of none is none")
  func none() {
    let quiet = ConfusionCounts(truePositives: 0, falsePositives: 0, trueNegatives: 3, falseNegatives: 0)
    #expect(quiet.precision == nil && quiet.recall == nil && quiet.accuracy == 1)
  }

  @Test("Every mistake has its own cost")
  func costs() {
    let costs = MistakeCosts(falsePositive: 1, falseNegative: 5)
    #expect(isClose(counts.meanCost(costs), (56 + 5 * 28) / 200))
    #expect(isClose(costs.bestThreshold, 1 / 6.0))
    #expect(MistakeCosts(falsePositive: 2, falseNegative: 2).bestThreshold == 0.5)
  }

  @Test("At the best threshold both decisions cost the same", arguments: [0.1, 1, 7])
  func indifferent(falsePositive: Double) {
    let costs = MistakeCosts(falsePositive: falsePositive, falseNegative: 3)
    let p = costs.bestThreshold
    #expect(isClose((1 - p) * costs.falsePositive, p * costs.falseNegative))
  }
}
