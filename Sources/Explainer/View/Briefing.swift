public import Drawing
import Lessons

/// What a teacher wants to know of the step at hand, beside what the class sees: plain texts, and the next picture.
public struct Briefing: Sendable, Hashable {
  /// Where the walkthrough is.
  public var place: Place
  /// How many steps the chapter has.
  public var stepCount: Int
  /// What the chapter is called.
  public var chapterTitle: String
  /// What stands above the step.
  public var title: String
  /// What the class reads.
  public var said: String
  /// The teacher's notes; may be empty.
  public var notes: String
  /// The question of the step, where it asks one with the data at hand.
  public var question: Question?
  /// What comes next; nil at the end.
  public var next: Next?
  /// What the class sees in place of a picture at rest.
  public var conditions: Set<Condition>

  /// A question to the class.
  public struct Question: Sendable, Hashable {
    /// What is asked.
    public var ask: String
    /// What is right.
    public var answer: String
    /// Whether the class has seen the answer.
    public var isAnswered: Bool

    /// A question and its answer.
    public init(ask: String, answer: String, isAnswered: Bool) {
      (self.ask, self.answer, self.isAnswered) = (ask, answer, isAnswered)
    }
  }

  /// The step that follows.
  public struct Next: Sendable, Hashable {
    /// Where it is.
    public var place: Place
    /// What will stand above it.
    public var title: String
    /// Its picture, small.
    public var picture: Frame

    /// A step, its title and its picture.
    public init(place: Place, title: String, picture: Frame) {
      (self.place, self.title, self.picture) = (place, title, picture)
    }
  }

  /// What is special at the moment.
  public enum Condition: String, Sendable, Hashable, CaseIterable {
    case blank, autoPlay = "auto-play", experiment, training
  }

  /// All that a briefing says.
  public init(
    place: Place, stepCount: Int, chapterTitle: String, title: String, said: String, notes: String,
    question: Question?, next: Next?, conditions: Set<Condition>
  ) {
    (self.place, self.stepCount, self.chapterTitle, self.title) = (place, stepCount, chapterTitle, title)
    (self.said, self.notes, self.question, self.next) = (said, notes, question, next)
    self.conditions = conditions
  }
}

/// The picture that another window has room for, and what it is painted with there.
public struct PictureWish: Sendable, Hashable {
  /// In cells.
  public var size: Size
  /// Suited to the theme and the colours of the window.
  public var symbols: SymbolSet

  /// A size and what to paint with.
  public init(size: Size, symbols: SymbolSet) { (self.size, self.symbols) = (size, symbols) }
}

extension State {
  /// What a teacher wants to know now; nil in a course without a step.
  ///
  /// - Parameter wish: The room for the next picture.
  public func briefing(_ wish: PictureWish) -> Briefing? {
    guard let chapter, let step, let context else { return nil }
    return Briefing(
      place: place, stepCount: chapter.steps.count, chapterTitle: chapter.title,
      title: step.title.filled(context), said: step.said.filled(context), notes: step.notes.filled(context),
      question: question.map {
        Briefing.Question(
          ask: $0.ask.filled(context), answer: $0.answer.filled(context), isAnswered: isAnswered)
      },
      next: place(place, stepsAway: 1).flatMap { next($0, wish) }, conditions: conditions)
  }

  private var conditions: Set<Briefing.Condition> {
    var conditions: Set<Briefing.Condition> = []
    if isBlank { conditions.insert(.blank) }
    if autoPlay != nil { conditions.insert(.autoPlay) }
    if isExperimenting { conditions.insert(.experiment) }
    if trainingPlay?.isRunning == true { conditions.insert(.training) }
    return conditions
  }

  /// The next step as it will be entered: its run at the beginning, nothing followed where the chapter ends.
  private func next(_ target: Place, _ wish: PictureWish) -> Briefing.Next? {
    var ahead = self
    ahead.stepThere(target)
    guard let step = ahead.step, let context = ahead.context else { return nil }
    let picture = ahead.picture(at: target)?.scene.placed(in: wish.size, symbols: wish.symbols)
      .markingCuts(columns: wish.size.columns, symbols: wish.symbols)
    return Briefing.Next(
      place: target, title: step.title.filled(context),
      picture: (picture ?? Placement()).painted(size: wish.size, symbols: wish.symbols)
        .shown(in: wish.symbols))
  }

  private mutating func stepThere(_ target: Place) {
    if let id = step(at: target)?.id { trainings[id] = nil }
    if target.chapter != place.chapter { (followed, experimenting) = (nil, nil) }
    place = target
    prepareTraining(at: target)
  }
}
