/// How much more one set of predictions costs than another of the same observations, in nats.
///
/// Pairs tell much more than the two means do: what makes an observation hard makes it hard for both.
public struct LossDifference: Sendable, Equatable {
  /// The second mean loss minus the first, possibly infinite; nil if both are infinite.
  public let mean: Double?
  /// The standard error of the mean of the differences, weighted as in ``LossSummary/standardError``. Infinite if one
  /// mean loss is; nil if both are, and for fewer than two observations.
  public let standardError: Double?

  /// The difference of the losses of two predictions of the same observations. Weights are the first's.
  ///
  /// - Throws: what ``LossSummary`` throws, and ``ModelError/probabilityCountDiffers(observations:probabilities:)``
  ///   if one list is longer.
  public init(from first: Predictions, to second: Predictions) throws(ModelError) {
    let rows = first.observations
    guard rows.count == second.observations.count else {
      throw .probabilityCountDiffers(observations: rows.count, probabilities: second.observations.count)
    }
    let weighing = try first.checkedWeighing()
    _ = try second.checkedWeighing()
    (mean, standardError) =
      weighing.isWide
      ? Sums<WideSum>(first, second, weighing).results : Sums<CompensatedSum>(first, second, weighing).results
  }
}

private struct Sums<Sum: WeightedSum> {
  private var count = 0
  private var difference = Sum()
  private var isFirstInfinite = false
  private var isSecondInfinite = false
  private var spread = LossSpread()
  private var largest = 0.0
  private let whole: Sum
  private let weighing: Weighing
  private let (first, second): (Predictions, Predictions)

  init(_ first: Predictions, _ second: Predictions, _ weighing: Weighing) {
    (self.first, self.second, self.weighing) = (first, second, weighing)
    let rows = first.observations
    whole = weighing.scaledSum(of: rows)
    for index in rows.indices where rows[index].sampleWeight > 0 {
      add(first.predicted(at: index).loss, second.predicted(at: index).loss, of: rows[index])
    }
  }

  var results: (mean: Double?, standardError: Double?) { (mean, standardError) }

  private mutating func add(_ first: Double, _ second: Double, of row: Observation) {
    let rows = weighing.rows(row)
    count += rows
    if first == .infinity || second == .infinity {
      isFirstInfinite = isFirstInfinite || first == .infinity
      isSecondInfinite = isSecondInfinite || second == .infinity
      return
    }
    let value = second - first
    difference.add(row.sampleWeight * weighing.scale, times: value, isExact: true)
    largest = max(largest, value.magnitude)
    if weighing.isCounting { spread.add(value, times: Double(rows)) }
  }

  private var mean: Double? {
    if isFirstInfinite { return isSecondInfinite ? nil : -.infinity }
    return isSecondInfinite ? .infinity : difference.divided(by: whole)
  }

  private var standardError: Double? {
    guard count >= 2, let mean else { return nil }
    guard mean.isFinite else { return .infinity }
    let rows = first.observations
    let difference = { (index: Int) in
      second.predicted(at: index).loss - first.predicted(at: index).loss
    }
    guard weighing.isCounting else {
      return CrossEntropy.standardError(of: rows, count: count, value: difference)
    }
    if LossSpread.holds(largest: largest) { return spread.standardError(count: count) }
    return countedStandardError(of: rows, weighing, count: count, largest: largest, value: difference)
  }
}
