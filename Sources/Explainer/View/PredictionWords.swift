import CrossEntropy
import Numerals

/// What is said of predicted answers.
extension Prediction {
  /// What follows an answer that was predicted.
  func verdict(_ unit: LossUnit) -> String {
    let start = "You gave “\(rightWords)” \(probabilityText(probability, 2))."
    guard judged.loss.isFinite else { return "\(start) Your loss is ∞: you called it impossible." }
    return "\(start) Your loss is \(lossText(judged.loss, unit)) \(unit.rawValue)."
  }
}

extension [Prediction] {
  /// How good they were, beside what else could have been said.
  func scoreSentence(_ unit: LossUnit) -> String {
    guard let score else { return "" }
    let others = others(score, unit).map { "\($0.name) \($0.text)" }.joined(separator: ", ")
    return "\(scoreTitle): \(lossText(score.meanLoss, unit)) \(unit.rawValue); \(others). "
      + costliest(unit)
  }

  /// The same where there is no room for more.
  func briefScore(_ unit: LossUnit) -> String {
    guard let score else { return "" }
    return "\(scoreTitle): \(lossText(score.meanLoss, unit)); = shows more."
  }

  /// What their mean is called.
  var scoreTitle: String {
    count == 1 ? "Your log loss on one question" : "Your log loss on \(count) questions"
  }

  /// The one with the largest loss; nothing where there is only one.
  func costliest(_ unit: LossUnit) -> String {
    guard let score, count > 1, self[score.worst].judged.loss > 0 else { return "" }
    let worst = self[score.worst]
    return "Your largest loss, \(lossText(worst.judged.loss, unit)): \(worst.ask)"
  }

  /// What the reader's loss is compared with: names, nats, and the loss as text.
  func others(_ score: ForecastScore, _ unit: LossUnit) -> [(name: String, nats: Double, text: String)] {
    let isCoin = allSatisfy { $0.judged.forecast.probabilities.count == 2 }
    let others = [
      (isCoin ? "a coin" : "an even guess", score.coinLoss), ("always one half", score.halfLoss),
      ("always sure", score.sureLoss),
    ]
    return others.map { ($0.0, $0.1, lossText($0.1, unit)) }
  }
}

/// What the names of the comparison mean.
let comparisonWords =
  "Always one half and always sure give the answer that you found most probable one half, or everything. Without a "
  + "favourite all answers get the same."

/// What can be done at the scale of a question.
func scaleHint(answers: Int) -> String {
  let votes = answers == 2 ? "votes for the first answer" : "votes for the chosen answer"
  return "Move with ← and →, or type a probability, or \(votes) (12/20). Enter shows the answer."
}

/// What is being typed at the scale, and what it is as a probability.
func typedWords(_ scale: AnswerScale) -> String {
  "Typed: \(scale.typed)"
    + (scale.isReadable ? " = \(probabilityText(scale.forecast[scale.chosen], 2))" : "…")
}

/// A loss with four decimals, as everywhere.
func lossText(_ nats: Double, _ unit: LossUnit) -> String { fixed(unit.value(fromNats: nats), 4) }
