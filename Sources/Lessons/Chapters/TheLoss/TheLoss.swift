import CrossEntropy
import Insight
import Numerals

extension DialName {
  /// The probability that is read off the curve of the loss.
  static let probe: DialName = "probe"
}

extension Vocabulary {
  /// Chapter 1: from ten points to their mean loss.
  static let theLoss = Vocabulary(
    figures: [
      Figure("title-card", "The name of the loss, and the mean loss in big digits.", titleCard),
      Figure("number-line", "The points on a number line, not yet told apart.", numberLine),
      Figure(
        "classes", "The points on the number line with their classes, and how many there are of each.",
        classesPicture),
      Figure("formula", "The formula of the loss, with the points above it.", formulaPicture),
      Figure("two-rows", "The points at their labels: green at 1, red at 0.", twoRows),
      Figure("sigmoid", "The model's curve through the points, and where it crosses one half.", sigmoidCurve),
      Figure("green-bars", "The probabilities of the green points, as bars under the curve.", greenBars),
      Figure("red-bars", "The probabilities of the red points, as bars above the curve.", redBars),
      Figure(
        "all-bars", "The probability that each point's class was given; the mistakes with their numbers.",
        allBars),
      Figure("gathered-bars", "The same bars pushed together, as they hang and stand.", gatheredBars),
      Figure("standing-bars", "The same bars, all stood on the axis.", standingBars),
      Figure("product", "The probabilities multiplied up, and the losses added up.", productOfBars),
      Figure(
        "penalty-curve", "The curve −log p, with three places read off it.", reads: [.probe], penaltyCurve),
      Figure(
        "points-on-curve", "Every point on the curve −log p, at the probability of its class.", pointsOnCurve),
      Figure("loss-bars", "The loss of every point as a bar.", lossBars),
      Figure(
        "mean-loss",
        "The losses and their mean, in big digits too, beside a coin's loss and the base rate's.",
        meanLossPicture),
      Figure("recap", "Probabilities above, losses below, and the formula for one point.", recapPicture),
    ],
    placeholders: [
      Placeholder("probe", reads: .probe) { trimmed($0.dial(.probe), 4) },
      Placeholder("probe loss", reads: .probe) { $0.lossText(negativeLog($0.dial(.probe))) },
    ])
}
