import Drawing

/// The program: one loop on one thread. It waits for an event, updates the state and shows the view; at rest
/// it blocks.
public struct Program<Screen: Terminal> {
  public private(set) var state: State
  public private(set) var terminal: Screen

  /// How the program ended.
  public enum Ending: Sendable, Hashable {
    /// Its user quit.
    case quit
    /// The terminal is gone.
    case terminalClosed
  }

  /// Writes a text to a new file, never over another, and says what came of it.
  private let save: @Sendable (String) -> SaveOutcome

  public init(
    state: State, terminal: Screen,
    save: @escaping @Sendable (String) -> SaveOutcome = { _ in .failed(reason: "there is no place for files")
    }
  ) {
    self.state = state
    self.terminal = terminal
    self.save = save
  }

  /// Runs until its user quits or the terminal is closed.
  public mutating func run() -> Ending {
    show()
    while true {
      let moment = terminal.nextEvent(within: state.nextTick)
      if state.nextTick != nil { update(&state, .timePassed(moment.elapsed)) }
      if moment.event == .closed { return .terminalClosed }
      if case .key(let key) = moment.event, let action = state.meaning(of: key) { update(&state, action) }
      if state.isFinished { return .quit }
      fulfilRequest()
      show()
    }
  }

  private mutating func show() {
    terminal.show(view(state, terminal.size), theme: state.settings.theme)
  }

  private mutating func fulfilRequest() {
    defer { state.request = nil }
    switch state.request {
    case .suspend: terminal.suspend()
    case .repaint: terminal.repaint()
    case .save(let text): update(&state, .saved(save(text)))
    case nil: break
    }
  }
}
