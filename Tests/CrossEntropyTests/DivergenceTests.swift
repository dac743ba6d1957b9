import TestSupport
import Testing

@testable import CrossEntropy

struct DivergenceTests {
  @Test(
    "Divergences from seven in ten have the reference digits, in both directions",
    arguments: [
      (0.5, 0.08228287850505184639156116, 0.08717669357238887635046034),
      (0.6, 0.02160085414354653477324707, 0.02258242108435738839996237),
      (0.9, 0.1536635868037986530389772, 0.1163217565860045007770994),
      (0.99, 0.7777219888389849562136081, 0.3091463881877570745976666),
    ])
  func reference(predicted: Double, forward: Double, reverse: Double) {
    #expect(isClose(klDivergence(share: 0.7, predicted: predicted), forward))
    #expect(isClose(klDivergence(share: predicted, predicted: 0.7), reverse))
  }

  @Test(
    "The divergence is accurate from almost equal shares to extreme ones",
    arguments: [
      (0.3, 0.30000001, 2.3809523482116096833e-16), (0.7, 0.7 + 1e-12, 2.3808470405961837273e-24),
      (1e-10, 1.1e-10, 4.6898201961751319022e-13), (0.5, 0.9999999999, 10.819778243090099327),
      (1 - 1e-12, 1 - 2e-12, 3.0684603132836452116e-13),
      (Double.leastNonzeroMagnitude, 1 - 1e-10, 23.025850847200089264),
      (1e-300, 0.25, 0.28768207245178092744), (0.2, 0.31, 0.030685117875066725906),
    ])
  func accuracy(share: Double, predicted: Double, expected: Double) {
    #expect(isClose(klDivergence(share: share, predicted: predicted), expected))
  }

  @Test(
    "The divergence is 0 where both are equal",
    arguments: [0, Double.leastNonzeroMagnitude, 0.1, 0.3, 0.5, 0.7, 1 - 1e-16, 1])
  func equality(share: Double) {
    #expect(klDivergence(share: share, predicted: share) == 0)
  }

  @Test("The divergence is never negative, however close the shares")
  func neverNegative() {
    var generator = SplitMix64(seed: 3)
    for _ in 0..<2_000 {
      let share = Double.random(in: 0...1, using: &generator)
      let predicted = min(1, max(0, share + Double.random(in: -1e-8...1e-8, using: &generator)))
      #expect(klDivergence(share: share, predicted: predicted) >= 0)
    }
  }

  @Test("Entropy and divergence add up to the cross-entropy", arguments: [0.05, 0.3, 0.5, 0.7, 0.95])
  func decomposition(predicted: Double) {
    let parts = binaryEntropy(share: 0.3) + klDivergence(share: 0.3, predicted: predicted)
    #expect(isClose(parts, crossEntropy(share: 0.3, predicted: predicted)))
  }

  @Test("Ruling out what occurs costs infinity, and what does not occur is free to be ruled out")
  func ends() {
    #expect(klDivergence(share: 0.7, predicted: 0) == .infinity)
    #expect(klDivergence(share: 0.7, predicted: 1) == .infinity)
    #expect(isClose(klDivergence(share: 0, predicted: 0.5), 0.6931471805599453094172321))
    #expect(isClose(klDivergence(share: 1, predicted: 0.5), 0.6931471805599453094172321))
    #expect(klDivergence(share: 0, predicted: 1) == .infinity)
  }

  @Test("What is no share has no divergence", arguments: [-0.1, 1.1, Double.nan])
  func invalid(value: Double) {
    #expect(klDivergence(share: value, predicted: 0.5).isNaN)
    #expect(klDivergence(share: 0.5, predicted: value).isNaN)
  }
}
