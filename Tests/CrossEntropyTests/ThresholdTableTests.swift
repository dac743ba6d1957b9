import Testing

@testable import CrossEntropy

struct ThresholdTableTests {
  @Test(
    "The outcomes at a threshold are those of scikit-learn's confusion matrix",
    arguments: [(0.2, [23.0, 100, 6, 71]), (0.5, [67, 56, 28, 49]), (0.9, [112, 11, 70, 7])])
  func counts(threshold: Double, expected: [Double]) throws {
    #expect(outcomes(try ThresholdTable(DrawnPredictions.plain).counts(at: threshold)) == expected)
  }

  @Test(
    "With weights too",
    arguments: [(0.2, [38.0, 192, 12, 140]), (0.5, [120, 110, 57, 95]), (0.9, [205, 25, 140, 12])])
  func weighted(threshold: Double, expected: [Double]) throws {
    #expect(outcomes(try ThresholdTable(DrawnPredictions.withWeights).counts(at: threshold)) == expected)
  }

  @Test("From 0 all are taken for positive, above 1 none")
  func ends() throws {
    let table = try ThresholdTable(DrawnPredictions.plain)
    #expect(outcomes(table.counts(at: 0)) == [0, 123, 0, 77])
    #expect(outcomes(table.counts(at: 1.01)) == [123, 0, 77, 0])
  }

  @Test("A prediction reaches the threshold that it was meant to reach, although it came as a logit")
  func reaches() throws {
    for thousandths in 1...999 {
      let p = Double(thousandths) / 1_000
      let rows = [Observation(x: logit(ofProbability: p), label: .positive)]
      let table = try ThresholdTable(Predictions(rows, model: LogisticModel(weight: 1, bias: 0)))
      #expect(table.counts(at: p).truePositives == 1 && table.counts(at: p + 1e-9).truePositives == 0)
    }
  }

  @Test("The cheapest threshold is found among all that there are")
  func cheapest() throws {
    let best = try ThresholdTable(DrawnPredictions.plain)
      .cheapest(MistakeCosts(falsePositive: 1, falseNegative: 5))
    #expect(best.threshold == 0.032 && best.meanCost == 0.59)
  }

  @Test("If misses cost nothing it is cheapest to take nothing for positive")
  func nothing() throws {
    let best = try ThresholdTable(DrawnPredictions.plain)
      .cheapest(MistakeCosts(falsePositive: 1, falseNegative: 0))
    #expect(best.meanCost == 0)
    #expect(try ThresholdTable(DrawnPredictions.plain).counts(at: best.threshold).falsePositives == 0)
  }

  private func outcomes(_ counts: ConfusionCounts) -> [Double] {
    [counts.trueNegatives, counts.falsePositives, counts.falseNegatives, counts.truePositives]
  }
}
