import RealModule
import TestSupport
import Testing

@testable import CrossEntropy

/// Predictions as nobody would bring them: probabilities of any size, at the ends of tenths and beside them, and weights
/// from 5 · 10⁻³²⁴ to 1.7 · 10³⁰⁸.
private struct StrangePredictions {
  var rows: [Observation] = []
  var given = GivenProbabilities()

  init(_ generator: inout SplitMix64) {
    let reaches: [Double] = [1, 30, 631]
    let reach = reaches.randomElement(using: &generator) ?? 1
    let start = Double.random(in: -323...(308 - reach), using: &generator)
    for _ in 0..<Int.random(in: 1...12, using: &generator) {
      let p = Self.probability(&generator)
      let weight = Self.power(Double.random(in: start...(start + reach), using: &generator))
      given.append(p)
      rows.append(
        Observation(
          x: logit(ofProbability: p), label: Bool.random(using: &generator) ? .positive : .negative,
          sampleWeight: Int.random(in: 0..<9, using: &generator) == 0 ? 0 : weight))
    }
  }

  private static func probability(_ generator: inout SplitMix64) -> Double {
    let tenth = Double(Int.random(in: 1...9, using: &generator)) / 10
    switch Int.random(in: 0..<6, using: &generator) {
    case 0: return Int.random(in: 0..<4, using: &generator) == 0 ? Double(Int(tenth * 2)) : tenth
    case 1: return tenth.nextDown
    case 2: return tenth.nextUp
    case 3: return power(Double.random(in: -320...0, using: &generator))
    case 4: return 1 - power(Double.random(in: -16...0, using: &generator))
    default: return Double.random(in: 0...1, using: &generator)
    }
  }

  private static func power(_ exponent: Double) -> Double {
    max(.leastNonzeroMagnitude, min(1.7e308, .exp(exponent * 2.302585092994046)))
  }
}

struct ExactFiguresTests {
  /// What of the rows is to be summed, beside the sum of their weights.
  private func mean(
    _ rows: [Observation], _ value: (Int) -> Double, where isMember: (Int) -> Bool = { _ in true }
  ) -> Double {
    var (sum, whole) = (ExactSum(), ExactSum())
    for index in rows.indices where isMember(index) {
      sum.add(rows[index].sampleWeight, times: value(index))
      whole.add(rows[index].sampleWeight, times: 1)
    }
    return sum.divided(by: whole)
  }

  @Test("Means and shares of strange predictions are those of sums without rounding")
  func strange() throws {
    var generator = SplitMix64(seed: 11)
    for _ in 0..<1_000 {
      let strange = StrangePredictions(&generator)
      let rows = strange.rows
      guard rows.contains(where: { $0.sampleWeight > 0 }) else { continue }
      let predictions = Predictions(
        rows, model: LogisticModel(weight: 1, bias: 0), given: strange.given)
      let summary = try LossSummary(predictions)
      let p = rows.indices.map { strange.given[$0] ?? .nan }
      let isPositive = rows.map { $0.label == .positive }
      let losses = rows.indices.map { logLoss(probability: p[$0], label: rows[$0].label) }
      let isInfinite = rows.indices.contains { rows[$0].sampleWeight > 0 && losses[$0] == .infinity }
      let loss = isInfinite ? .infinity : mean(rows) { losses[$0].isFinite ? losses[$0] : 0 }
      let brier = mean(rows) { isPositive[$0] ? (1 - p[$0]) * (1 - p[$0]) : p[$0] * p[$0] }
      #expect(isInfinite ? summary.meanLoss == .infinity : isNear(summary.meanLoss, loss))
      #expect(isNear(summary.brierScore, brier) && (isInfinite == (summary.infiniteCount > 0)))
      #expect(isNear(summary.accuracy, mean(rows) { (p[$0] >= 0.5) == isPositive[$0] ? 1 : 0 }))
      #expect(isNear(summary.baseRate, mean(rows) { isPositive[$0] ? 1 : 0 }))
      for (tenth, bin) in summary.reliability.enumerated() {
        let isMember = { (index: Int) in
          rows[index].sampleWeight > 0 && p[index] >= Double(tenth) / 10
            && (tenth == 9 || p[index] < Double(tenth + 1) / 10)
        }
        #expect(bin.count == rows.indices.count(where: isMember))
        guard bin.count > 0 else { continue }
        #expect(isNear(bin.meanProbability, mean(rows, { p[$0] }, where: isMember)))
        #expect(isNear(bin.sharePositive, mean(rows, { isPositive[$0] ? 1 : 0 }, where: isMember)))
      }
    }
  }

  /// Numbers that are too small to have all their digits are right to the last one that they have.
  private func isNear(_ number: Double?, _ expected: Double) -> Bool {
    guard let number else { return false }
    return (number - expected).magnitude <= 1e-12 * expected + 200 * Double.leastNonzeroMagnitude
  }

  @Test("A sum without rounding is exact")
  func exactSum() {
    var (sum, whole) = (ExactSum(), ExactSum())
    for _ in 0..<3 { sum.add(1e308, times: 1.7e308) }
    sum.add(.leastNonzeroMagnitude, times: .leastNonzeroMagnitude)
    whole.add(1.7e308, times: 1e308)
    #expect(sum.divided(by: whole) == 3)
    sum = ExactSum()
    for number in [0.1, 0.2, 0.7] { sum.add(0.25, times: number) }
    whole = ExactSum()
    whole.add(0.5, times: 0.5)
    #expect(sum.divided(by: whole) == 1)
  }
}
