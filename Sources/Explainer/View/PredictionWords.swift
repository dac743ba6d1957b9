import CrossEntropy
import Lessons
import Numerals
import Words

/// What is said of predicted answers.
extension Prediction {
  /// What follows an answer that was predicted.
  func verdict(_ unit: LossUnit) -> String {
    let p = probabilityText(probability, 2)
    guard judged.loss.isFinite else {
      return wording("screen.predictions.impossible", ["answer": rightWords, "p": p])
    }
    return wording(
      "screen.predictions.loss-of-one",
      ["answer": rightWords, "p": p, "loss": lossText(judged.loss, unit), "unit": unit.name])
  }
}

extension [Prediction] {
  /// How good they were, beside what else could have been said.
  func scoreSentence(_ unit: LossUnit) -> String {
    guard let score else { return "" }
    let (loss, coin) = (lossText(score.meanLoss, unit), lossText(score.coinLoss, unit))
    let (half, sure) = (lossText(score.halfLoss, unit), lossText(score.sureLoss, unit))
    let sentence =
      haveTwoAnswers
      ? wording(
        "screen.predictions.score-beside-coin",
        [
          "questions": Count(digits: count), "loss": loss, "unit": unit.name, "coin": coin, "half": half,
          "sure": sure,
        ])
      : wording(
        "screen.predictions.score-beside-even-guess",
        [
          "questions": Count(digits: count), "loss": loss, "unit": unit.name, "even": coin, "half": half,
          "sure": sure,
        ])
    return [sentence, costliest(unit)].filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// Whether each question had two answers, so that an even guess is a coin.
  private var haveTwoAnswers: Bool { allSatisfy { $0.judged.forecast.probabilities.count == 2 } }

  /// The same where there is no room for more.
  func briefScore(_ unit: LossUnit) -> String {
    guard let score else { return "" }
    return wording(
      "screen.predictions.score-brief",
      ["questions": Count(digits: count), "loss": lossText(score.meanLoss, unit)])
  }

  /// The one with the largest loss; nothing where there is only one.
  func costliest(_ unit: LossUnit) -> String {
    guard let score, count > 1, self[score.worst].judged.loss > 0 else { return "" }
    let worst = self[score.worst]
    return wording(
      "screen.predictions.your-largest-loss",
      ["loss": lossText(worst.judged.loss, unit), "question": worst.ask])
  }

  /// What the reader's loss is compared with: names, nats, and the loss as text.
  func others(_ score: ForecastScore, _ unit: LossUnit) -> [(name: String, nats: Double, text: String)] {
    let others = [
      (
        haveTwoAnswers ? wording("screen.predictions.a-coin") : wording("screen.predictions.an-even-guess"),
        score.coinLoss
      ), (wording("screen.predictions.always-one-half"), score.halfLoss),
      (wording("screen.predictions.always-sure"), score.sureLoss),
    ]
    return others.map { ($0.0, $0.1, lossText($0.1, unit)) }
  }
}

/// What the names of the comparison mean.
let comparisonWords =
  wording("screen.predictions.explained")

/// What can be done at the scale of a question.
func scaleHint(answers: Int) -> String {
  let votes =
    answers == 2 ? wording("screen.predictions.votes-first") : wording("screen.predictions.votes-chosen")
  return wording("screen.predictions.how-to", ["votes": votes])
}

/// What is being typed at the scale, and what it is as a probability.
func typedWords(_ scale: AnswerScale) -> String {
  wording("screen.predictions.typed", ["typed": scale.typed])
    + (scale.isReadable ? " = \(probabilityText(scale.forecast[scale.chosen], 2))" : "…")
}

/// A loss with four decimals, as everywhere.
func lossText(_ nats: Double, _ unit: LossUnit) -> String { fixed(unit.value(fromNats: nats), 4) }
