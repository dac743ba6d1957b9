public import CrossEntropy
import Insight

/// Why a prediction could not be judged.
public enum ChoiceFlaw: Sendable, Hashable {
  /// None of the choices is right.
  case noneIsRight
  /// Two of them are, by their words.
  case bothAreRight(String, String)
}

extension Chapter {
  /// What is wrong with the choices of a step's question as the chapter begins or after any of the changes that a class
  /// would try: the first case in which not exactly one is right; nil where there is none.
  ///
  /// - Throws: `ModelError` where the chapter's data allow no fit.
  public func choiceFlaw(of step: Step) throws(ModelError) -> ChoiceFlaw? {
    guard let question = step.question, !question.choices.isEmpty else { return nil }
    for context in try ownExamples(of: step).map(\.context) where question.isAsked(context) {
      let right = question.rightChoices(context)
      if right.isEmpty { return .noneIsRight }
      guard right.count == 1 else {
        let words = right.map { question.choices[$0].words.filled(context) }
        return .bothAreRight(words[0], words[1])
      }
    }
    return nil
  }
}
