import TestSupport
import Testing

@testable import CrossEntropy

struct SoftmaxTests {
  /// e², e and 1 over their sum, with fifty digits.
  @Test("Three logits give the powers of e over their sum")
  func three() {
    let expected = [0.665240955774821889, 0.244728471054797652, 0.090030573170380457]
    for (p, other) in zip(softmax([2, 1, 0]), expected) { #expect(isClose(p, other, within: 1e-15)) }
  }

  @Test("The loss is −log of the actual class's probability, whichever class that is")
  func loss() {
    let expected = [0.407605964444380304, 1.407605964444380304, 2.407605964444380304]
    for (actual, other) in expected.enumerated() {
      #expect(isClose(logLoss(logits: [2, 1, 0], actual: actual), other, within: 1e-15))
    }
  }

  @Test("What the other classes have among themselves does not count")
  func othersExchanged() {
    #expect(
      isClose(logLoss(logits: [2, 1, 0], actual: 0), logLoss(logits: [2, 0, 1], actual: 0), within: 1e-15))
  }

  @Test(
    "Of two classes with logits z and 0 the first has σ(z), and the loss is that of z",
    arguments: [-40.0, -2, 0, 0.3, 5, 800])
  func two(z: Double) {
    #expect(isClose(softmax([z, 0])[0], sigmoid(z), within: 1e-16))
    for (actual, label) in [Label.positive, .negative].enumerated() {
      let loss = logLoss(logit: z, label: label)
      #expect(abs(logLoss(logits: [z, 0], actual: actual) - loss) <= 1e-15 * max(1, loss))
    }
  }

  @Test("The same number added to all logits changes nothing, and nothing overflows")
  func shifted() {
    for (p, other) in zip(softmax([1002, 1001, 1000]), softmax([2, 1, 0])) { #expect(p == other) }
    #expect(logLoss(logits: [1000, 0, 0], actual: 1) == 1000)
    #expect(softmax([1000, 0]) == [1, 0])
  }

  @Test("A loss near 0 keeps its digits")
  func nearZero() {
    // log(1 + 2e⁻⁴⁰) is 2e⁻⁴⁰ to the last digit.
    #expect(isClose(logLoss(logits: [40, 0, 0], actual: 0) / (2 * 4.248354255291589e-18), 1, within: 1e-14))
  }

  @Test("Equal logits share evenly, and so do infinite ones")
  func even() {
    #expect(softmax([3, 3, 3, 3]) == [0.25, 0.25, 0.25, 0.25])
    #expect(softmax([.infinity, 1, .infinity]) == [0.5, 0, 0.5])
    #expect(softmax([-.infinity, 1]) == [0, 1])
    #expect(logLoss(logits: [.infinity, 1], actual: 0) == 0)
    #expect(logLoss(logits: [.infinity, 1], actual: 1) == .infinity)
    #expect(logLoss(logits: [-.infinity, 1], actual: 0) == .infinity)
  }

  @Test("What cannot be answered is NaN, or nothing")
  func unanswered() {
    #expect(softmax([]).isEmpty)
    #expect(softmax([.nan, 1]).allSatisfy(\.isNaN) && softmax([-.infinity, -.infinity]).allSatisfy(\.isNaN))
    #expect(logLoss(logits: [1, 2], actual: 2).isNaN && logLoss(logits: [], actual: 0).isNaN)
    #expect(logLoss(logits: [1, 2], actual: -1).isNaN && logLoss(logits: [1, .nan], actual: 0).isNaN)
  }
}
