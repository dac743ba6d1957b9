import CNcurses
import CTerminal
import Drawing
import Explainer
import Foundation
import Testing

@testable import Curses

extension CursesSuite {
  @Suite struct CursesTerminalTests {
    @Test func nothingHappensWhenTheTimeRunsOut() throws {
      let piped = try PipedTerminal()
      #expect(piped.terminal.nextEvent(within: 0) == Moment(nil, elapsed: 0))
      #expect(piped.terminal.nextEvent(within: 0.001).event == nil)
    }

    @Test(arguments: [("400", 400), (nil, 25)] as [(String?, Int32)])
    func theDelayAfterEscapeIsShortUnlessItsUserHasSetOne(value: String?, expected: Int32) throws {
      if let value { setenv("ESCDELAY", value, 1) } else { unsetenv("ESCDELAY") }
      defer { unsetenv("ESCDELAY") }
      let piped = try PipedTerminal()
      #expect(get_escdelay() == expected)
      piped.terminal.close()
    }

    @Test func aFrameHasCostTheBytesThatWereSentAndSomeTime() throws {
      let piped = try PipedTerminal()
      _ = piped.sent()
      piped.terminal.show(frame("words"), theme: .dark)
      let cost = piped.terminal.lastCost
      #expect(cost.bytes == piped.sent().utf8.count && cost.seconds > 0)
    }

    @Test func afterTheWindowWasResizedTheNextFrameIsSentWhole() throws {
      let piped = try PipedTerminal()
      piped.terminal.show(frame("words"), theme: .dark)
      #expect(piped.sent().contains("words"))
      piped.terminal.show(frame("words"), theme: .dark)
      #expect(!piped.sent().contains("words"))
      #expect(logloss_open_bell())
      logloss_take_note(SIGWINCH)
      // Also where it has its old size back by now.
      #expect(piped.terminal.nextEvent(within: 0).event == .resized(piped.terminal.size))
      piped.terminal.show(frame("words"), theme: .dark)
      #expect(piped.sent().contains("words"))
    }

    @Test func whatWaitsIsToldAtOnceInItsOrder() throws {
      let piped = try PipedTerminal()
      #expect(piped.terminal.waitingEvents().isEmpty)
      piped.type("ab\u{1B}[<0;5;3M\u{1B}OC")
      let click = Event.mouse(Mouse(gesture: .press, row: 2, column: 4))
      #expect(
        piped.terminal.waitingEvents() == [.key(.character("a")), .key(.character("b")), click, .key(.right)])
      #expect(piped.terminal.nextEvent(within: 0).event == nil)
      piped.terminal.close()
      #expect(piped.terminal.waitingEvents().isEmpty)
    }

    @Test func aLongBacklogIsToldWhole() throws {
      let piped = try PipedTerminal()
      piped.type(String(repeating: "n", count: 30_000) + "q")
      let events = piped.terminal.waitingEvents()
      #expect(events.count == 30_001 && events.last == .key(.character("q")))
    }

