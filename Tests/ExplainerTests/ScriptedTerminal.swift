import CrossEntropy
import Drawing
import Lessons
import TestSupport
import Testing

@testable import Explainer

/// A terminal that plays a script and remembers what it is shown.
struct ScriptedTerminal: Terminal {
  var size: Size
  private var script: [Moment]
  /// Whether all that the script holds has happened by the time of the first moment.
  private let isBacklog: Bool
  private(set) var frames: [Frame] = []
  private(set) var themes: [Theme.Name] = []
  /// What the program said it would wait for, at most, before each moment.
  private(set) var waits: [Double?] = []
  /// The descriptors that the program wanted to hear of, before each moment.
  private(set) var watched: [[Int32]] = []
  /// What the program has asked, and how many frames it had shown by then.
  private(set) var asked: [Inquiry] = []
  private(set) var suspensions = 0
  private(set) var repaints = 0
  /// What the window is like once the program goes on after a suspension; nil for as before.
  var sizeAfterSuspension: Size?

  init(_ script: [Moment], size: Size = Size(columns: 80, rows: 24), isBacklog: Bool = false) {
    self.script = script
    self.isBacklog = isBacklog
    self.size = size
  }

  mutating func show(_ frame: Frame, theme: Theme) {
    frames.append(frame)
    themes.append(theme.name)
  }

  mutating func nextEvent(within seconds: Double?, watching descriptors: [Int32]) -> Moment {
    waits.append(seconds)
    watched.append(descriptors)
    guard !script.isEmpty else { return Moment(.closed) }
    let moment = script.removeFirst()
    if case .resized(let size)? = moment.event { self.size = size }
    return moment
  }

  mutating func waitingEvents() -> [Event] {
    guard isBacklog else { return [] }
    defer { script = [] }
    return script.compactMap(\.event)
  }

  struct Inquiry: Equatable {
    var questions: Set<TerminalQuestion>
    var frames: Int
  }

  mutating func ask(_ questions: Set<TerminalQuestion>) {
    asked.append(Inquiry(questions: questions, frames: frames.count))
  }

  mutating func suspend() {
    suspensions += 1
    size = sizeAfterSuspension ?? size
  }
  mutating func repaint() { repaints += 1 }
}

extension Moment {
  static func key(_ key: Key, elapsed: Double = 0) -> Moment { Moment(.key(key), elapsed: elapsed) }
}

extension Key: ExpressibleByUnicodeScalarLiteral, ExpressibleByExtendedGraphemeClusterLiteral {
  /// The key of a character.
  public init(extendedGraphemeClusterLiteral character: Character) { self = .character(character) }
  /// The key of a character.
  public init(unicodeScalarLiteral character: Character) { self = .character(character) }
}

/// A run of the program over a script, to its end.
struct Run {
  let ending: Program<ScriptedTerminal>.Ending
  let state: State
  let terminal: ScriptedTerminal

  init(_ script: [Moment], from state: State, size: Size = Size(columns: 80, rows: 24)) {
    var program = Program(state: state, terminal: ScriptedTerminal(script, size: size))
    ending = program.run()
    self.state = program.state
    terminal = program.terminal
  }

  init(keys: [Key], from state: State) { self.init(keys.map { .key($0) }, from: state) }

  var lastText: String { terminal.frames.last?.lines.joined(separator: "\n") ?? "" }
}

extension State {
  /// The first chapter without motion, at a step.
  static func still(_ id: String? = nil, symbols: SymbolSet = .quadrants) throws -> State {
    try State(
      chapters: firstChapter(), place: place(id), settings: Settings(symbols: symbols, hasMotion: false))
  }

  /// The first chapter with motion, at a step.
  static func moving(_ id: String? = nil, speed: Double = 1) throws -> State {
    try State(chapters: firstChapter(), place: place(id), settings: Settings(speed: speed))
  }

  /// The first chapter alone.
  static func firstChapter() throws -> [Chapter] { [try Course.firstChapter()] }

  /// The place of a step of the first chapter by its id; its beginning without one.
  private static func place(_ id: String?) throws -> Place {
    guard let id else { return Place() }
    let steps = try Course.firstChapter().steps
    return Place(step: try #require(steps.firstIndex { $0.id == id }, "no step \(id)"))
  }

  /// How many steps further the place is than another one's, where both are in one chapter.
  func steps(after other: State) -> Int? {
    place.chapter == other.place.chapter ? place.step - other.place.step : nil
  }

  /// Whether the place is the last step of its chapter.
  var isAtEnd: Bool { place.step == (chapter?.steps.count ?? 0) - 1 }

  /// Whether the place is the first step of its chapter.
  var isAtStart: Bool { place.step == 0 }

  /// The state after keys, as the program's loop handles them.
  func after(_ keys: Key...) -> State {
    var state = self
    for key in keys { if let action = state.meaning(of: key) { update(&state, action) } }
    return state
  }

  /// The state after seconds have passed, if it wanted to know.
  func after(seconds: Double) -> State {
    var state = self
    if state.nextTick != nil { update(&state, .timePassed(seconds)) }
    return state
  }

  var text: String { view(self).lines.joined(separator: "\n") }
}
