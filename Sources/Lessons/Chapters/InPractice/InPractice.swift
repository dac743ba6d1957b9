import Insight
import Words

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
        wording("figures.base-rate"),
        reads: [.classShare], baseRatePicture),
      Figure(
        "positive-weight",
        wording("figures.positive-weight"),
        reads: [.positiveWeight], positiveWeightPicture),
      Figure(
        "threshold", wording("figures.threshold"),
        reads: [.threshold, .missCost], thresholdPicture),
      Figure(
        "recalibration", wording("figures.recalibration"),
        reads: [.recalibrated], recalibrationPicture),
      Figure(
        "comparison", wording("figures.comparison"),
        reads: [.comparedRows], comparisonPicture),
      Figure(
        "related-losses", wording("figures.related-losses"), reads: [.focus, .smoothing],
        relatedLosses),
      Figure(
        "recap-practice", wording("figures.recap-practice"),
        reads: [.recalibrated], recapPractice),
    ],
    placeholders: Placeholder.aboutPractice, facts: NamedFact.aboutPractice)
}
