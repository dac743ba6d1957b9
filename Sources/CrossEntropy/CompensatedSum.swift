/// A sum that carries along what rounding took away, as A. Neumaier's (1974).
///
/// The result is as exact as if it had been added in twice the precision and rounded once.
/// Infinity stays infinity.
package struct CompensatedSum {
  private var total = 0.0
  private var lost = 0.0

  /// Nothing added yet.
  package init() {}

  /// The sum of everything added so far; 0 at first.
  package var value: Double {
    total.isFinite ? total + lost : total
  }

  /// The same sum multiplied by a power of two.
  func scaled(by factor: Double) -> CompensatedSum {
    var sum = self
    sum.total *= factor
    sum.lost *= factor
    return sum
  }

  /// The sum in two parts, of which the first is the whole rounded.
  var parts: (high: Double, low: Double) {
    let high = total + lost
    return (high, (total - high) + lost)
  }

  /// Adds a number.
  package static func += (sum: inout CompensatedSum, term: Double) {
    let total = sum.total + term
    // D. Knuth's exact remainder of an addition, without asking which is larger. Beyond infinity it is NaN, and
    // `value` no longer asks for it.
    let added = total - sum.total
    sum.lost += (sum.total - (total - added)) + (term - added)
    sum.total = total
  }

  /// Adds a product without rounding it, so that a count times a number is that number added so often.
  @inline(__always)
  package mutating func add(_ factor: Double, times number: Double) {
    let product = factor * number
    self += product
    lost += (-product).addingProduct(factor, number)
  }
}

extension Sequence<Double> {
  /// The compensated sum of the elements.
  func compensatedSum() -> Double {
    reduce(into: CompensatedSum()) { $0 += $1 }.value
  }
}
