import Insight
import Words

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
      Figure("class-shares", wording("figures.class-shares"), classShares),
      Figure(
        "question-tapes", wording("figures.question-tapes"), reads: [.pOfGreen],
        questionTapes),
      Figure(
        "softmax-bars", wording("figures.softmax-bars"),
        reads: DialName.logitsOfAnimals,
        softmaxBars),
      Figure(
        "entropy-curve", wording("figures.entropy-curve"),
        reads: [.shareOfGreen], entropyCurve),
      Figure(
        "cross-entropy-curve", wording("figures.cross-entropy-curve"), reads: [.pOfGreen],
        crossEntropyCurve),
      Figure(
        "divergence-gap", wording("figures.divergence-gap"), reads: [.pOfGreen], divergenceGap),
      Figure(
        "one-hot",
        wording("figures.one-hot"),
        oneHotPairs),
      Figure("losses-by-class", wording("figures.losses-by-class"), lossesByClass),
      Figure(
        "rewriting-by-class", wording("figures.rewriting-by-class"),
        rewritingByClass),
      Figure("rewriting-as-one", wording("figures.rewriting-as-one"), rewritingAsOne),
      Figure(
        "loss-ladder", wording("figures.loss-ladder"), lossLadder),
      Figure(
        "careful-with-the-loss", wording("figures.careful-with-the-loss"), carefulWithTheLoss
      ),
      Figure(
        "careful-with-entropies", wording("figures.careful-with-entropies"),
        carefulWithEntropies),
      Figure(
        "careful-with-praise", wording("figures.careful-with-praise"), carefulWithPraise),
      Figure(
        "recap-logarithm", wording("figures.recap-logarithm"),
        recapLogarithm),
    ],
    placeholders: Placeholder.aboutEntropies + Placeholder.aboutSurprise,
    facts: NamedFact.aboutEntropies + NamedFact.aboutSurprise)
}
