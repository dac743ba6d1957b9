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

  /// Runs until its user leaves.
  func run() throws {
    if PlainTalk.isWanted(byOption: isPlain) { return try talk() }
    var settings = Settings(
      theme: try chosenTheme(theme), symbols: try chosenSymbols(glyphs, forTerminal: true), speed: speed,
      hasMotion: try choosesMotion(isStilled: isStilled))
    settings.questions = try openQuestions(theme: theme, glyphs: glyphs)
    let own = try reporting { try data.read() }
    // What is saved while the file is read for the first time must not be missed.
    var sources: [any EventSource] = try reporting {
      try watched.map { try LessonWatch(path: $0, data: own?.data) }
    }
    var (state, later) = try reporting { try begin(about: own?.data, settings, greeting: own?.sentence) }
    if showsTestPage { update(&state, .toggleTestPage) }
    let terminal: CursesTerminal = try reporting {
      if data.path == "-" { readKeysFromTerminal() }
      return try CursesTerminal(usesMouse: usesMouse)
    }
    let door = DeskDoor(program: LogLoss.configuration.version)
    if let door { sources.append(door) }
    var program = Program(
      state: state, terminal: terminal, sources: sources, later: later, save: saveAsNewFile)
    let ending = program.run()
    door?.close()
    terminal.close()
    if ending == .terminalClosed { throw ExitCode.failure }
  }

  /// Tells the course in lines of text.
  private func talk() throws {
    let own = try reporting { try data.read() }
    var talk = try reporting {
      let chapters = try course.allChapters(about: own?.data)
      let place = try course.place(in: chapters) ?? Place()
      return PlainTalk(
        try data.named {
          try State(
            chapters: chapters, place: place, settings: Settings(hasMotion: false), greeting: own?.sentence,
            sentence: sentence(for:))
        })
    }
    if data.path == "-" { readKeysFromTerminal() }
    try talk.run()
  }

  private var watched: [String] { isWatching ? [course.lesson].compactMap(\.self) : [] }

  /// The course with the chapters that the first page needs, and those that are read later.
  private func begin(
    about lessonData: LessonData?, _ settings: Settings, greeting: String?
  ) throws -> (State, [LaterChapter]) {
    let (chapters, later) = try course.course(about: lessonData)
    let place = try course.place(in: chapters) ?? Place()
    let state = try data.named {
      try State(
        chapters: chapters, place: place, settings: settings, greeting: greeting, sentence: sentence(for:))
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
