/// A sum that carries along what rounding took away, as A. Neumaier's (1974).
///
/// The result is as exact as if it had been added in twice the precision and rounded once.
/// Infinity stays infinity.
struct CompensatedSum {
  private var total = 0.0
  private var lost = 0.0

  /// The sum of everything added so far; 0 at first.
  var value: Double {
    total.isFinite ? total + lost : total
  }

  static func += (sum: inout CompensatedSum, term: Double) {
    let total = sum.total + term
    // D. Knuth's exact remainder of an addition, without asking which is larger. Beyond infinity it is NaN, and
    // `value` no longer asks for it.
    let added = total - sum.total
    sum.lost += (sum.total - (total - added)) + (term - added)
    sum.total = total
  }
}

extension Sequence<Double> {
  /// The compensated sum of the elements.
  func compensatedSum() -> Double {
    reduce(into: CompensatedSum()) { $0 += $1 }.value
  }
}
