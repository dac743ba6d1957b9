import CrossEntropy
import Drawing
import Lessons
import TestSupport
import Testing

@testable import Explainer

/// A terminal on which someone presses keys at random, pulls at the window and waits.
private struct RandomTerminal: Terminal {
  var size = Size(columns: 80, rows: 24)
  var generator: SplitMix64
  var keysLeft: Int
  private(set) var wrongFrames: [String] = []
  private(set) var frameCount = 0

  private static let keys: [Key] =
    Set(
      (KeyBinding.page + KeyBinding.always + KeyBinding.experiment + KeyBinding.predicting + KeyBinding.help
        + KeyBinding.predictions + KeyBinding.outline).flatMap(\.keys)
    )
    .subtracting([.character("q"), .control("c")]).sorted { "\($0)" < "\($1)" }
    + "0123456789xeu[]<>Tü∞=======///%,".map { .character($0) } + [
      .insert, .delete, .function(12), .right, .right, .right,
    ]

  init(seed: UInt64, keys: Int) {
    generator = SplitMix64(seed: seed)
    keysLeft = keys
  }

  mutating func show(_ frame: Frame, theme: Theme) {
    frameCount += 1
    if frame.size != size { wrongFrames.append("\(frame.size) instead of \(size)") }
    let text = frame.lines.joined(separator: "\n").lowercased()
    // The page of what libraries answer shows their NaN.
    let showsLibraries = ["plain", "keras", "sklearn", "scikit"].contains { text.contains($0) }
    let words = Set(text.split { !$0.isLetter })
    if !showsLibraries && words.contains("nan") || words.contains("none") || text.contains("optional(") {
      wrongFrames.append(text)
    }
  }

  mutating func nextEvent(within seconds: Double?, watching descriptors: [Int32]) -> Moment {
    guard keysLeft > 0 else { return Moment(.closed) }
    switch Int.random(in: 0..<20, using: &generator) {
    case 0:
      let isLarge = Int.random(in: 0..<8, using: &generator) == 0
      size = Size(
        columns: .random(in: 0...(isLarge ? 200 : 90), using: &generator),
        rows: .random(in: 0...(isLarge ? 60 : 30), using: &generator))
      return Moment(.resized(size), elapsed: 0.01)
    case 1..<4:
      return Moment(elapsed: .random(in: 0...(seconds ?? 1), using: &generator))
    default:
      keysLeft -= 1
      let key = Self.keys.randomElement(using: &generator) ?? .right
      return .key(key, elapsed: .random(in: 0...0.3, using: &generator))
    }
  }

  mutating func suspend() {}
  mutating func repaint() {}
}

struct RandomWalkTests {
  @Test("Whatever keys are pressed, every frame is whole", arguments: [1, 2, 3, 4] as [UInt64])
  func walk(seed: UInt64) throws {
    let symbols: [SymbolSet] = [.sextants, .blocks, .ascii, .quadrants]
    let state = try State(
      chapters: Course.chapters(), settings: Settings(symbols: symbols[Int(seed) % 4], speed: 0.5))
    var program = Program(state: state, terminal: RandomTerminal(seed: seed, keys: 2_500))
    #expect(program.run() == .terminalClosed)
    #expect(program.terminal.wrongFrames.isEmpty)
    #expect(program.terminal.frameCount > 2_500)
  }

  @Test("After a random walk the program is as good as new", arguments: [5, 6] as [UInt64])
  func orderly(seed: UInt64) throws {
    let start = try State.still()
    var program = Program(state: start, terminal: RandomTerminal(seed: seed, keys: 500))
    _ = program.run()
    var state = program.state
    if state.isBlank { state = state.after(.escape) }
    for _ in 0..<5 { state = state.after(.escape) }
    while state.bench?.canUndo == true { state = state.after("u") }
    let isChanged = state.benches.contains { $0.hasEdits }
    #expect(!isChanged)
    if state.hasNotes { state = state.after("S") }
    if state.settings.unit == .bits { state = state.after("B") }
    state = state.after(.resized(start.size))
    #expect(state.after(.home, .right, .left).text == start.text)
  }
}
