/// The sum of squared distances of values from their mean, which is known only at the end, after B. P. Welford (1962)
/// and D. H. D. West (1979): terms that are never negative are added, so that nothing cancels, however close together
/// the values lie and however many a row stands for.
struct LossSpread {
  /// Σ count · (value − mean)².
  var squares: Double { sum.value }

  private var count = 0.0
  /// The mean in two parts, for its last digits are the first ones of small distances.
  private var mean = 0.0
  private var meanRest = 0.0
  private var sum = CompensatedSum()

  /// Adds a finite value, so many times.
  @inline(__always)
  mutating func add(_ value: Double, times: Double) {
    let before = count
    count += times
    let distance = (value - mean) - meanRest
    let share = times / count
    sum += distance * (before * share) * distance
    moveMean(by: distance * share)
  }

  @inline(__always)
  private mutating func moveMean(by change: Double) {
    let change = meanRest + change
    let moved = mean + change
    let added = moved - mean
    meanRest = (mean - (moved - added)) + (change - added)
    mean = moved
  }
}
