import Drawing
public import Explainer

/// What connects a desk with a walkthrough: a socket, or a script in a test. None of it waits.
public protocol ShowLink {
  /// The descriptor that has something to read when the walkthrough says something; nil without one.
  var descriptor: Int32? { get }

  /// Looks for a walkthrough and calls it; says what came of it.
  mutating func search() -> Link

  /// What the walkthrough has said by now; nil once nothing more will come.
  mutating func received() -> [ShowMessage]?

  /// Says something to the walkthrough. What it does not take is lost, and it is given up.
  mutating func send(_ message: DeskMessage)

  /// Gives the walkthrough up.
  mutating func hangUp()
}

/// A desk: one loop on one thread. It sleeps until a key comes or the walkthrough says something, and wakes once a second
/// for the clock, and to look for a walkthrough where there is none.
public struct DeskProgram<Screen: Terminal, Line: ShowLink> {
  /// All that is remembered.
  public private(set) var state: DeskState
  /// Where pages are shown and keys come from.
  public private(set) var terminal: Screen
  private var line: Line
  /// The seconds that the machine has run.
  private let clock: @Sendable () -> Double
  private var nextSearch = 0.0

  /// A desk that is ready to run. Its state takes over the terminal's size and colours.
  public init(
    state: DeskState, terminal: Screen, line: Line, clock: @escaping @Sendable () -> Double
  ) {
    (self.state, self.terminal, self.line, self.clock) = (state, terminal, line, clock)
    self.state.depth = terminal.colorDepth
    self.state.size = terminal.size
  }

  /// Runs until its user leaves; says whether the terminal was there until then.
  public mutating func run() -> Bool {
    perform(.time(clock()))
    search()
    while true {
      terminal.show(deskPage(state), theme: state.theme)
      let start = state.now
      let moment = terminal.nextEvent(
        within: wakeTime.map { $0 - start }, watching: [line.descriptor].compactMap(\.self))
      perform(.time(clock()))
      for event in [moment.event].compactMap(\.self) + terminal.waitingEvents() {
        if event == .closed { return false }
        take(event)
        if state.isFinished { return true }
      }
      search()
    }
  }

  /// When there is something to do, in seconds that the machine has run.
  private var wakeTime: Double? {
    let times = [state.nextSecond, line.descriptor == nil ? nextSearch : nil].compactMap(\.self)
    // A clock that is early by a hair would show the same second again.
    return times.min().map { $0 + 0.001 }
  }

  private mutating func take(_ event: Event) {
    switch event {
    case .key(let key): perform(.key(key))
    case .resized(let size): perform(.resized(size))
    case .readable: listen()
    case .mouse, .paste, .answer, .closed: break
    }
  }

  private mutating func listen() {
    guard let messages = line.received() else { return lose() }
    for message in messages {
      perform(.heard(message))
      if state.link != .following { return lose() }
    }
  }

  /// Looks for another walkthrough, but not at once: this one may be about to go.
  private mutating func lose() {
    line.hangUp()
    if state.link == .following || state.link == .called { perform(.link(.ended)) }
    // One that cannot be followed is not woken each second to say so again.
    nextSearch = state.now + (state.link == .ended ? 1 : 10)
  }

  private mutating func search() {
    guard line.descriptor == nil, state.now >= nextSearch else { return }
    if state.link == .following { perform(.link(.ended)) }
    nextSearch = state.now + 1
    let found = line.search()
    // Nothing new is said of nothing found: what was said of the last one stays.
    if found == .none(reason: nil), state.link != .called, state.page != nil { return }
    perform(.link(found))
  }

  private mutating func perform(_ event: DeskEvent) {
    for request in update(&state, event) {
      switch request {
      case .send(let message): line.send(message)
      case .suspend:
        terminal.suspend()
        perform(.time(clock()))
        perform(.resized(terminal.size))
      case .repaint: terminal.repaint()
      }
    }
  }
}
