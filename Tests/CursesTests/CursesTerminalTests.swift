import Drawing
import Explainer
import Testing

@testable import Curses

extension CursesSuite {
  @Suite struct CursesTerminalTests {
    @Test func nothingHappensWhenTheTimeRunsOut() throws {
      let piped = try PipedTerminal()
      #expect(piped.terminal.nextEvent(within: 0) == Moment(nil, elapsed: 0))
      #expect(piped.terminal.nextEvent(within: 0.001).event == nil)
    }

    @Test func timeGoesOnBetweenTwoReplies() throws {
      let piped = try PipedTerminal()
      _ = piped.terminal.nextEvent(within: 0)
      #expect(piped.terminal.nextEvent(within: 0.001).elapsed >= 0.001)
    }

    @Test func aClosedInputIsReportedOnceTheLastKeyIsRead() throws {
      let piped = try PipedTerminal()
      piped.type("q")
      piped.hangUp()
      #expect(piped.terminal.nextEvent(within: nil).event == .key(.character("q")))
      #expect(piped.terminal.nextEvent(within: nil).event == .closed)
      #expect(piped.terminal.nextEvent(within: 0).event == .closed)
    }

    @Test func aTerminalThatWasHandedBackDoesNothing() throws {
      let piped = try PipedTerminal()
      piped.terminal.close()
      _ = piped.sent()
      piped.terminal.show(frame("late"), theme: .dark)
      piped.terminal.repaint()
      piped.terminal.suspend()
      piped.terminal.close()
      #expect(piped.sent().isEmpty)
      #expect(piped.terminal.nextEvent(within: nil).event == .closed)
    }

    @Test func theScreenIsGivenBackAtTheEnd() throws {
      let piped = try PipedTerminal()
      piped.terminal.show(frame("on"), theme: .dark)
      #expect(piped.sent().contains("\u{1B}[?1049h"))
      piped.terminal.close()
      let sent = piped.sent()
      #expect(sent.contains("\u{1B}[?1049l"))
      #expect(sent.contains("\u{1B}[?25h"))
    }

    @Test func anUnknownTerminalIsRefused() {
      for name in [nil, "", "no-such-terminal"] {
        #expect(throws: TerminalError.unknownTerminal(name: name)) { try self.open(name) }
      }
    }

    @Test func aTerminalThatCannotMoveItsCursorIsRefused() {
      #expect(throws: TerminalError.unusableTerminal(name: "dumb")) { try self.open("dumb") }
    }

    private func open(_ name: String?) throws {
      _ = try CursesTerminal(name: name, input: 0, output: 1)
    }
  }
}
