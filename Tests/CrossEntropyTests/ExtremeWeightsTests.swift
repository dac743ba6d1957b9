import RealModule
import TestSupport
import Testing

@testable import CrossEntropy

/// Losses of 1, 2 and 3 bits, and predictions at the ends of what numbers are.
@Suite("Weights and losses at the ends of the range of numbers")
struct ExtremeWeightsTests {
  private let bit = 0.69314718055994531
  private let sigmoidModel = LogisticModel(weight: 1, bias: 0)

  private func summary(
    _ rows: [(p: Double, label: Label, weight: Double)], clip: Double? = nil
  ) throws -> LossSummary {
    let observations = rows.map {
      Observation(x: logit(ofProbability: $0.p), label: $0.label, sampleWeight: $0.weight)
    }
    let given = GivenProbabilities(rows.map(\.p))
    return try LossSummary(Predictions(observations, model: sigmoidModel, given: given, clip: clip))
  }

  private func summary(logits: [(Double, Label)]) throws -> LossSummary {
    try LossSummary(logits.map { Observation(x: $0.0, label: $0.1) }, model: sigmoidModel)
  }

  @Test(
    "A common factor of the weights changes nothing",
    arguments: [.leastNonzeroMagnitude, 0x1p-1070, 1e-308, 1e-200, 0.1, 1, 1e200, 5e306])
  func factor(scale: Double) throws {
    let result = try summary([
      (0.5, .positive, scale), (0.75, .negative, scale * 2), (0.125, .positive, scale * 4),
    ])
    // (1 + 2 · 2 + 4 · 3) / 7 bits; distances of 10/7, 3/7, 4/7 with the weights 1, 2, 4.
    #expect(isClose(result.meanLoss, 17 / 7 * bit))
    let error = (3.0 / 2 * (100 + 36 + 256) / 49).squareRoot() / 7 * bit
    #expect(isClose(result.standardError, error))
    #expect(isClose(result.baseRate, 5.0 / 7) && isClose(result.accuracy, 1.0 / 7))
    #expect(isClose(result.brierScore, (1.0 / 4 + 2 * 9.0 / 16 + 4 * 49.0 / 64) / 7))
    #expect(isClose(result.baseRateEntropy, -(5.0 / 7 * .log(5.0 / 7) + 2.0 / 7 * .log(2.0 / 7))))
    #expect(result.weightSum == scale * 7)
  }

  @Test("One weight that outweighs all others leaves its loss, and a standard error of what the others do")
  func outweighed() throws {
    let result = try summary([(0.5, .positive, 1), (0.25, .positive, 1e20)])
    #expect(isClose(result.meanLoss, 2 * bit))
    // Both terms are (1 · 1 bit)², for the mean is 10⁻²⁰ bits away from the heavy loss: √(2 · 2) / 10²⁰.
    #expect(isClose(result.standardError, 2e-20 * bit, within: 1e-12))
    let largest = try summary([(0.1, .positive, 1e308), (0.5, .negative, 1)])
    #expect(isClose(largest.meanLoss, 2.3025850929940457) && largest.infiniteCount == 0)
  }

  @Test("What weighs nothing beside the rest has a share and a mean in a tenth of its own")
  func vanishing() throws {
    let result = try summary([(0.05, .positive, 1e-300), (0.95, .positive, 1e308)])
    #expect(result.reliability[0].count == 1 && result.reliability[0].sharePositive == 1)
    #expect(isClose(result.reliability[0].meanProbability, 0.05))
    #expect(isClose(result.reliability[9].meanProbability, 0.95))
  }

  @Test("A standard error does not depend on which row comes first", arguments: [2.0, 1e7, 1e8, 6.2e8, 1e12])
  func order(heavy: Double) throws {
    let rows: [(p: Double, label: Label, weight: Double)] = [
      (0.0637, .negative, 2), (0.622, .positive, heavy), (0.4226, .positive, 9),
    ]
    let error = try #require(try summary(rows).standardError)
    for order in [[0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]] {
      #expect(isClose(try summary(order.map { rows[$0] }).standardError, error))
    }
  }

  @Test("A class that weighs almost nothing has its entropy")
  func entropy() throws {
    let result = try summary([(0.999, .positive, 1e12), (0.2, .negative, 1)])
    #expect(isClose(result.baseRateEntropy, 2.8631021115928548e-11, within: 1e-11))
    let turned = try summary([(0.001, .negative, 1e12), (0.8, .positive, 1)])
    #expect(turned.baseRateEntropy == result.baseRateEntropy)
    // 10⁻²⁰ · (1 + 20 · log 10)
    let rarer = try summary([(0.999, .positive, 1e20), (0.2, .negative, 1)])
    #expect(isClose(rarer.baseRateEntropy, 1e-20 * (1 + 20 * 2.302585092994046)))
  }

