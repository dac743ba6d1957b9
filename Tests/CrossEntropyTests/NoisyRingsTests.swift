import TestSupport
import Testing

@testable import CrossEntropy

/// Rings and what is best known about them, integrated at 30 digits by another program.
private struct KnownRings: Sendable, CustomTestStringConvertible {
  let rings: NoisyRings
  let loss: Double
  let accuracy: Double
  /// Where both classes are equally likely.
  let boundary: Double
  /// The logits at the radii 0, 0.25, 0.9, 1.1 and 1.5.
  let logits: [Double]
  var testDescription: String { "\(rings.positiveRadius) and \(rings.negativeRadius)" }

  init(
    _ positive: Double, _ negative: Double, _ noise: Double, loss: Double, accuracy: Double, boundary: Double,
    logits: [Double]
  ) {
    rings = NoisyRings(positiveRadius: positive, negativeRadius: negative, noise: noise)
    (self.loss, self.accuracy, self.boundary, self.logits) = (loss, accuracy, boundary, logits)
  }
}

private let known = [
  KnownRings(
    0.8, 1, 0.1, loss: 0.357720985857005608, accuracy: 0.840590910225983672, boundary: 0.905596061242536087,
    logits: [18, 13.1128824232450305, 0.111923425584061262, -3.88814118031023746, -11.8882183098286932]),
  KnownRings(
    2, 0.5, 0.4, loss: 0.0909767705436065372, accuracy: 0.965144281238275391, boundary: 1.32688731538523846,
    logits: [
      -11.71875, -10.1787670658708582, -4.02101150629868867, -2.13482264494816695, 1.62688243496617076,
    ]),
  KnownRings(
    3, 1, 1.5, loss: 0.566646957576526296, accuracy: 0.70821553401044773, boundary: 2.72982391305838866,
    logits: [
      -1.77777777777777778, -1.75327459485033529, -1.48540430742911416, -1.35760645293202329,
      -1.06195311534800451,
    ]),
]

struct NoisyRingsTests {
  @Test("The logit at a radius is that of another program", arguments: known)
  fileprivate func logit(ring: KnownRings) {
    let radii = [0, 0.25, 0.9, 1.1, 1.5]
    #expect(areClose(radii.map { ring.rings.logit(atRadius: $0) }, ring.logits, within: 1e-11))
    #expect(abs(ring.rings.logit(atRadius: ring.boundary)) < 1e-12)
  }

  @Test("The best possible loss and accuracy are those of another program", arguments: known)
  fileprivate func expectation(ring: KnownRings) {
    #expect(isClose(ring.rings.expectation.loss, ring.loss, within: 1e-9))
    #expect(isClose(ring.rings.expectation.accuracy, ring.accuracy, within: 1e-5))
  }

  @Test("With the classes exchanged the logit changes its sign and nothing else", arguments: known)
  fileprivate func exchanged(ring: KnownRings) {
    let rings = ring.rings
    let turned = NoisyRings(
      positiveRadius: rings.negativeRadius, negativeRadius: rings.positiveRadius, noise: rings.noise)
    for radius in [0.1, 0.9, 1, 2.5] {
      #expect(isClose(turned.logit(atRadius: radius), -rings.logit(atRadius: radius)))
    }
    #expect(isClose(turned.expectation.loss, rings.expectation.loss))
    #expect(isClose(turned.expectation.accuracy, rings.expectation.accuracy))
  }

  @Test("Rings that are the same cannot be told apart: a coin is as good")
  func same() {
    let rings = NoisyRings(positiveRadius: 1, negativeRadius: 1, noise: 0.2)
    #expect(rings.logit(atRadius: 0.7) == 0)
    #expect(isClose(rings.expectation.loss, 0.693147180559945309, within: 1e-9))
    #expect(isClose(rings.expectation.accuracy, 0.5, within: 1e-9))
  }
}
