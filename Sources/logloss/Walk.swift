import ArgumentParser
import Curses
import Drawing
import Explainer
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

  func validate() throws {
    guard speed > 0, speed.isFinite else {
      throw ValidationError("--speed is \(speed), but it must be a number above zero.")
    }
  }

  func run() throws {
    let settings = Settings(
      theme: try themeOptions.chosen, symbols: try glyphOptions.symbols, speed: speed, hasMotion: !noMotion)
    let (state, later): (State, @Sendable () -> [Chapter]) = try reporting {
      try ownData.named { try makeState(settings) }
    }
    let terminal: CursesTerminal = try reporting {
      if ownData.data == "-" { readKeysFromTerminal() }
      return try CursesTerminal(usesMouse: !noMouse)
    }
    var program = Program(state: state, terminal: terminal, later: later, save: saveAsNewFile)
    let ending = program.run()
    terminal.close()
    if ending == .terminalClosed { throw ExitCode.failure }
  }

  private func makeState(_ settings: Settings) throws -> (State, @Sendable () -> [Chapter]) {
    let data = try ownData.lessonData()
    let course = try lessonOptions.course()
    let chapters = course.first.map { $0.told(with: data) }
    let state = try State(chapters: chapters, settings: settings, sentence: sentence(for:))
    let later: @Sendable () -> [Chapter] = {
      ((try? course.later()) ?? []).map { $0.told(with: data) }
    }
    guard let place = try lessonOptions.place(in: state) else { return (state, later) }
    return (try State(chapters: chapters, place: place, settings: settings, sentence: sentence(for:)), later)
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
