import ArgumentParser
import Curses
import Drawing
import Explainer
import Insight
import Lessons
import SystemPackage

/// The walkthrough, full screen, as a call asks for it.
struct Walkthrough {
  var course = CourseChoice()
  var data = OwnDataChoice()
  /// nil for what the environment asks for.
  var theme: ThemeChoice?
  /// nil for what the environment asks for.
  var glyphs: GlyphChoice?
  var speed = 1.0
  /// Whether pictures are shown at their end, whatever the environment asks for.
  var isStilled = false
  var usesMouse = true
  /// Whether the lesson file is read anew when it is saved.
  var isWatching = false
  /// Whether a page to check a projector with comes first.
  var showsTestPage = false
  /// Whether it is told in lines of text, whatever the environment asks for.
  var isPlain = false
  /// A session to go on with, in the place of course and data.
  var session: String?
  /// Whether to go on where the walkthrough was last left.
  var isResuming = false

  /// Runs until its user leaves.
  func run() throws {
    if PlainTalk.isWanted(byOption: isPlain) { return try talk() }
    var settings = Settings(
      theme: try chosenTheme(theme), symbols: try chosenSymbols(glyphs, forTerminal: true), speed: speed,
      hasMotion: try choosesMotion(isStilled: isStilled))
    settings.questions = try openQuestions(theme: theme, glyphs: glyphs)
    let opened = try reporting { try open(settings) }
    var state = opened.state
    if showsTestPage { update(&state, .toggleTestPage) }
    let terminal: CursesTerminal = try reporting {
      if data.path == "-" { readKeysFromTerminal() }
      return try CursesTerminal(usesMouse: usesMouse)
    }
    let door = DeskDoor(program: LogLoss.configuration.version)
    let sources: [any EventSource] = opened.sources + (door.map { [$0] } ?? [])
    var program = Program(
      state: state, terminal: terminal, sources: sources, later: opened.later, save: saveAsNewFiles)
    let ending = program.run()
    door?.close()
    terminal.close()
    let kept = LastPlace.keep(program.state, startedAs: state)
    if ending == .terminalClosed { throw ExitCode.failure }
    // Where nobody reads it, it is kept all the same.
    if let kept { try? writeOutput(kept) }
  }

  /// Tells the course in lines of text.
  private func talk() throws {
    let start = try reporting { try open(Settings(hasMotion: false), whole: true).state }
    if data.path == "-" { readKeysFromTerminal() }
    var talk = PlainTalk(start)
    try talk.run()
    // What was told is kept as what was shown.
    if let kept = LastPlace.keep(talk.state, startedAs: start) { try? writeOutput(kept) }
  }

  private var watched: [String] { isWatching ? [course.lesson].compactMap(\.self) : [] }

  /// A course to begin with, what else is to be listened to, and the chapters that are read later.
  private typealias Opened = (state: State, sources: [LessonWatch], later: [LaterChapter])

  /// - Parameter whole: Whether nothing is left for later.
  private func open(_ settings: Settings, whole: Bool = false) throws -> Opened {
    if isResuming {
      guard let file = LastPlace.file, file.isThere else { throw NothingKept() }
      return (try SavedSession(path: file.string).state(settings, keepsTheme: theme != nil), [], [])
    }
    if let session {
      return (try SavedSession(path: session).state(settings, keepsTheme: theme != nil), [], [])
    }
    let own = try data.read()
    // What is saved while the file is read for the first time must not be missed.
    let sources = try watched.map { try LessonWatch(path: $0, data: own?.data) }
    let (state, later) = try begin(about: own?.data, settings, whole: whole, greeting: own?.sentence)
    return (state, sources, later)
  }

  /// The course with the chapters that the first page needs, and those that are read later.
  private func begin(
    about lessonData: LessonData?, _ settings: Settings, whole: Bool, greeting: String?
  ) throws -> (State, [LaterChapter]) {
    let (chapters, later) =
      whole ? (try course.allChapters(about: lessonData), []) : try course.course(about: lessonData)
    let place = try course.place(in: chapters) ?? Place()
    let state = try data.named {
      try State(
        chapters: chapters, place: place, settings: settings, greeting: greeting,
        source: SessionSource(course, data), sentence: sentence(for:))
    }
    return (state, later)
  }
}

/// Where standard input brought the data, the keys come from the terminal itself. Without one, standard input stays
/// what it is, and whoever takes the terminal says so.
private func readKeysFromTerminal() {
  // Any failure leaves standard input as it is.
  guard let terminal = try? FileDescriptor.open("/dev/tty", .readWrite) else { return }
  _ = try? terminal.duplicate(as: .standardInput)
  try? terminal.close()
}
