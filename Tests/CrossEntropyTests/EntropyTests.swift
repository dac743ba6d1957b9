import TestSupport
import Testing

@testable import CrossEntropy

struct EntropyTests {
  /// The predicted share of positives and the cross-entropy with a true share of 0.7, in nats.
  static let reference = [
    (0.5, 0.6931471805599453094172321), (0.3, 0.9497834462097749085097140),
    (0.6, 0.6324651561984399977989180),
    (0.9, 0.7645278888586921160646481), (0.99, 1.388586290893878419239279),
    (0.7, 0.6108643020548934630256710),
  ]

  @Test("The entropy of seven in ten is 0.6109 nats")
  func sevenInTen() {
    #expect(isClose(binaryEntropy(share: 0.7), 0.6108643020548934630256710))
    #expect(isClose(binaryEntropy(share: 0.3), 0.6108643020548934630256710))
  }

  @Test("The entropy of half and half is exactly one bit")
  func halfAndHalf() {
    #expect(LossUnit.bits.value(fromNats: binaryEntropy(share: 0.5)) == 1)
  }

  @Test("There is no entropy where there is only one class", arguments: [0.0, 1.0])
  func oneClass(share: Double) {
    #expect(binaryEntropy(share: share) == 0)
  }

  @Test("Cross-entropies with seven in ten have the reference digits", arguments: reference)
  func crossEntropies(predicted: Double, expected: Double) {
    #expect(isClose(crossEntropy(share: 0.7, predicted: predicted), expected))
  }

  @Test("A class that does not occur costs nothing, whatever was predicted for it")
  func absentClass() {
    #expect(crossEntropy(share: 1, predicted: 1) == 0)
    #expect(crossEntropy(share: 0, predicted: 0) == 0)
    #expect(isClose(crossEntropy(share: 1, predicted: 0.1), 2.302585092994045684017991))
  }

  @Test("A class that occurs but was ruled out costs infinity")
  func ruledOut() {
    #expect(crossEntropy(share: 0.7, predicted: 0) == .infinity)
    #expect(crossEntropy(share: 0.7, predicted: 1) == .infinity)
  }

  @Test("What is no share has no entropy", arguments: [-0.1, 1.1, Double.nan])
  func invalid(value: Double) {
    #expect(binaryEntropy(share: value).isNaN)
    #expect(crossEntropy(share: value, predicted: 0.5).isNaN)
    #expect(crossEntropy(share: 0, predicted: value).isNaN)
    #expect(crossEntropy(share: 1, predicted: value).isNaN)
  }
}
