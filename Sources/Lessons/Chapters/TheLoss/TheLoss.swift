import CrossEntropy
import Insight
import Numerals
import Words

extension DialName {
  /// The probability that is read off the curve of the loss.
  static let probe: DialName = "probe"
}

extension Vocabulary {
  /// Chapter 1: from ten points to their mean loss.
  static let theLoss = Vocabulary(
    figures: [
      Figure("title-card", wording("figures.title-card"), titleCard),
      Figure("number-line", wording("figures.number-line"), numberLine),
      Figure(
        "classes", wording("figures.classes"),
        classesPicture),
      Figure("formula", wording("figures.formula"), formulaPicture),
      Figure("two-rows", wording("figures.two-rows"), twoRows),
      Figure("sigmoid", wording("figures.sigmoid"), sigmoidCurve),
      Figure("green-bars", wording("figures.green-bars"), greenBars),
      Figure("red-bars", wording("figures.red-bars"), redBars),
      Figure(
        "all-bars", wording("figures.all-bars"),
        allBars),
      Figure("gathered-bars", wording("figures.gathered-bars"), gatheredBars),
      Figure("standing-bars", wording("figures.standing-bars"), standingBars),
      Figure("product", wording("figures.product"), productOfBars),
      Figure(
        "penalty-curve", wording("figures.penalty-curve"), reads: [.probe], penaltyCurve),
      Figure(
        "points-on-curve", wording("figures.points-on-curve"), pointsOnCurve),
      Figure("loss-bars", wording("figures.loss-bars"), lossBars),
      Figure(
        "mean-loss",
        wording("figures.mean-loss"),
        meanLossPicture),
      Figure("recap", wording("figures.recap"), recapPicture),
    ],
    placeholders: [
      Placeholder("probe", reads: .probe) { trimmed($0.dial(.probe), 4) },
      Placeholder("probe loss", reads: .probe) { $0.lossText(negativeLog($0.dial(.probe))) },
    ])
}
