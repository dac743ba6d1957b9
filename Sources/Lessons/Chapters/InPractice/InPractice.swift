import Insight

extension DialName {
  /// The share of positives that a constant guess is made for.
  static let classShare: DialName = "share"
  /// How often every positive counts.
  static let positiveWeight: DialName = "pos_weight"
  /// From where on a probability is taken for a yes.
  static let threshold: DialName = "threshold"
  /// What a miss costs, in false alarms.
  static let missCost: DialName = "miss cost"
  /// How far predictions are on their way to being recalibrated.
  static let recalibrated: DialName = "recalibrated"
  /// How many rows are compared.
  static let comparedRows: DialName = "rows"
  /// γ of the focal loss.
  static let focus: DialName = "focus"
  /// ε of smoothed labels.
  static let smoothing: DialName = "smoothing"
}

extension Vocabulary {
  /// Chapter 6: what to do with a loss at work.
  static let inPractice = Vocabulary(
    figures: [
      Figure(
        "base-rate",
        "The loss of always predicting the base rate, and the loss of the model below or above it.",
        reads: [.classShare], baseRatePicture),
      Figure(
        "positive-weight",
        "The curve of a fit in which every positive counts several times, and what it does.",
        reads: [.positiveWeight], positiveWeightPicture),
      Figure(
        "threshold", "What was predicted for either class, cut in two by a threshold, and what that costs.",
        reads: [.threshold, .missCost], thresholdPicture),
      Figure(
        "recalibration", "How often positives came against what was predicted, on the way to the diagonal.",
        reads: [.recalibrated], recalibrationPicture),
      Figure(
        "comparison", "Two models' losses compared row by row, and the mean with its interval.",
        reads: [.comparedRows], comparisonPicture),
      Figure(
        "related-losses", "Focal loss and label smoothing beside −log p.", reads: [.focus, .smoothing],
        relatedLosses),
      Figure(
        "recap-practice", "The base rate's loss, the predictions' and the recalibrated ones'.",
        reads: [.recalibrated], recapPractice),
    ],
    placeholders: Placeholder.aboutPractice, facts: NamedFact.aboutPractice)
}
