import Testing

@testable import Explainer

/// A source that says what it was told to, one list of actions at a time, and then ends.
private struct ScriptedSource: EventSource {
  let descriptor: Int32
  var script: [[Action]]

  var descriptors: [Int32] { script.isEmpty ? [] : [descriptor] }

  mutating func actions(from descriptor: Int32) -> [Action] { script.removeFirst() }
}

struct EventSourceTests {
  private func run(_ script: [Moment], _ sources: [any EventSource]) throws -> Program<ScriptedTerminal> {
    var program = Program(state: try .still("formula"), terminal: ScriptedTerminal(script), sources: sources)
    _ = program.run()
    return program
  }

  @Test("What another source says is done as if a key had said it, and shown")
  func actions() throws {
    let program = try run(
      [Moment(.readable(7)), .key(.left)], [ScriptedSource(descriptor: 7, script: [[.next, .next]])])
    #expect(try program.state.steps(after: .still("formula")) == 1)
    #expect(program.terminal.frames.count == 3)
  }

  @Test("The program waits for every descriptor of every source, and for those that have ended no more")
  func descriptors() throws {
    let program = try run(
      [Moment(.readable(7)), Moment(.readable(9)), Moment(.readable(9))],
      [
        ScriptedSource(descriptor: 7, script: [[.next]]),
        ScriptedSource(descriptor: 9, script: [[], [.back]]),
      ])
    #expect(program.terminal.watched == [[7, 9], [9], [9], []])
    #expect(try program.state.place == State.still("formula").place)
  }

  @Test("A descriptor that nobody owns changes nothing")
  func unknown() throws {
    let program = try run([Moment(.readable(3))], [ScriptedSource(descriptor: 7, script: [[.next]])])
    #expect(try program.state.place == State.still("formula").place)
  }
}
