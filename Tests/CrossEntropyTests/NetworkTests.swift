import Testing

@testable import CrossEntropy

struct NetworkTests {
  private func network(inputs: Int = 2, hidden: Int = 5, seed: UInt64 = 1) -> Network {
    var generator = SplitMix64(seed: seed)
    return Network(
      inputCount: inputs, hiddenCount: hidden, hidden: .heUniform, output: .glorotUniform, using: &generator)
  }

  @Test("The logit is what the formula says, unit by unit", arguments: [1, 3, 4, 5, 50])
  func formula(hidden: Int) {
    let network = network(hidden: hidden)
    let x = [0.7, -1.3]
    var expected = network.outputBias
    for unit in 0..<hidden {
      let sum =
        network.hiddenBiases[unit] + x[0] * network.hiddenWeights[0][unit]
        + x[1] * network.hiddenWeights[1][unit]
      expected += network.outputWeights[unit] * max(0, sum)
    }
    #expect((network.logits(of: x)[0] - expected).magnitude < 1e-14)
  }

  @Test("Many logits at once are the same numbers as one by one")
  func batch() {
    let network = network()
    let inputs = [0.1, 0.2, -3, 4, 5.5, -6.25]
    let single = [inputs[0..<2], inputs[2..<4], inputs[4..<6]].map { network.logits(of: Array($0))[0] }
    #expect(network.logits(of: inputs) == single)
    #expect(network.logits(of: []).isEmpty)
  }

  @Test("Weights are drawn input by input, then those of the output; biases start at 0")
  func initialWeights() {
    let network = network()
    var generator = SplitMix64(seed: 1)
    let draws = (0..<15).map { _ in 2 * (Double(generator.next() >> 11) * 0x1p-53) - 1 }
    let hiddenLimit = 3.0.squareRoot()
    #expect(
      network.hiddenWeights == [
        draws[0..<5].map { $0 * hiddenLimit }, draws[5..<10].map { $0 * hiddenLimit },
      ])
    #expect(network.outputWeights == draws[10..<15].map { $0 * 1.0.squareRoot() })
    #expect(network.hiddenBiases == Array(repeating: 0, count: 5))
    #expect(network.outputBias == 0)
  }

  @Test("The articles' networks have 201 and 161 parameters")
  func parameterCount() {
    #expect(network(inputs: 2, hidden: 50).parameterCount == 201)
    #expect(network(inputs: 8, hidden: 16).parameterCount == 161)
  }

  @Test("Networks are equal when all their parameters are")
  func equality() {
    #expect(network(seed: 4) == network(seed: 4))
    #expect(network(seed: 4) != network(seed: 5))
  }
}
