import Drawing
import Testing

@testable import Explainer

struct PaceTests {
  @Test("Cheap frames on a fast terminal keep their own time")
  func fast() {
    var pace = Pace()
    pace.add(FrameCost(bytes: 1_900, seconds: 0.001))
    #expect(pace.delayed(1.0 / 60) == 1.0 / 60)
  }

  @Test("A frame of 12,000 bytes is paid for after a tenth of a second")
  func dear() {
    var pace = Pace()
    pace.add(FrameCost(bytes: 12_000))
    #expect(abs(pace.delayed(1.0 / 60) - 0.1) < 1e-12)
    pace.advance(by: 0.06)
    #expect(abs(pace.delayed(1.0 / 60) - 0.04) < 1e-12)
    pace.advance(by: 0.06)
    #expect(pace.delayed(1.0 / 60) == 1.0 / 60)
  }

  @Test("A terminal that takes 50 ms for a frame gets the next one after 100 ms, however small they are")
  func slow() {
    var pace = Pace()
    pace.add(FrameCost(bytes: 100, seconds: 0.05))
    #expect(abs(pace.delayed(1.0 / 60) - 0.1) < 1e-12)
  }

  @Test("A small frame in between does not pay for a large one, nor do large ones add up")
  func debt() {
    var pace = Pace()
    pace.add(FrameCost(bytes: 12_000))
    pace.add(FrameCost(bytes: 12))
    #expect(abs(pace.owed - 0.1) < 1e-12)
    for _ in 0..<100 { pace.add(FrameCost(bytes: 12_000)) }
    #expect(abs(pace.owed - 0.1) < 1e-12)
  }

  @Test("Nothing is waited for longer than a second, and time never runs backward")
  func bounds() {
    var pace = Pace()
    pace.add(FrameCost(bytes: 10_000_000, seconds: 60))
    #expect(pace.delayed(0) == 1)
    pace.advance(by: -5)
    #expect(pace.delayed(0) == 1)
    pace.advance(by: 2)
    #expect(pace.delayed(0) == 0)
  }

  @Test(
    "A movement sends at most 125 kB in a second, whatever its frames cost",
    arguments: [1, 1_000, 3_000, 9_000])
  func rate(bytes: Int) throws {
    var state = try State.moving().after(.right)
    var (sent, now) = (0, 0.0)
    while state.movement != nil, let wait = state.nextTick {
      state = state.after(seconds: wait)
      now += wait
      sent += bytes
      state.pace.add(FrameCost(bytes: bytes))
    }
    #expect(Double(sent) <= 125_000 * now + Double(bytes))
    // A picture whose frames are small enough moves at its full rate.
    if bytes <= 1_000 { #expect(abs(Double(sent / bytes) / now - 60) < 1) }
  }

  @Test("The loop waits as long as the last frame asks for")
  func loop() throws {
    let terminal = DearTerminal(script: [.key(.right), Moment(elapsed: 0.1), Moment(elapsed: 0.1)])
    var program = Program(state: try .moving(), terminal: terminal)
    _ = program.run()
    #expect(program.terminal.waits.count == 4)
    for wait in program.terminal.waits.dropFirst() { #expect(abs((wait ?? 0) - 0.1) < 1e-9) }
  }
}

/// A terminal every frame of which takes 12,000 bytes.
private struct DearTerminal: Terminal {
  let size = Size(columns: 160, rows: 48)
  let lastCost = FrameCost(bytes: 12_000)
  var script: [Moment]
  var waits: [Double?] = []

  mutating func show(_ frame: Frame, theme: Theme) {}
  mutating func suspend() {}
  mutating func repaint() {}

  mutating func nextEvent(within seconds: Double?, watching descriptors: [Int32]) -> Moment {
    waits.append(seconds)
    return script.isEmpty ? Moment(.closed) : script.removeFirst()
  }
}
