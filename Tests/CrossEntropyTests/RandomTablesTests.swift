import RealModule
import TestSupport
import Testing

@testable import CrossEntropy

/// A table of predictions, and every figure of it computed once more in twice the digits.
private struct RandomTable {
  let rows: [(p: Double, label: Label, weight: Double)]
  let meaning: WeightMeaning
  /// What all weights of importance are multiplied by: a power of two.
  let factor: Double

  init(_ generator: inout SplitMix64) {
    meaning = Bool.random(using: &generator) ? .count : .importance
    let style = Int.random(in: 0..<4, using: &generator)
    let isCounted = meaning == .count
    rows = (0..<Int.random(in: 2...5, using: &generator)).map { _ in
      (
        // A loss is finite here: other tests are about those that are not.
        min(RandomTable.probability(&generator), 1 - 0x1p-53),
        Bool.random(using: &generator) ? .positive : .negative,
        isCounted ? RandomTable.count(&generator) : RandomTable.weight(style, &generator)
      )
    }
    let exponent = [0, 900, -900, 3].randomElement(using: &generator) ?? 0
    factor = isCounted ? 1 : Double(sign: .plus, exponent: exponent, significand: 1)
  }

  private static func probability(_ generator: inout SplitMix64) -> Double {
    let p = Double.random(in: 0.0001...0.9999, using: &generator)
    return switch Int.random(in: 0..<6, using: &generator) {
    case 0: Double.pow(10, .random(in: -300...0, using: &generator))
    case 1: 1 - Double.pow(2, -.random(in: 1...53, using: &generator))
    case 2: (p * 10).rounded() / 10 == 0 ? 0.1 : min(0.9, (p * 10).rounded() / 10)
    default: p
    }
  }

  private static func count(_ generator: inout SplitMix64) -> Double {
    Bool.random(using: &generator)
      ? Double(Int.random(in: 1...9, using: &generator))
      : Double.pow(10, .random(in: 0...13, using: &generator)).rounded()
  }

  private static func weight(_ style: Int, _ generator: inout SplitMix64) -> Double {
    switch style {
    case 0: 1
    case 1: .random(in: 0.01...3, using: &generator)
    default: Double.pow(10, .random(in: style == 2 ? -12...12 : -30...30, using: &generator))
    }
  }

  func summary() throws -> LossSummary {
    let observations = rows.map {
      Observation(x: logit(ofProbability: $0.p), label: $0.label, sampleWeight: $0.weight * factor)
    }
    return try LossSummary(
      Predictions(
        observations, model: LogisticModel(weight: 1, bias: 0), given: GivenProbabilities(rows.map(\.p)),
        weightMeaning: meaning))
  }
}

extension RandomTable {
  private var weights: [WideNumber] { rows.map { WideNumber($0.weight) } }
  private var sum: WideNumber { weights.sum }

  private var trueProbabilities: [WideNumber] {
    rows.map { $0.label == .positive ? WideNumber($0.p) : WideNumber(1) - WideNumber($0.p) }
  }

  private var losses: [WideNumber] { trueProbabilities.map { -$0.logarithm { Double.log($0) } } }

  private func mean(_ values: [WideNumber]) -> WideNumber { zip(weights, values).map { $0 * $1 }.sum / sum }

  var meanLoss: Double { mean(losses).rounded }

  var brierScore: Double {
    mean(trueProbabilities.map { (WideNumber(1) - $0) * (WideNumber(1) - $0) }).rounded
  }

  var accuracy: Double {
    mean(rows.map { WideNumber(($0.p >= 0.5) == ($0.label == .positive) ? 1 : 0) }).rounded
  }

  var entropy: Double {
    let shares = [Label.positive, .negative].map { label in
      zip(rows, weights).map { $0.label == label ? $1 : WideNumber(0) }.sum / sum
    }
    let rare = shares[0].high < shares[1].high ? shares[0] : shares[1]
    guard rare.high > 0 else { return 0 }
    // −log(1 − r) = r + r²/2 + r³/3 + …: what is left of 1 would say nothing of a share of 10⁻⁴⁰.
    var (common, power) = (WideNumber(0), WideNumber(1))
    for n in 1...150 {
      power = power * rare
      common = common + power / WideNumber(Double(n))
    }
    return ((WideNumber(1) - rare) * common - rare * rare.logarithm { Double.log($0) }).rounded
  }

  var standardError: Double {
    let (losses, mean) = (losses, mean(losses))
    let distances = losses.map { $0 - mean }
    if meaning == .count {
      let squares = zip(weights, distances).map { $0 * $1 * $1 }.sum
      return (squares / (sum * (sum - WideNumber(1)))).squareRoot.rounded
    }
    let squares = zip(weights, distances).map { $0 * $1 * $0 * $1 }.sum
    let n = Double(rows.count)
    return (squares * WideNumber(n) / WideNumber(n - 1)).squareRoot.rounded / sum.rounded
  }

  /// What a standard error may be off by because losses have the digits of doubles.
  var lossRounding: Double { 4 * .ulpOfOne * (losses.map(\.high).max() ?? 0) }
}

@Suite("Figures of random tables, against the same in twice the digits")
struct RandomTablesTests {
  @Test("agree to twelve digits", arguments: 1...4)
  func agree(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    for _ in 0..<500 {
      let table = RandomTable(&generator)
      let summary = try table.summary()
      #expect(isClose(summary.meanLoss, table.meanLoss, within: 1e-12))
      #expect(isClose(summary.brierScore, table.brierScore, within: 1e-12))
      #expect(isClose(summary.accuracy, table.accuracy, within: 1e-12))
      #expect(isClose(summary.baseRateEntropy, table.entropy, within: 1e-12))
      let error = try #require(summary.standardError)
      let expected = table.standardError
      #expect(
        (error - expected).magnitude <= max(1e-12 * expected, table.lossRounding),
        "\(error) is not \(expected) of \(table.rows), \(table.meaning)")
    }
  }
}
