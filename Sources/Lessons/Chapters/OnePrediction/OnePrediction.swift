import Words

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
      Figure("yes-or-no", wording("figures.yes-or-no"), yesOrNo),
      Figure(
        "two-curves", wording("figures.two-curves"), reads: [.p], twoCurves),
      Figure("loss-over-logit", wording("figures.loss-over-logit"), reads: [.z], lossOverLogit),
      Figure("loss-slopes", wording("figures.loss-slopes"), reads: [.z], lossSlopes),
      Figure(
        "honest-prediction", wording("figures.honest-prediction"),
        reads: [.frequency],
        honestPrediction),
      Figure(
        "odds-rulers", wording("figures.odds-rulers"), reads: [.z], oddsRulers),
      Figure(
        "squared-slopes", wording("figures.squared-slopes"), reads: [.z],
        squaredSlopes),
      Figure(
        "stairs-and-bowl", wording("figures.stairs-and-bowl"),
        reads: [.changeOfBias], stairsAndBowl),
      Figure(
        "calibration", wording("figures.calibration"),
        reads: [.stretch, .shift],
        calibration),
      Figure(
        "recap-of-one", wording("figures.recap-of-one"), reads: [.p],
        recapOfOne),
    ],
    placeholders: Placeholder.aboutOnePrediction + Placeholder.aboutJudgement,
    facts: NamedFact.aboutJudgement)
}
