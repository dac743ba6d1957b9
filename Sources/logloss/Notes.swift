import ArgumentParser
import CSockets
import Curses
import Desk
import Words

/// The teacher's desk, in a second terminal.
struct Notes: ExplainedCommand {
  static var examples: String { wording("commands.notes.examples") }

  static let configuration = CommandConfiguration(
    commandName: "notes", abstract: wording("commands.notes.abstract"),
    discussion: wording("commands.notes.discussion"))

  @Option(
    help: ArgumentHelp(wording("commands.notes.minutes"), valueName: wording("commands.notes.minutes-value")),
    transform: number(named:))
  var minutes: Double?

  @Option(
    help: ArgumentHelp(wording("commands.notes.until"), valueName: wording("commands.notes.until-value")),
    completion: .end)
  var until: String?

  @Option(
    help: ArgumentHelp(wording("commands.notes.session"), valueName: wording("commands.notes.session-value")),
    completion: .session)
  var session: String?

  @OptionGroup var themeOptions: ThemeOptions
  @OptionGroup var glyphOptions: GlyphOptions

  func validate() throws {
    if let minutes, !(minutes > 0 && minutes <= 1440) {
      throw ValidationError(wording("commands.notes.minutes-outside", ["minutes": "\(minutes)"]))
    }
    if until != nil, minutes == nil { throw ValidationError(wording("commands.notes.until-needs-minutes")) }
  }

  func run() throws {
    try checkSession()
    let state = DeskState(
      plan: Plan(minutes: minutes, end: until), theme: try chosenTheme(themeOptions.theme),
      symbols: try chosenSymbols(glyphOptions.glyphs, forTerminal: true))
    let terminal = try reporting { try CursesTerminal(usesMouse: false) }
    var program = DeskProgram(
      state: state, terminal: terminal, line: SocketLine(to: session), clock: { logloss_machine_seconds() })
    let hasTerminal = program.run()
    terminal.close()
    if !hasTerminal { throw ExitCode.failure }
  }

  /// Where there are several walkthroughs one has to be chosen, and what is chosen has to be there.
  private func checkSession() throws {
    let sessions = RunningWalkthrough.all()
    if let session {
      guard !sessions.contains(where: { $0.name == session }) else { return }
      let known = sessions.map(\.name).joined(separator: ", ")
      throw ValidationError(
        sessions.isEmpty
          ? wording("commands.notes.no-session", ["name": session])
          : wording("commands.notes.other-sessions", ["name": session, "known": known]))
    }
    guard sessions.count > 1 else { return }
    let list = sessions.map(\.listed).joined(separator: "\n")
    throw ValidationError(wording("commands.notes.several", ["list": list]))
  }
}

extension RunningWalkthrough {
  /// A line of the list to choose from.
  fileprivate var listed: String {
    guard let greeting = greeting() else { return wording("commands.notes.silent", ["name": name]) }
    return "  \(name)  \(greeting.terminal)  \(greeting.place)"
  }
}
