/// Rows of numeric features, each with its label: what a network is trained on or checked with.
public struct LabeledRows: Sendable, Hashable {
  /// How many features a row has.
  public let featureCount: Int
  /// The features row by row: rows × features numbers.
  public let features: [Double]
  /// One label a row.
  public let labels: [Label]

  /// Rows from their features in row order and their labels.
  ///
  /// - Precondition: there are `featureCount` features for each label.
  public init(featureCount: Int, features: [Double], labels: [Label]) {
    precondition(features.count == featureCount * labels.count, "a row has not one number for each feature")
    self.featureCount = featureCount
    self.features = features
    self.labels = labels
  }

  /// How many rows there are.
  public var count: Int { labels.count }

  /// The features of one row.
  ///
  /// - Precondition: `index` is one of `0..<count`.
  public func row(_ index: Int) -> ArraySlice<Double> {
    features[index * featureCount..<(index + 1) * featureCount]
  }

  /// The first rows, at most `count` of them, and the rest.
  public func split(at count: Int) -> (first: LabeledRows, rest: LabeledRows) {
    let middle = min(max(0, count), self.count)
    return (rows(0..<middle), rows(middle..<self.count))
  }

  /// The same rows with every feature shifted and scaled: (raw − mean) / scale.
  ///
  /// - Precondition: there is one mean and one scale for each feature.
  public func standardized(means: [Double], scales: [Double]) -> LabeledRows {
    precondition(means.count == featureCount && scales.count == featureCount)
    let standard = features.enumerated().map { index, raw in
      (raw - means[index % featureCount]) / scales[index % featureCount]
    }
    return LabeledRows(featureCount: featureCount, features: standard, labels: labels)
  }

  private func rows(_ range: Range<Int>) -> LabeledRows {
    LabeledRows(
      featureCount: featureCount,
      features: Array(features[range.lowerBound * featureCount..<range.upperBound * featureCount]),
      labels: Array(labels[range]))
  }
}
