import ArgumentParser
import Curses
import Drawing
import Explainer
import Insight
import Lessons
import SystemPackage

/// The walkthrough, full screen.
struct Walk: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Walk through the lesson, full screen (default).")

  @OptionGroup var lessonOptions: LessonOptions
  @OptionGroup var ownData: OwnData
  @OptionGroup var themeOptions: ThemeOptions
  @OptionGroup var glyphOptions: GlyphOptions

  @Option(help: ArgumentHelp("How fast pictures move; 2 is twice as fast.", valueName: "factor"))
  var speed: Double = 1

  @Flag(help: "Show every picture at its end, without movement.")
  var noMotion = false

  @Flag(help: "Leave the mouse to the terminal, to select text with.")
  var noMouse = false

  @Flag(help: "Read the lesson file anew whenever it is saved; needs --lesson with a file.")
  var watch = false

  func validate() throws {
    if watch, lessonOptions.lesson.flatMap(LessonFile.init) == nil {
      throw ValidationError("--watch needs a lesson file: --lesson FILE.yaml.")
    }
    guard speed > 0, speed.isFinite else {
      throw ValidationError("--speed is \(speed), but it must be a number above zero.")
    }
  }

  func run() throws {
    let settings = Settings(
      theme: try themeOptions.chosen, symbols: try glyphOptions.symbols, speed: speed, hasMotion: !noMotion)
    let data = try reporting { try ownData.lessonData() }
    // What is saved while the file is read for the first time must not be missed.
    let sources = try reporting { try watched.map { try LessonWatch(path: $0, data: data) } }
    let (state, later) = try reporting { try course(about: data, settings) }
    let terminal: CursesTerminal = try reporting {
      if ownData.data == "-" { readKeysFromTerminal() }
      return try CursesTerminal(usesMouse: !noMouse)
    }
    var program = Program(
      state: state, terminal: terminal, sources: sources, later: later, save: saveAsNewFile)
    let ending = program.run()
    terminal.close()
    if ending == .terminalClosed { throw ExitCode.failure }
  }

  private var watched: [String] { watch ? [lessonOptions.lesson].compactMap(\.self) : [] }

  /// The course with the chapters that the first page needs, and those that are read later.
  private func course(about data: LessonData?, _ settings: Settings) throws -> (State, [LaterChapter]) {
    let (chapters, later) = try lessonOptions.course(about: data)
    let place = try lessonOptions.place(in: chapters) ?? Place()
    let state = try ownData.named {
      try State(chapters: chapters, place: place, settings: settings, sentence: sentence(for:))
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
