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
    var sums = Sums(weighing)
    for index in rows.indices where rows[index].sampleWeight > 0 {
      sums.add(first.predicted(at: index).loss, second.predicted(at: index).loss, of: rows[index])
    }
    mean = sums.mean
    standardError = sums.standardError(of: rows) {
      second.predicted(at: $0).loss - first.predicted(at: $0).loss
    }
  }
}

private struct Sums {
  private var count = 0
  private var difference = CompensatedSum()
  private var isFirstInfinite = false
  private var isSecondInfinite = false
  private var spread = LossSpread()
  private var largest = 0.0
  private let weighing: Weighing

  init(_ weighing: Weighing) { self.weighing = weighing }

  mutating func add(_ first: Double, _ second: Double, of row: Observation) {
    let rows = weighing.rows(row)
    count += rows
    if first == .infinity || second == .infinity {
      isFirstInfinite = isFirstInfinite || first == .infinity
      isSecondInfinite = isSecondInfinite || second == .infinity
      return
    }
    let value = second - first
    difference.add(row.sampleWeight * weighing.scale, times: value)
    largest = max(largest, value.magnitude)
    if weighing.isCounting { spread.add(value, times: Double(rows)) }
  }

  var mean: Double? {
    if isFirstInfinite { return isSecondInfinite ? nil : -.infinity }
    return isSecondInfinite ? .infinity : difference.value / weighing.scaledSum
  }

  func standardError(of rows: [Observation], value: (Int) -> Double) -> Double? {
    guard count >= 2, let mean else { return nil }
    guard mean.isFinite else { return .infinity }
    if weighing.isCounting, LossSpread.holds(largest: largest) { return spread.standardError(count: count) }
    return CrossEntropy.standardError(of: rows, weighing, count: count, value: value)
  }
}
