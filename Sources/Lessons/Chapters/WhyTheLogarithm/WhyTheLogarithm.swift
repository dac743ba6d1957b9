import Insight

extension DialName {
  /// A share of green, to read its entropy off the curve.
  static let shareOfGreen: DialName = "share of green"
  /// The probability of green that is predicted for every point.
  static let pOfGreen: DialName = "p of green"
  /// The logits of the classes of a photo.
  static let logitsOfAnimals: [DialName] = Animals.names.map { DialName(rawValue: "z of \($0)") }
}

extension Vocabulary {
  /// Chapter 4: entropy, cross-entropy, divergence, and the loss written anew.
  static let whyTheLogarithm = Vocabulary(
    figures: [
      Figure("class-shares", "The shares of the two classes.", classShares),
      Figure(
        "question-tapes", "The yes-or-no questions that the labels take, as two tapes.", reads: [.pOfGreen],
        questionTapes),
      Figure(
        "softmax-bars", "Three classes of one photo, and two, with their loss.",
        reads: DialName.logitsOfAnimals,
        softmaxBars),
      Figure(
        "entropy-curve", "The entropy of every share, the data on it, and their entropy as an area.",
        reads: [.shareOfGreen], entropyCurve),
      Figure(
        "cross-entropy-curve", "The cross-entropy of one p for all points.", reads: [.pOfGreen],
        crossEntropyCurve),
      Figure(
        "divergence-gap", "The gap between cross-entropy and entropy.", reads: [.pOfGreen], divergenceGap),
      Figure(
        "one-hot",
        "For each point its label and its prediction as two distributions, and their cross-entropy.",
        oneHotPairs),
      Figure("losses-by-class", "The losses, one class beside the other, with their sums.", lossesByClass),
      Figure(
        "rewriting-by-class", "The cross-entropy of one point, the mean of all, and the sums of the classes.",
        rewritingByClass),
      Figure("rewriting-as-one", "The two sums written as one, and in numbers.", rewritingAsOne),
      Figure(
        "loss-ladder", "The mean loss beside those of a coin, of the shares and of other fits.", lossLadder),
      Figure(
        "careful-with-the-loss", "Three things often said of the loss, each with a check.", carefulWithTheLoss
      ),
      Figure(
        "careful-with-entropies", "Three things often said of entropies, each with a check.",
        carefulWithEntropies),
      Figure(
        "careful-with-praise", "Three things often said in praise, each with a check.", carefulWithPraise),
      Figure(
        "recap-logarithm", "The shares, the area that a wrong p adds, and a loss for each point.",
        recapLogarithm),
    ],
    placeholders: Placeholder.aboutEntropies + Placeholder.aboutSurprise,
    facts: NamedFact.aboutEntropies + NamedFact.aboutSurprise)
}
