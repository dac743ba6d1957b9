/// Predictions in bins: what was predicted there, beside how often it came true.
public struct ReliabilityDiagram: Sendable, Hashable {
  /// Where a bin ends and the next begins.
  public enum Cut: Sendable, Hashable, CaseIterable {
    /// Every bin is as wide as the others; some may be empty.
    case equalWidth
    /// Every bin holds about as much weight as the others. Equal predictions share a bin, so there may be fewer.
    case equalMass
  }

  /// From the lowest probabilities to the highest.
  public let bins: [ReliabilityBin]

  /// The bins of predictions.
  ///
  /// - Parameters:
  ///   - predictions: In any order. Weight 0 counts nothing.
  ///   - count: How many bins are wished for; at least 1 is made.
  ///   - cut: How they are cut.
  /// - Throws: What ``LossSummary`` throws, and ``ModelError/weightSumOverflows``.
  public init(_ predictions: Predictions, bins count: Int = 10, cut: Cut = .equalWidth) throws(ModelError) {
    let weighing = try predictions.summableWeighing()
    let count = max(1, count)
    bins =
      switch cut {
      case .equalWidth:
        weighing.isWide
          ? equallyWide(predictions, count, weighing, WideSum.self)
          : equallyWide(predictions, count, weighing, CompensatedSum.self)
      case .equalMass: equallyHeavy(predictions, count, weighing)
      }
  }
}

extension ReliabilityBin {
  /// Wilson's interval of the share of positives, a weight counting as so many observations; nil in an empty bin.
  public func shareInterval(confidence: Double = 0.95) -> ConfidenceInterval? {
    sharePositive.map {
      wilsonInterval(successes: $0 * weight, trials: weight, confidence: confidence)
    }
  }
}

private func equallyWide<Sum: WeightedSum>(
  _ predictions: Predictions, _ count: Int, _ weighing: Weighing, _: Sum.Type
) -> [ReliabilityBin] {
  var sums = Array(repeating: ReliabilitySums<Sum>(), count: count)
  for index in predictions.observations.indices where predictions.observations[index].sampleWeight > 0 {
    let (row, score) = (predictions.observations[index], predictions.predicted(at: index))
    sums[score.bin(of: count)].add(
      probability: score.probability, label: row.label, weight: row.sampleWeight * weighing.scale,
      rows: weighing.rows(row))
  }
  return sums.enumerated().map { index, sums in
    ReliabilityBin(
      from: Double(index) / Double(count), to: Double(index + 1) / Double(count), sums: sums,
      scale: weighing.scale)
  }
}

private func equallyHeavy(
  _ predictions: Predictions, _ count: Int, _ weighing: Weighing
) -> [ReliabilityBin] {
  var bins: [(number: Int, from: Double, sums: ReliabilitySums<WideSum>)] = []
  let whole: WideSum = weighing.scaledSum(of: predictions.observations)
  var (weightBefore, last) = (WideSum(), -1.0)
  for (p, row) in predictions.inOrderOfProbability() {
    let number = min(
      count - 1, Int(weightBefore.divided(by: whole) * Double(count) * (1 + 0x1p-50)))
    if bins.isEmpty || (p > last && number > bins[bins.count - 1].number) {
      bins.append((number, bins.isEmpty ? 0 : p, ReliabilitySums<WideSum>()))
    }
    let weight = row.sampleWeight * weighing.scale
    bins[bins.count - 1].sums.add(
      probability: p, label: row.label, weight: weight, rows: weighing.rows(row))
    weightBefore.add(weight, times: 1)
    last = p
  }
  let ends = bins.dropFirst().map(\.from) + [1]
  return zip(bins, ends).map { ReliabilityBin(from: $0.from, to: $1, sums: $0.sums, scale: weighing.scale) }
}

extension Predictions {
  /// The observations that count, with their probabilities, from the lowest up.
  func inOrderOfProbability() -> [(probability: Double, row: Observation)] {
    observations.indices.lazy
      .filter { observations[$0].sampleWeight > 0 }
      .map { (predicted(at: $0).probability, observations[$0]) }
      .sorted { $0.0 < $1.0 }
  }
}
