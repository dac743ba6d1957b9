import CrossEntropy

/// Four hundred predictions of a model that is too sure of itself, made up to show what calibration is.
package enum BoldPredictions {
  package static let count = 400
  /// How many times too far from 0 the logits are, and what is added to them.
  private static let (boldness, lean) = (2.0, 0.5)
  /// The logits that are true lie between −this and this.
  private static let furthest = 3.0

  /// Each row's label is drawn with its true probability. The numbers that draw them are multiples of the golden
  /// section, which lie more evenly than chance.
  package static let sample = PredictedSample(
    (0..<count).map { row in
      let truth = furthest * (2 * (Double(row) + 0.5) / Double(count) - 1)
      let drawn = (Double(row) * 0.618_033_988_749_895).truncatingRemainder(dividingBy: 1)
      return Observation(
        x: boldness * truth + lean, label: drawn < sigmoid(truth) ? .positive : .negative)
    })
}