    @Test func aClosedInputWithABacklogEndsTheWaitForMore() throws {
      let piped = try PipedTerminal()
      piped.type(String(repeating: "n", count: 1_000))
      piped.hangUp()
      #expect(piped.terminal.waitingEvents().count == 1_000)
      #expect(piped.terminal.nextEvent(within: nil).event == .closed)
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

    @Test func whatIsWatchedEndsTheWaitButKeysComeFirst() throws {
      let piped = try PipedTerminal()
      let other = try Pipe()
      let watched = [other.readingEnd]
      #expect(piped.terminal.nextEvent(within: 0, watching: watched).event == nil)
      _ = write(other.writingEnd, "x", 1)
      #expect(piped.terminal.nextEvent(within: nil, watching: watched).event == .readable(other.readingEnd))
      piped.type("q")
      #expect(piped.terminal.nextEvent(within: nil, watching: watched).event == .key(.character("q")))
      #expect(piped.terminal.nextEvent(within: nil, watching: watched).event == .readable(other.readingEnd))
      #expect(piped.terminal.nextEvent(within: 0).event == nil)
    }

    @Test func whatIsWatchedEndsTheWaitWhenItEnds() throws {
      let piped = try PipedTerminal()
      let other = try Pipe()
      other.closeWritingEnd()
      let event = piped.terminal.nextEvent(within: nil, watching: [other.readingEnd]).event
      #expect(event == .readable(other.readingEnd))
      piped.hangUp()
      // A program that another test is just starting holds the other end for a moment yet.
      var last = piped.terminal.nextEvent(within: nil, watching: [other.readingEnd]).event
      for _ in 0..<500 where last == .readable(other.readingEnd) {
        usleep(10_000)
        last = piped.terminal.nextEvent(within: nil, watching: [other.readingEnd]).event
      }
      #expect(last == .closed)
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

    @Test(arguments: ["xterm-256color", "tmux-256color", "screen"])
    func theMouseIsTakenAndGivenBackWithTheScreen(name: String) throws {
      let piped = try PipedTerminal(name)
      piped.terminal.show(frame("on"), theme: .dark)
      #expect(modes(in: piped.sent()) == ["?1002h", "?1006h"])
      piped.terminal.close()
      #expect(modes(in: piped.sent()) == ["?1006l", "?1002l"])
    }

    @Test func theMouseIsTakenAgainAfterAStopFromOutside() throws {
      let piped = try PipedTerminal()
      piped.terminal.show(frame("on"), theme: .dark)
      _ = piped.sent()
      try #require(logloss_open_bell())
      logloss_take_note(SIGCONT)
      #expect(piped.terminal.nextEvent(within: 0).event == nil)
      #expect(modes(in: piped.sent()) == ["?1006l", "?1002l", "?1002h", "?1006h"])
    }

    @Test func whatComesWhileTheProgramWaitsIsReadLikeAllElse() throws {
      let piped = try PipedTerminal()
      #expect(piped.terminal.nextEvent(within: 0).event == nil)
      let typed: [(String, Event)] = [
        ("n", .key(.character("n"))), ("\u{1B}OC", .key(.right)),
        ("\u{1B}[<0;5;3M", .mouse(Mouse(gesture: .press, row: 2, column: 4))), ("é", .key(.character("é"))),
      ]
      for (text, event) in typed {
        piped.typeLater(text)
        #expect(piped.terminal.nextEvent(within: 30).event == event)
      }
    }

    @Test func afterAStopFromOutsideThePageIsSentWholeAtOnce() throws {
      let piped = try PipedTerminal()
      piped.terminal.show(frame("words"), theme: .dark)
      _ = piped.sent()
      try #require(logloss_open_bell())
      logloss_take_note(SIGCONT)
      // No frame follows where nothing has changed.
      #expect(piped.terminal.nextEvent(within: 0).event == nil)
      #expect(piped.sent().contains("words"))
    }

    @Test func aStopFromOutsideIsFollowedByTheSizeThatTheWindowHasTakenMeanwhile() throws {
      var size = winsize(ws_row: 10, ws_col: 70, ws_xpixel: 0, ws_ypixel: 0)
      var (screen, program): (Int32, Int32) = (-1, -1)
      try #require(openpty(&screen, &program, nil, nil, &size) == 0)
      defer { for end in [screen, program] { _ = close(end) } }
      let terminal = try CursesTerminal(name: "xterm-256color", input: program, output: program)
      defer { terminal.close() }
      #expect(terminal.size == Size(columns: 70, rows: 10))
      try #require(logloss_open_bell())
      logloss_take_note(SIGCONT)
      #expect(terminal.nextEvent(within: 0).event == nil)
      size.ws_col = 90
      try #require(ioctl(program, UInt(TIOCSWINSZ), &size) == 0)
      logloss_take_note(SIGCONT)
      #expect(terminal.nextEvent(within: 0).event == .resized(Size(columns: 90, rows: 10)))
      #expect(terminal.nextEvent(within: 0).event == nil)
    }

    @Test(arguments: [("xterm-256color", false), ("vt100", true), ("linux", true)])
    func nothingIsSentForAMouseThatIsUnwantedOrMissing(name: String, usesMouse: Bool) throws {
      let piped = try PipedTerminal(name, usesMouse: usesMouse)
      piped.terminal.show(frame("on"), theme: .dark)
      piped.terminal.close()
      let sent = piped.sent()
      #expect(sent.contains("on"))
      #expect(modes(in: sent).isEmpty)
    }

    @Test func aMouseThatIsUnwantedSaysNothing() throws {
      let piped = try PipedTerminal(usesMouse: false)
      piped.type("\u{1B}[<0;5;3M\u{1B}[M %#n")
      #expect(readEvents(piped.terminal) == [.key(.character("n"))])
    }

    @Test func theMouseReachesTheLastCellAndNoFurther() throws {
      let piped = try PipedTerminal(size: Size(columns: 300, rows: 50))
      piped.type("\u{1B}[<0;301;1M\u{1B}[<0;1;51M\u{1B}[<0;0;1M\u{1B}[<0;1;0M\u{1B}[<0;300;50M")
      #expect(readEvents(piped.terminal) == [.mouse(Mouse(gesture: .press, row: 49, column: 299))])
    }

    @Test func anUnknownTerminalIsRefused() {
      for name in [nil, "", "no-such-terminal"] {
        #expect(throws: TerminalError.unknownTerminal(name: name)) { try self.open(name) }
      }
    }

    @Test func aTerminalThatCannotMoveItsCursorIsRefused() {
      #expect(throws: TerminalError.unusableTerminal(name: "dumb")) { try self.open("dumb") }
    }

    /// The modes of the mouse that are switched on or off.
    private func modes(in sent: String) -> [String] {
      sent.split(separator: "\u{1B}[").map { String($0.prefix(6)) }.filter { $0.hasPrefix("?100") }
    }

    private func open(_ name: String?) throws {
      _ = try CursesTerminal(name: name, input: 0, output: 1)
    }
  }
}
