import Drawing
public import Lessons
import Words

/// A chapter that can wait until the first page is on the screen.
public struct LaterChapter: Sendable {
  /// The name that errors are kept by.
  let name: String
  /// nil where there is none after all.
  let read: @Sendable () throws -> Chapter?

  /// A chapter by its name, and how it is read.
  public init(_ name: String, read: @escaping @Sendable () throws -> Chapter?) {
    self.name = name
    self.read = read
  }
}

/// The program: one loop on one thread. It waits for an event, updates the state and shows the view; at rest
/// it blocks.
public struct Program<Screen: Terminal> {
  /// All that is remembered.
  public private(set) var state: State
  /// Where frames are shown and events come from.
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

  /// What has happened and is not yet worked off.
  private var backlog = Backlog()

  /// Writes texts to new files, never over another, and says what came of it.
  private let save: @Sendable (Saving) -> SaveOutcome

  /// The chapters after those of the state. They are read one by one while nothing else is to do.
  private var later: [LaterChapter]

  /// A program that is ready to run. Its state takes over the terminal's size and colours.
  ///
  /// - Parameters:
  ///   - state: What to begin with.
  ///   - terminal: Where frames are shown and events come from.
  ///   - sources: What else actions come from.
  ///   - later: The chapters after those of the state, read while nothing else is to do.
  ///   - save: Writes texts to new files, never over another, and says what came of it.
  public init(
    state: State, terminal: Screen, sources: [any EventSource] = [],
    later: [LaterChapter] = [],
    save: @escaping @Sendable (Saving) -> SaveOutcome = savingNowhere
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
    terminal.ask(state.settings.questions)
    while true {
      let moment = terminal.nextEvent(within: wait, watching: sources.flatMap(\.descriptors))
      update(&state, .timePassed(moment.elapsed))
      backlog.append([moment.event].compactMap(\.self) + terminal.waitingEvents())
      // An event may ask for what follows the last step that is there.
      if backlog.isEmpty || !state.hasNext { readNextChapter() }
      if let ending = workOff() { return ending }
      show()
    }
  }

  /// How long to wait for something to happen; nil for ever.
  private var wait: Double? { backlog.isEmpty && later.isEmpty ? state.nextTick : 0 }

  /// Does what waits, or as much of it as may pass between two pictures; says whether that was the end.
  private mutating func workOff() -> Ending? {
    for event in backlog.takeNext() {
      if event == .closed { return .terminalClosed }
      for action in actions(of: event) { update(&state, action) }
      while state.wantsWholeCourse, !later.isEmpty { readNextChapter() }
      if state.isFinished { return .quit }
      fulfilRequest()
    }
    return nil
  }

  private mutating func readNextChapter() {
    guard !later.isEmpty else { return }
    let next = later.removeFirst()
    do {
      guard let chapter = try next.read() else { return }
      update(&state, .chapterRead(next.name, .read(chapter)))
    } catch {
      update(&state, .chapterRead(next.name, .failed(state.sentence(error))))
    }
  }

  private mutating func actions(of event: Event?) -> [Action] {
    switch event {
    case .key(let key): state.meaning(of: key).map { [$0] } ?? []
    case .mouse(let mouse): state.meaning(of: mouse).map { [$0] } ?? []
    case .paste(let text): state.meaning(ofPaste: text)
    case .answer(let answer): [.answered(answer)]
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
    state.pace.add(terminal.lastCost)
    for index in sources.indices { sources[index].follow(state) }
  }

  private mutating func fulfilRequest() {
    defer { state.request = nil }
    switch state.request {
    case .suspend:
      terminal.suspend()
      // While it was stopped the window may have changed.
      update(&state, .resized(terminal.size))
    case .repaint: terminal.repaint()
    case .save(let saving): update(&state, .saved(save(saving)))
    case nil: break
    }
  }
}

/// What becomes of points where there is nobody to write files.
@usableFromInline let savingNowhere: @Sendable (Saving) -> SaveOutcome = { _ in
  .failed(reason: wording("screen.program.no-place-for-files"))
}
