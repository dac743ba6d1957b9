import Drawing
import TestSupport
import Testing

@testable import Explainer

struct BacklogTests {
  /// What comes of keys that have all been pressed before the first is looked at.
  private func run(_ keys: [Key], from state: State) -> Program<ScriptedTerminal> {
    var program = Program(
      state: state, terminal: ScriptedTerminal(keys.map { .key($0) }, isBacklog: true),
      save: { _ in .written(SavedFiles(points: "mine.csv")) })
    _ = program.run()
    return program
  }

  @Test("Keys that wait are worked off one by one, and painted once")
  func once() throws {
    let keys: [Key] = [.right, .right, .left, .right, "e", .tab, " ", .left]
    let (together, single) = (
      run(keys, from: try .still("labels")), Run(keys: keys, from: try .still("labels"))
    )
    #expect(together.terminal.frames.count == 2)
    #expect(single.terminal.frames.count == keys.count + 1)
    #expect(together.terminal.frames.last == single.terminal.frames.last)
  }

  @Test("A long backlog is painted now and then, and no key of it is lost")
  func long() throws {
    // Each one goes a step, and none is behind the last.
    let keys = Array(repeating: [Key.tab], count: 1_001).flatMap(\.self)
    let (together, single) = (run(keys, from: try .still("mean")), Run(keys: keys, from: try .still("mean")))
    #expect(together.state.followed == single.state.followed && together.state.followed != nil)
    #expect((3...20).contains(together.terminal.frames.count))
  }

  @Test(
    "q behind a long backlog is heard before it is worked off",
    arguments: [Key.character("q"), .control("c")])
  func quit(key: Key) throws {
    let program = run(Array(repeating: .tab, count: 60_000) + [key], from: try .still("mean"))
    #expect(program.state.isFinished && program.terminal.frames.count == 1)
    #expect(program.state.followed == nil)
  }

  @Test("q behind a few keys comes after them, also where it has to ask")
  func few() throws {
    let program = run([" ", "q"], from: try .experimenting("labels"))
    #expect(!program.state.isFinished && program.state.reply == .quitQuestion)
  }

  @Test("What is to be saved before q is saved, with all that was changed before")
  func saving() throws {
    let keys: [Key] =
      [" "] + Array(repeating: .tab, count: 1_000) + ["W"] + Array(repeating: .tab, count: 1_000)
    let program = run(keys + ["q"], from: try .experimenting("labels"))
    #expect(program.state.saved[0]?.file == "mine.csv" && program.state.isFinished)
  }
}
