import ArgumentParser
import Curses
import Drawing
import Explainer
import Lessons

/// The walkthrough, full screen.
struct Walk: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Walk through the lesson, full screen (default).")

  @OptionGroup var lessonOptions: LessonOptions
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
    let state: State = try reporting { try makeState(settings) }
    let terminal: CursesTerminal = try reporting { try CursesTerminal(usesMouse: !noMouse) }
    var program = Program(state: state, terminal: terminal, save: saveAsNewFile)
    let ending = program.run()
    terminal.close()
    if ending == .terminalClosed { throw ExitCode.failure }
  }

  private func makeState(_ settings: Settings) throws -> State {
    let chapters = try lessonOptions.chapters()
    let state = try State(chapters: chapters, settings: settings)
    guard let place = try lessonOptions.place(in: state) else { return state }
    return try State(chapters: chapters, place: place, settings: settings)
  }
}
