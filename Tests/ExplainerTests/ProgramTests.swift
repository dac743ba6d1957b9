import CrossEntropy
import Drawing
import Lessons
import TestSupport
import Testing

@testable import Explainer

struct ProgramTests {
  @Test("A frame is shown at the start and after every event")
  func frames() throws {
    let run = Run(keys: [.right, .right, .left], from: try .still())
    #expect(run.terminal.frames.count == 4)
    #expect(run.ending == .terminalClosed)
    #expect(run.terminal.frames[1] == run.terminal.frames[3])
    #expect(run.terminal.frames[0] != run.terminal.frames[1])
  }

  @Test("At rest the program waits for ever")
  func rest() throws {
    let run = Run(keys: [.right, .left, "o", .escape, "S"], from: try .still())
    #expect(run.terminal.waits.count == 6)
    #expect(run.terminal.waits.allSatisfy { $0 == nil })
  }

  @Test("While a picture moves the program wants a tick for every frame, then none")
  func ticks() throws {
    let script = [Moment.key(.right)] + Array(repeating: Moment(elapsed: 0.1), count: 20)
    let run = Run(script, from: try .moving())
    #expect(run.terminal.waits[0] == nil)
    // A tenth of a second is six frames.
    for turn in 1...8 { #expect(isClose(run.terminal.waits[turn], 1.0 / 60)) }
    #expect(run.terminal.waits[14] == nil)
    #expect(run.terminal.waits.last == .some(nil))
  }

  @Test("A frame is due at its own time, however late those before it were")
  func deadlines() throws {
    let late = [0.001, 0.004, 0.02, 0.0167, 0.05, 0.0001]
    let run = Run([.key(.right)] + late.map { Moment(elapsed: 1.0 / 60 + $0) }, from: try .moving())
    var now = 0.0
    for (wait, late) in zip(run.terminal.waits.dropFirst(), late) {
      let frame = (now + (wait ?? 0)) * 60
      #expect(abs(frame - frame.rounded()) < 1e-9, "a frame between two frames")
      #expect((wait ?? 0) > 0 && (wait ?? 1) < 1.02 / 60)
      now += 1.0 / 60 + late
    }
  }

  @Test("A clock that is a hair early does not have a frame shown twice")
  func earlyClock() throws {
    let run = Run([.key(.right), Moment(elapsed: 1.0 / 60 - 1e-9)], from: try .moving())
    #expect(isClose(run.terminal.waits[2], 1.0 / 60))
  }

  private func isClose(_ wait: Double?, _ expected: Double) -> Bool { abs((wait ?? -1) - expected) < 1e-6 }

  @Test("Seconds at rest do not count once a picture moves")
  func timeAtRest() throws {
    let run = Run([.key(.right, elapsed: 1000)], from: try .moving())
    #expect(run.state.movement?.elapsed == 0)
  }

  @Test(
    "Quitting ends the program at once, and shows no more", arguments: [Key.character("q"), .control("c")])
  func quit(key: Key) throws {
    let run = Run(keys: [.right, key, .right], from: try .still())
    #expect(run.ending == .quit)
    #expect(run.terminal.frames.count == 2)
    #expect(try run.state.steps(after: .still()) == 1)
  }

  @Test("A terminal that is gone ends the program")
  func closed() throws {
    let run = Run([], from: try .still())
    #expect(run.ending == .terminalClosed)
    #expect(run.terminal.frames.count == 1)
  }

  @Test("Ctrl-Z suspends once, Ctrl-L repaints once, and both change nothing else")
  func requests() throws {
    let run = Run(keys: [.control("z"), .right, .control("l"), .left], from: try .still())
    #expect(run.terminal.suspensions == 1)
    #expect(run.terminal.repaints == 1)
    #expect(run.state.isAtStart)
    #expect(run.terminal.frames[0] == run.terminal.frames[1])
    #expect(run.terminal.frames[2] == run.terminal.frames[3])
  }

  @Test("What has become of the window during a suspension is seen at once")
  func sizeAfterSuspension() throws {
    var terminal = ScriptedTerminal([.key(.control("z"))])
    terminal.sizeAfterSuspension = Size(columns: 100, rows: 30)
    var program = Program(state: try State.still(), terminal: terminal)
    _ = program.run()
    #expect(
      program.terminal.frames.map(\.size) == [Size(columns: 80, rows: 24), Size(columns: 100, rows: 30)])
  }

  @Test("Suspend, repaint and quit work from the outline and the help too", arguments: ["o", "?"])
  func always(open: Character) throws {
    let run = Run(keys: [.character(open), .control("z"), .control("l"), "q"], from: try .still())
    #expect(run.terminal.suspensions == 1 && run.terminal.repaints == 1)
    #expect(run.ending == .quit)
  }

  @Test("A resized window gets a frame of its size, also while a picture moves")
  func resize() throws {
    let sizes = [(60, 20), (200, 60), (10, 3), (0, 0), (120, 40)].map { Size(columns: $0.0, rows: $0.1) }
    let script = [Moment.key(.right)] + sizes.map { Moment(.resized($0), elapsed: 0.1) }
    let run = Run(script, from: try .moving())
    #expect(run.terminal.frames.dropFirst(2).map(\.size) == sizes)
    #expect(run.state.movement != nil)
  }

  @Test("A key that means nothing changes nothing")
  func unknownKeys() throws {
    let keys: [Key] = [
      .function(12), .insert, .delete, "f", "+", "-", "X", "T", "[", "ü", "٣", .control("a"),
    ]
    let run = Run(keys: keys, from: try .still("formula"))
    #expect(Set(run.terminal.frames).count == 1)
    #expect(try run.state.place == State.still("formula").place)
    #expect(run.ending == .terminalClosed)
  }

  @Test("The theme key goes through all themes and comes round")
  func themes() throws {
    let run = Run(keys: ["t", "t", "t"], from: try .still())
    #expect(run.terminal.themes == [.dark, .light, .terminal, .dark])
  }
}
