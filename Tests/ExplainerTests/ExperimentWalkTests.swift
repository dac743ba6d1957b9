import CrossEntropy
import Drawing
import Foundation
import Insight
import Lessons
import TestSupport
import Testing

@testable import Explainer

/// A terminal on which someone experiments at random, with keys and with the mouse, and pulls at the window.
private struct ExperimentingTerminal: Terminal {
  var size = Size(columns: 80, rows: 24)
  private var generator: SplitMix64
  private var eventsLeft: Int
  private(set) var wrongFrames: [String] = []

  private static let keys: [Key] =
    KeyBinding.experiment.flatMap(\.keys) + [
      "u", "u", .control("r"), "x", "e", "e", .tab, .backTab, "n", "p", .pageDown, "B", "S", "r", "?",
      .escape,
      "o", .enter, "1", "G", "W", .home, .right, .left, "+", " ", "-",
    ]

  init(seed: UInt64, events: Int) {
    generator = SplitMix64(seed: seed)
    eventsLeft = events
  }

  mutating func show(_ frame: Frame, theme: Theme) {
    let text = frame.lines.joined(separator: "\n")
    let hasDebris = ["nan", "NaN", "inf ", "Optional("].contains { text.contains($0) }
    if frame.size != size || hasDebris { wrongFrames.append("\(size)\n\(text)") }
  }

  mutating func nextEvent(within seconds: Double?, watching descriptors: [Int32]) -> Moment {
    guard eventsLeft > 0 else { return Moment(.closed) }
    eventsLeft -= 1
    let elapsed = Double.random(in: 0...1, using: &generator)
    switch Int.random(in: 0..<12, using: &generator) {
    case 0: return Moment(.resized(resize()), elapsed: elapsed)
    case 1..<4: return Moment(.mouse(mouse()), elapsed: elapsed)
    default: return .key(Self.keys.randomElement(using: &generator) ?? " ", elapsed: elapsed)
    }
  }

  private mutating func resize() -> Size {
    let isSmall = Int.random(in: 0..<4, using: &generator) == 0
    size = Size(
      columns: .random(in: isSmall ? 0...70 : 60...130, using: &generator),
      rows: .random(in: isSmall ? 0...24 : 20...44, using: &generator))
    return size
  }

  private mutating func mouse() -> Mouse {
    let gestures: [Mouse.Gesture] = [.press, .press, .drag, .drag, .drag, .release, .wheelUp, .wheelDown]
    return Mouse(
      gesture: gestures.randomElement(using: &generator) ?? .press,
      row: .random(in: -1...max(0, size.rows), using: &generator),
      column: .random(in: -1...max(0, size.columns), using: &generator))
  }

  mutating func suspend() {}
  mutating func repaint() {}
}

/// Data that random experiments begin with.
private enum Beginning: CaseIterable {
  case ownData, predictions, grouped, separable

  func state() throws -> State {
    let brought: LessonData? =
      switch self {
      case .ownData: nil
      case .predictions: Samples.predictions
      case .grouped: Samples.points(120)
      case .separable: Samples.separable
      }
    let chapters = try State.firstChapter().map { chapter in brought.map(chapter.told(with:)) ?? chapter }
    return try State(chapters: chapters, settings: Settings(hasMotion: false))
  }
}

extension State {
  /// Every step of the course as it would be printed, text and styles.
  fileprivate var pages: [Frame] {
    places.map { printedPage(at: $0, size: Size(columns: 80, rows: 24)) }
  }
}

struct ExperimentWalkTests {
  @Test(
    "Whatever is tried, every frame is whole, and undoing all of it brings every page back",
    arguments: Beginning.allCases)
  fileprivate func randomly(beginning: Beginning) throws {
    let start = try beginning.state()
    for seed in 1...5 as ClosedRange<UInt64> {
      var program = Program(
        state: start, terminal: ExperimentingTerminal(seed: seed, events: 500),
        save: { _ in .written(SavedFiles(points: "mine.csv")) })
      // A click on the status line may quit.
      #expect([.terminalClosed, .quit].contains(program.run()))
      #expect(program.terminal.wrongFrames.isEmpty, "\(program.terminal.wrongFrames.first ?? "")")
      var state = program.state
      state.isBlank = false
      for _ in 0..<6 { state = state.after(.escape) }
      while state.bench?.canUndo == true { state = state.after("u") }
      if state.hasNotes { state = state.after("S") }
      if state.settings.unit == .bits { state = state.after("B") }
      #expect(state.pages == start.pages)
    }
  }

  @Test("Redoing all that was undone brings the experiment back")
  func redo() throws {
    var program = Program(
      state: try Beginning.ownData.state(), terminal: ExperimentingTerminal(seed: 9, events: 400))
    _ = program.run()
    var state = program.state
    for _ in 0..<6 { state = state.after(.escape) }
    let before = state.bench?.experiment
    while state.bench?.canUndo == true { state = state.after("u") }
    while state.bench?.canRedo == true { state = state.after(.control("r")) }
    #expect(state.bench?.experiment == before)
  }
}
