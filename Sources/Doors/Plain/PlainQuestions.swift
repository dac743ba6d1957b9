import Explainer
import Lessons
import Numerals
import Words

/// Questions, and the probabilities that are given to their answers.
extension PlainSession {
  var questionLines: [String] {
    guard let texts = state.texts, let question = texts.question else {
      return [wording("plain.session.no-question")]
    }
    return [wording("plain.steps.question", ["text": question])] + choiceLines(texts)
      + (texts.choices.isEmpty ? [] : [wording("plain.session.how-to-predict")])
  }

  private func choiceLines(_ texts: StepTexts) -> [String] {
    texts.choices.enumerated().map { wording("plain.steps.choice", ["number": "\($0 + 1)", "text": $1]) }
  }

  var predictingLines: [String] {
    (state.texts.map(choiceLines) ?? []) + [wording("plain.session.how-to-predict")]
  }

  var predictionLines: [String] {
    let lines = state.predictionTexts
    return lines.isEmpty ? [wording("plain.session.no-predictions")] : lines
  }

  /// Gives the answers probabilities, in their order, and shows which is right.
  mutating func predict(_ typed: [String]) -> [String] {
    let count = state.openAnswerCount
    guard count > 0 else { return told([wording("plain.session.no-question")]) }
    guard !typed.isEmpty else { return perform(state.isPredicting ? [] : [.togglePrediction]) }
    let probabilities = typed.map(typedProbability)
    guard typed.count <= count, !probabilities.contains(nil) else {
      return told([wording("plain.session.how-to-predict")])
    }
    let sum = probabilities.compactMap(\.self).reduce(0, +)
    guard typed.count < count ? sum <= 1 + mostRounding : abs(sum - 1) <= mostRounding else {
      return told([wording("plain.session.not-one", ["sum": trimmed(sum, 4)])])
    }
    let opening: [Action] = state.isPredicting ? [.togglePrediction, .togglePrediction] : [.togglePrediction]
    // Of two answers the first alone has a scale.
    let given = probabilities.compactMap(\.self).prefix(count == 2 ? 1 : count)
    let giving = given.enumerated().map { Action.keepPrediction($1, answer: $0) }
    return perform(opening + giving + [.commitPrediction])
  }

  /// The votes of a class for each answer.
  mutating func votes(_ typed: [String]) -> [String] {
    guard state.openAnswerCount > 0 else { return told([wording("plain.session.no-question")]) }
    let votes = typed.compactMap(countingNumber)
    let sum = votes.reduce(0, +)
    guard votes.count == typed.count, votes.count == state.openAnswerCount, votes.allSatisfy({ $0 >= 0 }),
      sum > 0
    else { return told([wording("plain.session.how-to-vote", ["count": "\(state.openAnswerCount)"])]) }
    return predict(votes.map { "\($0)/\(sum)" })
  }
}

/// Probabilities that are typed with two digits need not sum to 1 exactly.
private let mostRounding = 0.015
