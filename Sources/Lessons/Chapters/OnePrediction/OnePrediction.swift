extension DialName {
  /// The predicted probability of green.
  static let p: DialName = "p"
  /// The predicted logit of green.
  static let z: DialName = "z"
  /// How often green comes up, 0…1.
  static let frequency: DialName = "frequency"
}

extension Vocabulary {
  /// Chapter 2: one prediction and its loss.
  static let onePrediction = Vocabulary(
    figures: [
      Figure("yes-or-no", "Two questions with two answers each, as 1 and 0.", yesOrNo),
      Figure(
        "two-curves", "The loss of one prediction, if it is green and if it is red.", reads: [.p], twoCurves),
      Figure("loss-over-logit", "The two losses over the logit.", reads: [.z], lossOverLogit),
      Figure("loss-slopes", "The slopes of the two losses over the logit.", reads: [.z], lossSlopes),
      Figure(
        "honest-prediction", "The expected loss of every prediction, lowest at the frequency.",
        reads: [.frequency],
        honestPrediction),
    ],
    placeholders: Placeholder.aboutOnePrediction)
}
