import Testing

@testable import CrossEntropy

struct MeanLogLossTests {
  /// The bound that the documentation states.
  private func isWithinBound(_ result: Double, _ exact: Double) -> Bool {
    result == exact || (result - exact).magnitude <= 2.3e-16 + 1e-15 * exact.magnitude
  }

  /// A logarithm for each prediction, added up without rounding away.
  private func exactMean(_ probabilities: [Double], _ labels: [Label]) throws -> Double {
    try binaryCrossEntropy(zip(probabilities, labels).map { logLoss(probability: $0, label: $1) })
  }

  private func labels(_ count: Int, using generator: inout SplitMix64) -> [Label] {
    (0..<count).map { _ in Bool.random(using: &generator) ? .positive : .negative }
  }

  @Test(
    "The mean stays within its bound for all lengths, also where the last run is short",
    arguments: [1, 2, 3, 4, 5, 63, 4095, 4096, 4097, 4100, 10_000, 100_001])
  func lengths(count: Int) throws {
    var generator = SplitMix64(seed: UInt64(count))
    let probabilities = (0..<count).map { _ in Double.random(in: 0.001...0.999, using: &generator) }
    let labels = labels(count, using: &generator)
    let mean = try meanLogLoss(probabilities: probabilities, labels: labels)
    #expect(isWithinBound(mean, try exactMean(probabilities, labels)))
  }

  @Test(
    "The mean stays within its bound from timid to confident predictions",
    arguments: [1e-300, 1e-20, 1e-9, 0.1, 0.29289, 0.5, 0.70710678, 0.70710679, 0.9, 0.999999, 1 - 0x1p-53])
  func sizes(scale: Double) throws {
    var generator = SplitMix64(seed: 8)
    let probabilities = (0..<8192).map { _ in scale * (1 - 1e-3 * Double.random(in: 0...1, using: &generator))
    }
    let labels = labels(8192, using: &generator)
    for given in [labels, Array(repeating: .positive, count: 8192), Array(repeating: .negative, count: 8192)]
    {
      let mean = try meanLogLoss(probabilities: probabilities, labels: given)
      #expect(isWithinBound(mean, try exactMean(probabilities, given)))
    }
  }

  @Test(
    "Probability 0 for a true class makes the mean infinite, wherever it stands", arguments: [0, 5, 4999])
  func infinity(index: Int) throws {
    var probabilities = Array(repeating: 0.5, count: 5000)
    var labels = Array(repeating: Label.positive, count: 5000)
    probabilities[index] = 0
    #expect(try meanLogLoss(probabilities: probabilities, labels: labels) == .infinity)
    (probabilities[index], labels[index]) = (1, .negative)
    #expect(try meanLogLoss(probabilities: probabilities, labels: labels) == .infinity)
  }

  @Test("Certainty that is right costs nothing")
  func certainty() throws {
    let labels: [Label] = Array(repeating: .positive, count: 8) + Array(repeating: .negative, count: 8)
    let mean = try meanLogLoss(probabilities: labels.map { Double($0.rawValue) }, labels: labels)
    #expect(mean == 0 && mean.sign == .plus)
    let negativeZero = try meanLogLoss(
      probabilities: [-0.0, -0.0, -0.0, -0.0], labels: Array(labels.suffix(4)))
    #expect(negativeZero == 0 && negativeZero.sign == .plus)
  }

  @Test("The smallest numbers that a Double holds count with all their digits")
  func denormals() throws {
    let probabilities = [Double.leastNonzeroMagnitude, 0x1p-1060, .leastNormalMagnitude, 0.5]
    let mean = try meanLogLoss(probabilities: probabilities, labels: Array(repeating: .positive, count: 4))
    #expect(isWithinBound(mean, try exactMean(probabilities, Array(repeating: .positive, count: 4))))
    #expect(mean > 500 && mean.isFinite)
  }

  @Test(
    "The first number that is no probability is named",
    arguments: [-0.1, -1e-300, 1.0000001, .infinity, 2e300])
  func invalid(value: Double) {
    for (index, label) in [(0, Label.positive), (4097, .negative), (4999, .positive)] {
      var probabilities = Array(repeating: 0.25, count: 5000)
      probabilities[index] = value
      #expect(throws: ModelError.invalidProbability(index: index, value: value)) {
        try meanLogLoss(probabilities: probabilities, labels: Array(repeating: label, count: 5000))
      }
    }
  }

  @Test("NaN is no probability", arguments: [Double.nan, -Double.nan])
  func notANumber(value: Double) throws {
    var probabilities = Array(repeating: 0.25, count: 16)
    probabilities[6] = value
    let error = #expect(throws: ModelError.self) {
      try meanLogLoss(probabilities: probabilities, labels: Array(repeating: .negative, count: 16))
    }
    guard case .invalidProbability(6, let named) = error else { throw try #require(error) }
    #expect(named.isNaN)
  }

  @Test("No predictions have no mean, and there must be a label for each")
  func counts() {
    #expect(throws: ModelError.noObservations) { try meanLogLoss(probabilities: [], labels: []) }
    #expect(throws: ModelError.probabilityCountDiffers(observations: 1, probabilities: 2)) {
      try meanLogLoss(probabilities: [0.5, 0.5], labels: [.positive])
    }
  }
}
