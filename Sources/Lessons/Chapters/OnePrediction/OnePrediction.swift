extension DialName {
  /// The predicted probability of green.
  static let p: DialName = "p"
  /// The predicted logit of green.
  static let z: DialName = "z"
  /// How often green comes up, 0…1.
  static let frequency: DialName = "frequency"
  /// What is added to the bias of the model at hand.
  static let changeOfBias: DialName = "change of b"
  /// What a recalibration multiplies logits by.
  static let stretch: DialName = "w"
  /// What a recalibration adds to them.
  static let shift: DialName = "b"
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
      Figure(
        "odds-rulers", "A probability, its odds and its logit on three rulers.", reads: [.z], oddsRulers),
      Figure(
        "squared-slopes", "The slopes of log loss and squared error over the logit.", reads: [.z],
        squaredSlopes),
      Figure(
        "stairs-and-bowl", "Accuracy and loss of the model at hand over a change of its bias.",
        reads: [.changeOfBias], stairsAndBowl),
      Figure(
        "calibration", "What was predicted beside what came, and a recalibration.",
        reads: [.stretch, .shift],
        calibration),
      Figure(
        "recap-of-one", "One prediction over p, over the logit, and what it has to expect.", reads: [.p],
        recapOfOne),
    ],
    placeholders: Placeholder.aboutOnePrediction + Placeholder.aboutJudgement,
    facts: NamedFact.aboutJudgement)
}
