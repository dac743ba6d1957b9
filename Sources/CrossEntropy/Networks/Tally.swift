import RealModule

/// Losses and hits, added up row by row.
///
/// A loss is softplus(z) − y z = max(0, ∓z) + log(1 + e^−|z|). The logarithms are taken of products of many
/// tails at once; that costs a row no more than 2.3·10⁻¹⁶ nats of accuracy.
struct Tally: Sendable, Hashable {
  private var lossSum = 0.0
  private var tailProduct = 1.0
  private var hits = 0
  private var rows = 0

  mutating func add(_ outcome: Outcome) {
    lossSum += outcome.wrongSide
    tailProduct *= outcome.tail
    hits += outcome.isHit ? 1 : 0
    rows += 1
    if tailProduct > 0x1p1000 { takeLogarithm() }
  }

  private mutating func takeLogarithm() {
    lossSum += Double.log(tailProduct)
    tailProduct = 1
  }

  /// The means over the rows so far.
  var score: NetworkScore {
    NetworkScore(
      loss: (lossSum + Double.log(tailProduct)) / Double(rows), accuracy: Double(hits) / Double(rows))
  }
}
