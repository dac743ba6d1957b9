public import CrossEntropy
public import Drawing
import Insight
public import Lessons

/// Everything that the program remembers between two keys.
public struct State: Sendable {
  /// The course, in order.
  public internal(set) var chapters: [Chapter]
  /// The data of each chapter and what is done to them.
  var benches: [Workbench]
  /// Where one is in the course.
  public internal(set) var place: Place
  /// What its user has chosen.
  public internal(set) var settings: Settings
  /// The size of the screen.
  public internal(set) var size: Size
  /// What the course is told with, as its call named it.
  let source: SessionSource
  /// The words for an error. They are made where all errors are known.
  let sentence: @Sendable (any Error) -> String

  /// Whether the question of this step has been answered.
  var isAnswered = false
  /// The scale on which the answer to this step's question is predicted; nil while it is closed.
  var answerScale: AnswerScale?
  /// The point that stays lit, by its item.
  var followed: Int?
  /// What the arrows move, while they move points, weights and dials; nil while they step.
  var experimenting: Experimenting?
  /// The number that is typed for what the arrows move; nil while none is.
  var numberField: NumberField?
  /// The point that the last key has added.
  var justAdded: Int?
  /// The point that the mouse holds, also one that it has not moved yet.
  var held: Int?
  /// The runs that have been shown, by the ids of their steps.
  var trainings: [String: TrainingPlay] = [:]
  /// How long ago the last key or click was.
  var secondsSinceKey = 0.0
  var reply: Reply?
  /// What is wrong with chapters, in the order in which it was found. It stays until it is mended.
  var flaws: [Flaw] = []
  /// The experiments as they were last written to files, by chapter.
  var saved: [Int: Saved] = [:]
  /// The session that was last written to a file, and the name of the file.
  var savedSession: (session: Session, file: String)?
  /// The picture on its way; nil at rest.
  var movement: Movement?
  /// Where an action leads away from, until it is done.
  var departure: Departure?
  var autoPlay: AutoPlay?
  /// How soon the terminal can take another frame.
  var pace = Pace()
  /// What lies over the page.
  var overlay: Overlay?
  var hasNotes = false
  var isBlank = false
  /// Whether no key has been pressed yet.
  var isGreeting = true
  /// The digits of a step's number as far as they are typed, behind those of its chapter and a point if there are any.
  var typedNumber = ""
  /// How often something but time has changed anything.
  var changes = 0
  /// How often a chapter was read, or could not be.
  var chapterChanges = 0
  /// What the next turn of the loop has to do outside the program's own state.
  var request: Request?
  /// Whether its user has quit.
  public internal(set) var isFinished = false

  /// The course at its first step, or another.
  ///
  /// - Parameters:
  ///   - chapters: What is told, in order.
  ///   - place: Where to begin; the nearest place that there is.
  ///   - settings: What its user has chosen.
  ///   - size: The size of the screen until a terminal says another.
  ///   - greeting: What is said until the first key.
  ///   - source: What it is told with, as its call named it.
  ///   - sentence: The words for an error, as one sentence.
  /// - Throws: `ModelError` where a chapter's data allow no fit.
  public init(
    chapters: [Chapter], place: Place = Place(), settings: Settings = Settings(),
    size: Size = Size(columns: 80, rows: 24), greeting: String? = nil,
    source: SessionSource = SessionSource(),
    sentence: @escaping @Sendable (any Error) -> String = { "\($0)" }
  ) throws(ModelError) {
    self.chapters = chapters
    self.settings = settings
    self.size = size
    self.sentence = sentence
    self.source = source
    reply = greeting.map { .sentence($0) }
    self.place = place
    benches = []
    for chapter in chapters { benches.append(try bench(for: chapter)) }
    self.place = clamped(place)
    prepareTraining(at: self.place)
  }

  /// The data of a chapter, computed once where several are told with the same.
  func bench(for chapter: Chapter) throws(ModelError) -> Workbench {
    let twin = benches.first { $0.data == chapter.data }
    return if let twin { twin.asBrought } else { try Workbench(chapter.data) }
  }
}

/// No step has a longer number.
let mostDigits = 3
