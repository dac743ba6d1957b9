import CrossEntropy
package import Drawing
import Insight
package import Lessons

/// What a step says, as texts without a place on a page.
package struct StepTexts: Sendable, Hashable {
  /// The title of the step.
  package let title: String
  /// What is said, sentence by sentence.
  package let said: [String]
  /// The question; nil where none is asked with the data at hand.
  package let question: String?
  /// The answers that can be given probabilities, while the question is open.
  package let choices: [String]
  /// The answer; nil while it is not shown.
  package let answer: String?
  /// What a predicted answer has cost; nil where none was predicted.
  package let verdict: String?
  /// How good the predictions of the chapter were, where the step ends it; empty elsewhere.
  package let score: [String]
  /// For the teacher; empty where there are none.
  package let notes: [String]
}

extension State {
  /// What the step at hand says; nil in a course without steps.
  package var texts: StepTexts? { stepTexts }

  /// What another step says, with its answer, and without what it trains.
  package func texts(at place: Place) -> StepTexts? {
    var state = self
    state.place = clamped(place)
    state.isAnswered = true
    return state.stepTexts
  }

  private var stepTexts: StepTexts? {
    guard let step, let context else { return nil }
    let question = question
    return StepTexts(
      title: step.title.filled(context), said: sentences(in: step.said.filled(context)),
      question: question?.ask.filled(context),
      choices: openChoices?.choices.map { $0.words.filled(context) } ?? [],
      answer: isAnswered ? question?.answer.filled(context) : nil,
      verdict: isAnswered ? prediction?.verdict(settings.unit) : nil,
      score: scoreTexts, notes: sentences(in: step.notes.filled(context)))
  }

  private var scoreTexts: [String] {
    guard showsScore else { return [] }
    return sentences(in: predictions(of: place.chapter).map(\.prediction).scoreSentence(settings.unit))
  }
}

extension State {
  /// What is said of the last key or command, else why the data have no fit; nil where there is nothing to say.
  package var reaction: String? { notice }

  /// Whether the teacher's notes are shown.
  package var showsNotes: Bool { hasNotes }

  /// The numbers of the followed point, as far as they are known by the step; nil where none is followed.
  package var followedNumbers: String? {
    guard step?.showsData == true, let context, let point = context.facts.point(followed) else { return nil }
    return pointNumbers(point, context, step?.pointDetail ?? .loss).first?.replacing("  ", with: ", ")
  }

  /// What can be moved at the step at hand, each with its value.
  package var controlTexts: [String] { controls.map(text(of:)) }

  /// The loss against the start and against the fit, where something was changed and the step shows it; else nil.
  package var lossChange: String? {
    guard step?.showsData == true, let bench, bench.hasEdits else { return nil }
    return LossChange(bench.facts, start: bench.startMeanLoss, unit: settings.unit).forms.first
  }

  /// The size of the picture on the page of the step at hand.
  package var figureSize: Size {
    guard let step, let context else { return size }
    return StepLayout(self, step, context).figure.size
  }

  /// How much is known of a point at the step at hand; nil where its picture does not show the data.
  package var pointDetail: Step.PointDetail? { step?.showsData == true ? step?.pointDetail : nil }
}
