import RealModule

/// The sum of squared distances of values from their mean, which is known only at the end: distances are counted from
/// the first value, and summed up with their squares in twice the precision. As one value is at that place, at most as
/// many digits cancel as the number of values has. Rows that count for several give what the rows written out give, to
/// the last digit.
struct LossSpread {
  private var pivot: Double?
  private var count = 0.0
  /// Σ count · distance.
  private var distances = CompensatedSum()
  /// Σ count · distance².
  private var squaredDistances = CompensatedSum()

  /// Adds a finite value, so many times.
  @inline(__always)
  mutating func add(_ value: Double, times: Double) {
    count += times
    guard let pivot else { return self.pivot = value }
    let distance = value - pivot
    // D. Knuth's exact remainder of a subtraction.
    let taken = distance - value
    let rest = (value - (distance - taken)) - (pivot + taken)
    let square = distance * distance
    let squareRest = (-square).addingProduct(distance, distance) + 2 * distance * rest
    distances.add(distance, timesCount: times, rest: rest)
    squaredDistances.add(square, timesCount: times, rest: squareRest)
  }

  /// Σ count · (value − mean)².
  var squares: Double {
    guard count > 0 else { return 0 }
    let (sum, sumRest) = distances.parts
    let square = sum * sum
    let squareRest = (-square).addingProduct(sum, sum) + 2 * sum * sumRest
    // What the mean's distance takes away, in two parts.
    let share = square / count
    let shareRest = (square.addingProduct(-share, count) + squareRest) / count
    let (whole, wholeRest) = squaredDistances.parts
    var difference = CompensatedSum()
    for part in [whole, -share, wholeRest, -shareRest] { difference += part }
    return max(0, difference.value)
  }
}

extension CompensatedSum {
  /// Adds a number in two parts so many times.
  @inline(__always)
  fileprivate mutating func add(_ number: Double, timesCount times: Double, rest: Double) {
    if times == 1 { self += number } else { add(times, times: number) }
    self += times * rest
  }
}
