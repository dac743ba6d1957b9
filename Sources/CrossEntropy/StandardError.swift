/// The standard error of the weighted mean of values, of which each observation has one.
///
/// Weights of importance make the mean a ratio of two sums, Σ w·value / Σ w, and its
/// standard error is √(n/(n − 1) · Σ w²(value − mean)²) / Σ w, n being the number of rows that count: W. G. Cochran,
/// "Sampling Techniques" (1977), for a ratio; compared with others, and recommended, by D. F. Gatz and L. Smith, "The
/// standard error of a weighted mean concentration", Atmospheric Environment 29 (1995). If all weights are equal both
/// are the same, and no common factor of the weights matters.
///
/// Values and weights may be of any size. The mean is taken in one pass and distances from it in another, both counted
/// from the value of the heaviest row: so distances are exact also where one row outweighs all others.
///
/// - Parameters:
///   - rows: With at least one weight above zero.
///   - count: How many observations count, at least two.
///   - value: That of the row at this place; finite where the weight is above zero.
@inline(__always)
func standardError(of rows: [Observation], count: Int, value: (Int) -> Double) -> Double {
  guard let heaviest = rows.indices.max(by: { rows[$0].sampleWeight < rows[$1].sampleWeight }) else {
    return 0
  }
  // A quarter of a value, for the difference of two may be twice the greatest number.
  let pivot = value(heaviest) / 4
  var (whole, sum) = (WideSum(), WideSum())
  for index in rows.indices where rows[index].sampleWeight > 0 {
    whole.add(rows[index].sampleWeight, times: 1)
    sum.add(rows[index].sampleWeight, times: value(index) / 4 - pivot)
  }
  let mean = sum.divided(by: whole)
  var squares = WideSum()
  for index in rows.indices where rows[index].sampleWeight > 0 {
    squares.addSquare(of: rows[index].sampleWeight, times: value(index) / 4 - pivot - mean)
  }
  let n = Double(count)
  return 4 * ((squares.number.squareRoot / whole.number).value * (n / (n - 1)).squareRoot())
}

/// The standard error of the mean of values of any size, whose rows are counted: s/√n with
/// s² = Σ count · (value − mean)² / (n − 1), n being the sum of the counts.
///
/// - Parameter largest: The greatest magnitude of a value.
@inline(__always)
func countedStandardError(
  of rows: [Observation], _ weighing: Weighing, count: Int, largest: Double, value: (Int) -> Double
) -> Double {
  let factor = powerOfTwo(bringingNearOne: largest)
  var spread = LossSpread()
  for index in rows.indices where rows[index].sampleWeight > 0 {
    spread.add(value(index) * factor, times: Double(weighing.rows(rows[index])))
  }
  return spread.standardError(count: count) / factor
}

extension LossSpread {
  /// The standard error of the mean of n values whose spread this is: s/√n.
  func standardError(count: Int) -> Double {
    let n = Double(count)
    return (squares / (n * (n - 1))).squareRoot()
  }

  /// Whether squares of values up to this size, and of their distances, stay within the range of numbers.
  static func holds(largest: Double) -> Bool { largest == 0 || (0x1p-400...0x1p470).contains(largest) }
}
