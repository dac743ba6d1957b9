public import Drawing
public import Lessons

/// A step at rest in its parts, for those who lay pages out by themselves: the same words and the same picture as on
/// the screen.
public struct PageContents: Sendable {
  /// The question of a step.
  public struct Asked: Sendable, Hashable {
    /// What is asked.
    public let ask: String
    /// The answers that can be chosen, in their order; empty where none are offered.
    public let choices: [String]
    /// The answer.
    public let answer: String
  }

  /// Where it is in the course.
  public let place: Place
  /// The id of the step.
  public let id: String
  /// What stands above it.
  public let title: String
  /// What is said beside the picture.
  public let said: String
  /// nil where nothing is asked with the data at hand.
  public let question: Asked?
  /// For the teacher; may be empty.
  public let notes: String
  /// What it shows, and how it moves there.
  public let picture: Picture
  /// What the picture was drawn from.
  public let context: PictureContext
  /// How much is known of a point by now; nil where the picture does not show the data.
  public let pointDetail: Step.PointDetail?
}

extension State {
  /// A step at rest in its parts, a training at its end; nil where there is no such place.
  public func contents(at place: Place) -> PageContents? {
    var state = self
    state.place = place
    state.finishTraining()
    guard let step = state.step, let context = state.context else { return nil }
    return PageContents(
      place: place, id: step.id, title: step.title.filled(context), said: step.said.filled(context),
      question: step.question.flatMap { PageContents.Asked($0, context) },
      notes: step.notes.filled(context), picture: step.picture(context), context: context,
      pointDetail: state.pointDetail)
  }
}

extension PageContents.Asked {
  fileprivate init?(_ question: Question, _ context: PictureContext) {
    guard question.isAsked(context) else { return nil }
    ask = question.ask.filled(context)
    answer = question.answer.filled(context)
    choices = question.choices.map { $0.words.filled(context) }
  }
}

extension PageContents {
  /// The movement from the step before to this one, as the screen shows it forward.
  public func transition(from before: PageContents?) -> Transition {
    Transition(
      from: before?.picture.scene ?? Scene([]), via: picture.via, to: picture.scene, motion: picture.motion)
  }
}