  @Test("Predicting the base rate has a skill of exactly 0", arguments: [1.0, 2, 0.1, 1e-300])
  func noSkill(weight: Double) throws {
    for (p, negatives) in [(0.5, 2), (0.75, 1), (0.25, 3)] {
      let rows = (0..<4).map { (p, $0 < negatives ? Label.negative : .positive, weight) }
      #expect(try summary(rows).skill == 0)
    }
  }

  @Test("Losses as large as numbers become have a mean and a standard error")
  func largeLosses() throws {
    let result = try summary(logits: [(1e308, .negative), (-1e308, .positive), (1e308, .positive)])
    #expect(isClose(result.meanLoss, 1e308 / 3 * 2))
    // s² = (1/9 + 1/9 + 4/9) / 2 = 1/3, over 3
    #expect(isClose(result.standardError, 1e308 / 3))
    #expect(result.infiniteCount == 0 && result.mistakes == 2)
    // Half of 8 · 10⁶ losses are 10³⁰⁸, the others 0: ½ · 10³⁰⁸ / √(n − 1).
    let rows = [(1e308, Label.negative), (1e308, .positive)].map {
      Observation(x: $0.0, label: $0.1, sampleWeight: 4e6)
    }
    let many = try LossSummary(Predictions(rows, model: sigmoidModel, weightMeaning: .count))
    #expect(isClose(many.standardError, 0.5e308 / (8e6 - 1).squareRoot()))
  }

  @Test("Losses as small as e to the minus 700 have them too")
  func smallLosses() throws {
    let small = Double.exp(-700)
    let result = try summary(logits: [(700, .positive), (800, .positive)])
    #expect(isClose(result.meanLoss, small / 2) && isClose(result.standardError, small / 2))
    #expect(isClose(try summary([(.leastNonzeroMagnitude, .positive, 1)]).meanLoss, 744.44007192138127))
  }

  @Test("A logit below 0 is a probability below one half, however near 0")
  func nearOneHalf() throws {
    let result = try summary(logits: [
      (-1e-300, .positive), (-1e-300, .negative), (0, .positive), (1e-300, .positive),
    ])
    #expect(result.accuracy == 0.75 && result.mistakes == 1)
    let score = PointScore(Observation(x: -1e-300, label: .negative), model: sigmoidModel)
    #expect(!score.isMistake && score.loss == bit)
  }

  @Test("Losses that differ by almost nothing differ by that")
  func closeLosses() throws {
    // −log p is p₀ − p to first order: 2⁻⁵², 2⁻⁵¹ of 1.
    let result = try summary([(1, .positive, 1), (1 - 0x1p-52, .positive, 1), (1 - 0x1p-51, .positive, 1)])
    #expect(isClose(result.standardError, 0x1p-52 / 3.0.squareRoot(), within: 1e-14))
  }

  @Test("Differences of predictions keep to the same")
  func differences() throws {
    func difference(_ first: [Double], _ second: [Double], _ weights: [Double]) throws -> LossDifference {
      let rows = zip(first, weights).map { Observation(x: $0, label: .negative, sampleWeight: $1) }
      let others = zip(second, weights).map { Observation(x: $0, label: .negative, sampleWeight: $1) }
      return try LossDifference(
        from: Predictions(rows, model: sigmoidModel), to: Predictions(others, model: sigmoidModel))
    }
    let far = try difference([1e308, 0, 0], [-1e308, 0, 0], [1, 1, 1])
    #expect(isClose(far.mean, -1e308 / 3) && isClose(far.standardError, 1e308 / 3))
    for scale in [.leastNonzeroMagnitude, 1, 1e307] {
      // Differences of 100 and 200 with the weights 1 and 3.
      let heavy = try difference([100, 100], [200, 300], [scale, 3 * scale])
      #expect(isClose(heavy.mean, 175))
      #expect(isClose(heavy.standardError, (2 * (75.0 * 75 + 9 * 25 * 25)).squareRoot() / 4))
    }
  }

  @Test("A fit does not depend on a common factor of weights and 1/C, however large")
  func fits() throws {
    let expected = try fitLogisticRegression(TenPoints.observations, inverseRegularization: .none)
    for scale in [1e-300, 1e-200, 1e200, 1e306] {
      let rows = TenPoints.observations.map { Observation(x: $0.x, label: $0.label, sampleWeight: scale) }
      let model = try fitLogisticRegression(rows, inverseRegularization: .none)
      #expect(isClose(model.weight, expected.weight, within: 1e-12))
      #expect(isClose(model.bias, expected.bias, within: 1e-12))
      var descent = try GradientDescent(rows, learningRate: 0.5)
      descent.step()
      #expect(descent.position.meanLoss < 0.69 && descent.position.meanLoss > 0.3)
      #expect(isClose(Standardization(of: rows).spread, Standardization(of: TenPoints.observations).spread))
    }
  }
}
