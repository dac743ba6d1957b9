extension Vocabulary {
  /// All that lessons can name.
  public static let all = Vocabulary([
    .shared, .theLoss, .onePrediction, .byHand, .whyTheLogarithm, .learning, .inPractice, .checkIt,
  ])
}
