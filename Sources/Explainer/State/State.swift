import CrossEntropy
import Drawing
import Insight
import Lessons

/// A place in the course: a chapter and one of its steps, both counted from 0.
public struct Place: Sendable, Hashable {
  public var chapter: Int
  public var step: Int

  public init(chapter: Int = 0, step: Int = 0) {
    self.chapter = chapter
    self.step = step
  }
}

/// What its user may set from outside.
public struct Settings: Sendable, Hashable {
  public var theme: Theme
  public var symbols: SymbolSet
  public var unit: LossUnit
  /// How many times faster than normal the pictures move.
  public var speed: Double
  /// Whether pictures move at all, or show their end at once.
  public var hasMotion: Bool
  /// How many colours what shows the pages has.
  public var colorDepth = ColorDepth.full

  public init(
    theme: Theme = .dark, symbols: SymbolSet = .braille, unit: LossUnit = .nats, speed: Double = 1,
    hasMotion: Bool = true
  ) {
    self.theme = theme
    self.symbols = symbols
    self.unit = unit
    self.speed = speed
    self.hasMotion = hasMotion
  }
}

/// Everything that the program remembers between two keys.
public struct State: Sendable {
  public private(set) var chapters: [Chapter]
  /// The data of each chapter and what is done to them.
  var benches: [Workbench]
  public internal(set) var place: Place
  public internal(set) var settings: Settings

  /// Whether the question of this step has been answered.
  var isAnswered = false
  /// The point that stays lit, by its item.
  var followed: Int?
  /// Whether the arrows move points, weights and dials, and do not step.
  var isExperimenting = false
  /// What the arrows were told to move.
  var chosenControl: Control?
  /// Where a point would be added while none is followed.
  var cursor: Double?
  /// The runs that have been shown, by the ids of their steps.
  var trainings: [String: TrainingPlay] = [:]
  /// How long ago the last key or click was.
  var secondsSinceKey = 0.0
  /// The point that the mouse holds.
  var dragged: Int?
  /// What is said of the last key; it goes with the next.
  var message: String?
  /// Whether q has been pressed once with unsaved edits.
  var isAskedToQuit = false
  /// The experiments as they were last written to files, by chapter.
  var saved: [Int: Experiment] = [:]
  /// The picture on its way; nil at rest.
  var movement: Movement?
  var autoPlay: AutoPlay?
  /// What lies over the page.
  var overlay: Overlay?
  var hasNotes = false
  var isBlank = false
  /// The digits of a step's number as far as they are typed.
  var typedNumber = ""
  /// What the next turn of the loop has to do outside the program's own state.
  var request: Request?
  public internal(set) var isFinished = false

  /// The course at its first step, or another.
  ///
  /// - Throws: ``ModelError`` where a chapter's data allow no fit.
  public init(chapters: [Chapter], place: Place = Place(), settings: Settings = Settings())
    throws(ModelError)
  {
    self.chapters = chapters
    self.settings = settings
    self.place = place
    benches = []
    benches = try benches(for: chapters)
    self.place = clamped(place)
    prepareTraining(at: self.place)
  }

  /// Adds chapters after those that are there.
  ///
  /// - Throws: ``ModelError`` where a chapter's data allow no fit; none is added then.
  public mutating func add(_ more: [Chapter]) throws(ModelError) {
    benches += try benches(for: more)
    chapters += more
  }

  /// The data of chapters, computed once where several are told with the same.
  private func benches(for chapters: [Chapter]) throws(ModelError) -> [Workbench] {
    var made: [Workbench] = []
    for chapter in chapters {
      let twin = (benches + made).first { $0.data == chapter.data }
      if let twin { made.append(twin.asBrought) } else { made.append(try Workbench(chapter.data)) }
    }
    return made
  }
}

/// A page that lies over the step.
enum Overlay: Sendable, Hashable {
  case help(firstRow: Int)
  case outline(selected: Place)
}

/// What only the terminal can do.
enum Request: Sendable, Hashable {
  case suspend
  case repaint
  /// Writes a text to a new file.
  case save(String)
}

/// A picture on its way to rest.
struct Movement: Sendable, Hashable {
  var transition: Transition
  /// Seconds at normal speed.
  var elapsed = 0.0

  var progress: Double {
    transition.motion.duration > 0 ? min(1, elapsed / transition.motion.duration) : 1
  }
}

/// Auto-play, and the time that this step still has.
struct AutoPlay: Sendable, Hashable {
  /// Seconds.
  var remaining: Double
}

extension State {
  public var chapter: Chapter? { chapters.indices.contains(place.chapter) ? chapters[place.chapter] : nil }

  public var step: Step? { step(at: place) }

  func step(at place: Place) -> Step? {
    guard chapters.indices.contains(place.chapter) else { return nil }
    let steps = chapters[place.chapter].steps
    return steps.indices.contains(place.step) ? steps[place.step] : nil
  }

  /// The nearest place that there is.
  func clamped(_ place: Place) -> Place {
    let chapter = min(max(0, place.chapter), max(0, chapters.count - 1))
    let count = chapters.indices.contains(chapter) ? chapters[chapter].steps.count : 0
    return Place(chapter: chapter, step: min(max(0, place.step), max(0, count - 1)))
  }

  /// What the pictures and the words of this step are made from.
  var context: PictureContext? { context(at: place) }

  func context(at place: Place) -> PictureContext? {
    guard benches.indices.contains(place.chapter), let step = step(at: place) else { return nil }
    let bench = benches[place.chapter]
    return PictureContext(
      facts: bench.facts, unit: settings.unit, followed: followed,
      cursor: isExperimenting && followed == nil && step.showsData ? cursor : nil,
      dials: dialValues(of: step, bench), training: trainings[step.id]?.session.view)
  }

  /// The experiment at hand.
  var bench: Workbench? { benches.indices.contains(place.chapter) ? benches[place.chapter] : nil }

  /// The values of the dials of this step.
  var dialValues: [String: Double] {
    guard let step, let bench else { return [:] }
    return dialValues(of: step, bench)
  }

  func dialValues(of step: Step, _ bench: Workbench) -> [String: Double] {
    Dictionary(step.dials.map { ($0.name, bench.experiment.dials[$0.name] ?? $0.start) }) { first, _ in first
    }
  }

  /// Says something until the next key.
  mutating func say(_ sentence: String) { message = sentence }

  func picture(at place: Place) -> Picture? {
    guard let step = step(at: place), let context = context(at: place) else { return nil }
    return step.picture(context)
  }

  /// The place of a step by its id.
  public func place(of id: String) -> Place? {
    for (chapterIndex, chapter) in chapters.enumerated() {
      if let step = chapter.steps.firstIndex(where: { $0.id == id }) {
        return Place(chapter: chapterIndex, step: step)
      }
    }
    return nil
  }

  /// A question that waits for its answer.
  var hasOpenQuestion: Bool { step?.question != nil && !isAnswered }

  /// Seconds until the state wants to know that time has passed; nil while it does not care.
  public var nextTick: Double? {
    if isBlank { return nil }
    if movement != nil { return 1.0 / 60 }
    if overlay == nil, trainingPlay?.isRunning == true { return 1.0 / 60 }
    return overlay == nil ? autoPlay.map { max(0, $0.remaining) } : nil
  }
}
