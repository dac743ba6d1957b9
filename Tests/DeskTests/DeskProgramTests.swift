import Drawing
import Explainer
import Testing

@testable import Desk

/// What a script makes of the time, the terminal and the line: all of them look at one world.
private final class World {
  var now = 1000.25
  var script: [Step]
  var inbox: [ShowMessage]?
  var isConnected = false
  var found: [Link]
  var sent: [DeskMessage] = []
  var frames: [Frame] = []
  var waits: [Double?] = []
  var searches: [Double] = []
  var hangUps = 0

  /// What happens next: after so many seconds a key, or words of the walkthrough (nil for its end).
  enum Step {
    case key(Key)
    case words([ShowMessage]?)
    case time
  }

  init(_ script: [Step], found: [Link]) { (self.script, self.found) = (script, found) }
}

private struct ScriptedDesk: Terminal {
  let world: World
  var size: Size { Size(columns: 80, rows: 24) }

  mutating func show(_ frame: Frame, theme: Theme) { world.frames.append(frame) }

  mutating func nextEvent(within seconds: Double?, watching descriptors: [Int32]) -> Moment {
    world.waits.append(seconds)
    guard !world.script.isEmpty else { return Moment(.closed) }
    switch world.script.removeFirst() {
    case .key(let key): return Moment(.key(key))
    case .words(let words):
      world.inbox = words
      return Moment(descriptors.first.map { .readable($0) })
    case .time:
      world.now += seconds ?? 3600
      return Moment()
    }
  }

  mutating func suspend() {}
  mutating func repaint() {}
}

private struct ScriptedLine: ShowLink {
  let world: World
  var descriptor: Int32? { world.isConnected ? 5 : nil }

  mutating func search() -> Link {
    world.searches.append(world.now)
    let link = world.found.isEmpty ? Link.none(reason: nil) : world.found.removeFirst()
    world.isConnected = link == .called
    return link
  }

  mutating func received() -> [ShowMessage]? { world.inbox }
  mutating func send(_ message: DeskMessage) { world.sent.append(message) }

  mutating func hangUp() {
    world.hangUps += 1
    world.isConnected = false
  }
}

@Suite("The desk's loop")
struct DeskProgramTests {
  private func run(_ script: [World.Step], found: [Link]) -> World {
    let world = World(script, found: found)
    nonisolated(unsafe) let shared = world
    let state = DeskState(plan: Plan(), theme: .dark, symbols: .quadrants)
    var program = DeskProgram(
      state: state, terminal: ScriptedDesk(world: world), line: ScriptedLine(world: world),
      clock: { shared.now })
    _ = program.run()
    return world
  }

  private let greeting = ShowMessage.greeting(ShowGreeting(program: "0", terminal: "", place: ""))

  private var page: ShowMessage {
    let next = Briefing.Next(
      place: Place(step: 1), title: "Then", picture: Frame(size: Size(columns: 0, rows: 0)))
    let briefing = Briefing(
      place: Place(), stepCount: 2, chapterTitle: "Chapter", title: "Now", said: "Said.", notes: "Noted.",
      question: nil, next: next, conditions: [])
    return .page(number: 2, ShowPage(briefing, ShowClock(start: 1000, place: Place())))
  }

  @Test("looks for a walkthrough once a second, and wakes for nothing else")
  func searching() throws {
    let world = run([.time, .time, .time], found: [])
    #expect(world.searches.count == 4)
    for (first, second) in zip(world.searches, world.searches.dropFirst()) {
      #expect(abs(second - first - 1) < 0.01)
    }
    #expect(world.waits.allSatisfy { ($0 ?? 0) > 0.9 })
  }

  @Test("follows the one it finds, wakes once a second for the clock, and looks no further")
  func following() throws {
    let world = run([.words([greeting]), .words([page]), .time, .time, .time], found: [.called])
    #expect(world.searches.count == 1)
    #expect(world.sent.last == .seen(2))
    let waits = world.waits.suffix(4).map { $0 ?? -1 }
    #expect(abs(waits[0] - 0.751) < 0.001, "the rest of the first second")
    for wait in waits.dropFirst() { #expect(abs(wait - 1) < 0.01) }
    let clocks = world.frames.suffix(4).map { $0.text(row: DeskLayout.clockRow) }
    #expect(clocks.map { String($0.prefix(6)) } == ["  0:00", "  0:01", "  0:02", "  0:03"])
  }

  @Test("says when the walkthrough ends, keeps its page, and follows the next one", arguments: [true, false])
  func nextOne(saysGoodbye: Bool) throws {
    let end: [ShowMessage]? = saysGoodbye ? [.ended] : nil
    let world = run(
      [.words([greeting, page]), .words(end)] + Array(repeating: .time, count: 8)
        + [.words([greeting, page])],
      found: [.called, .none(reason: nil), .called])
    #expect(world.hangUps == 1)
    let ended = try #require(world.frames.dropFirst(2).first)
    #expect(ended.plainText.contains("Noted."))
    #expect(ended.text(row: DeskLayout.clockRow) != "  0:00")
    #expect(world.sent.filter { if case .greeting = $0 { true } else { false } }.count == 2)
    #expect(world.frames.last?.text(row: DeskLayout.clockRow).split(separator: " ").count == 1)
  }

  @Test("gives a walkthrough of another version up, and does not wake it each second")
  func otherVersion() {
    let strange = ShowMessage.greeting(ShowGreeting(version: 2, program: "9.9", terminal: "", place: ""))
    let world = run([.words([strange]), .time, .words([strange])], found: [.called, .called])
    #expect(world.searches.count == 2)
    #expect((world.searches.last ?? 0) - (world.searches.first ?? 0) > 9)
    #expect(world.sent.isEmpty)
  }

  @Test("leaves with q, and says when its terminal is gone")
  func leaving() {
    let world = run([.key(.character("q")), .time], found: [])
    #expect(world.script.count == 1)
  }
}
