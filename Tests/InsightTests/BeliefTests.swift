import CrossEntropy
import Insight
import TestSupport
import Testing

struct BeliefTests {
  private let coin = Belief(share: 0.7, predicted: 0.5)

  @Test("With seven in ten green and a coin's belief, all four have their reference digits")
  func reference() {
    #expect(isClose(coin.entropy, 0.610864302054893463))
    #expect(isClose(coin.crossEntropy, 0.693147180559945309))
    #expect(isClose(coin.divergence, 0.082282878505051846))
    #expect(isClose(coin.exchangedDivergence, 0.087176693572388876))
  }

  @Test("Entropy and divergence add up to the cross-entropy, whatever the shares")
  func decomposition() {
    var generator = SplitMix64(seed: 4)
    for _ in 0..<5_000 {
      let belief = Belief(
        share: .random(in: 0...1, using: &generator),
        predicted: .random(in: 1e-9...(1 - 1e-9), using: &generator))
      #expect(abs(belief.entropy + belief.divergence - belief.crossEntropy) < 1e-12, "\(belief)")
    }
  }

  @Test(
    "The ends of the dial hold too: a class that occurs may have probability 0", arguments: [0.0, 0.3, 1])
  func ends(share: Double) {
    for predicted in [0.0, 1] {
      let belief = Belief(share: share, predicted: predicted)
      #expect(belief.entropy + belief.divergence == belief.crossEntropy)
      #expect(belief.crossEntropy == (share == predicted ? 0 : .infinity))
    }
  }

  @Test("The cross-entropy is the entropy where the belief is true, and more elsewhere")
  func truth() {
    #expect(Belief(share: 0.7, predicted: 0.7).isTrue && !coin.isTrue)
    #expect(Belief(share: 0.7, predicted: 0.7).crossEntropy == coin.entropy)
    for percent in 1...99 where percent != 70 {
      #expect(Belief(share: 0.7, predicted: Double(percent) / 100).crossEntropy > coin.entropy)
    }
  }

  @Test(
    "A belief is true that gives the share itself, not one above nor one below",
    arguments: [
      (0.7, 0.7, true), (0.1 + 0.2, 0.3, true), (0.7, 0.69, false), (0.7, 0.71, false), (0, 1, false),
      (0.7, 0.7005, false), (0.7, 0.6995, false),
    ]
      as [(Double, Double, Bool)])
  func truth(share: Double, predicted: Double, isTrue: Bool) {
    #expect(Belief(share: share, predicted: predicted).isTrue == isTrue)
  }
}
