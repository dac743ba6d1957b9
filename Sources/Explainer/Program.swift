import Drawing
import Lessons

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

  /// What the program listens to besides the terminal.
  private var sources: [any EventSource]

  /// Writes a text to a new file, never over another, and says what came of it.
  private let save: @Sendable (String) -> SaveOutcome

  /// The chapters after those of the state. They are read when the first page is on the screen.
  private let later: @Sendable () -> [Chapter]

  public init(
    state: State, terminal: Screen, sources: [any EventSource] = [],
    later: @escaping @Sendable () -> [Chapter] = { [] },
    save: @escaping @Sendable (String) -> SaveOutcome = { _ in .failed(reason: "there is no place for files")
    }
  ) {
    self.state = state
    self.terminal = terminal
    self.sources = sources
    self.later = later
    self.state.settings.colorDepth = terminal.colorDepth
    self.state.size = terminal.size
    self.save = save
  }

  /// Runs until its user quits or the terminal is closed.
  public mutating func run() -> Ending {
    show()
    readLaterChapters()
    while true {
      let moment = terminal.nextEvent(
        within: state.nextTick, watching: sources.flatMap(\.descriptors))
      update(&state, .timePassed(moment.elapsed))
      if moment.event == .closed { return .terminalClosed }
      for action in actions(of: moment.event) { update(&state, action) }
      if state.isFinished { return .quit }
      fulfilRequest()
      show()
    }
  }

  /// Their data are those of the first or come with the program, so a failure here has been seen before.
  private mutating func readLaterChapters() {
    let chapters = later()
    guard !chapters.isEmpty, (try? state.add(chapters)) != nil else { return }
    show()
  }

  private mutating func actions(of event: Event?) -> [Action] {
    switch event {
    case .key(let key): state.meaning(of: key).map { [$0] } ?? []
    case .mouse(let mouse): state.meaning(of: mouse).map { [$0] } ?? []
    case .resized(let size): [.resized(size)]
    case .readable(let descriptor): actions(from: descriptor)
    case .closed, nil: []
    }
  }

  private mutating func actions(from descriptor: Int32) -> [Action] {
    guard let index = sources.firstIndex(where: { $0.descriptors.contains(descriptor) }) else { return [] }
    return sources[index].actions(from: descriptor)
  }

  private mutating func show() {
    terminal.show(view(state), theme: state.settings.theme)
  }

  private mutating func fulfilRequest() {
    defer { state.request = nil }
    switch state.request {
    case .suspend:
      terminal.suspend()
      // While it was stopped the window may have changed.
      update(&state, .resized(terminal.size))
    case .repaint: terminal.repaint()
    case .save(let text): update(&state, .saved(save(text)))
    case nil: break
    }
  }
}
