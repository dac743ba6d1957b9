/// A sum that carries along what rounding took away, after A. Neumaier (1974).
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
    // Beyond infinity the parts lost would be ∞ − ∞; `value` no longer asks for them.
    if sum.total.magnitude >= term.magnitude {
      sum.lost += (sum.total - total) + term
    } else {
      sum.lost += (term - total) + sum.total
    }
    sum.total = total
  }
}

extension Sequence<Double> {
  /// The compensated sum of the elements.
  func compensatedSum() -> Double {
    reduce(into: CompensatedSum()) { $0 += $1 }.value
  }
}
