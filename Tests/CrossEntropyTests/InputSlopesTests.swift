import TestSupport
import Testing

@testable import CrossEntropy

struct InputSlopesTests {
  private func network(inputs: Int, hidden: Int, seed: UInt64) -> Network {
    var generator = SplitMix64(seed: seed)
    return Network(
      inputCount: inputs, hiddenCount: hidden, hidden: .heUniform, output: .glorotUniform, using: &generator)
  }

  private func rows(_ count: Int, inputs: Int) -> LabeledRows {
    var generator = SplitMix64(seed: 99)
    return LabeledRows(
      featureCount: inputs,
      features: (0..<count * inputs).map { _ in .random(in: -2...2, using: &generator) },
      labels: Array(repeating: .positive, count: count))
  }

  @Test(
    "A mean slope is the finite difference of the mean logit along that input",
    arguments: [(1, 3), (2, 50), (8, 16)])
  func finiteDifferences(inputs: Int, hidden: Int) {
    let network = network(inputs: inputs, hidden: hidden, seed: 4)
    let rows = rows(40, inputs: inputs)
    let slopes = network.meanInputSlopes(on: rows)
    #expect(slopes.count == inputs)
    let h = 1e-7
    for input in 0..<inputs {
      func mean(_ shift: Double) -> Double {
        let moved = rows.features.enumerated().map { $0.element + ($0.offset % inputs == input ? shift : 0) }
        return network.logits(of: moved).reduce(0, +) / Double(rows.count)
      }
      #expect(abs(slopes[input] - (mean(h) - mean(-h)) / (2 * h)) < 1e-6)
    }
  }

  @Test("Of one row it is the sum over the units that pass it on")
  func oneRow() {
    let network = network(inputs: 2, hidden: 6, seed: 2)
    let x = [0.4, -0.9]
    var expected = [0.0, 0.0]
    for unit in 0..<6 {
      let sum = x[0] * network.hiddenWeights[0][unit] + x[1] * network.hiddenWeights[1][unit]
      guard sum > 0 else { continue }
      for input in 0..<2 {
        expected[input] += network.hiddenWeights[input][unit] * network.outputWeights[unit]
      }
    }
    let row = LabeledRows(featureCount: 2, features: x, labels: [.negative])
    #expect(areClose(network.meanInputSlopes(on: row), expected))
  }

  @Test("At 0, where every unit of a new network stands, nothing is passed on")
  func atZero() {
    let row = LabeledRows(featureCount: 2, features: [0, 0], labels: [.negative])
    #expect(network(inputs: 2, hidden: 6, seed: 2).meanInputSlopes(on: row) == [0, 0])
  }

  @Test("Without rows all slopes are 0")
  func noRows() {
    let none = LabeledRows(featureCount: 2, features: [], labels: [])
    #expect(network(inputs: 2, hidden: 6, seed: 2).meanInputSlopes(on: none) == [0, 0])
  }
}
