import CNcurses
import Drawing
import Testing

@testable import Curses

extension CursesSuite {
  @Suite struct FramePainterTests {
    @Test func aFrameIsOnTheScreen() throws {
      let piped = try PipedTerminal()
      piped.terminal.show(frame("mean loss 0.3329"), theme: .dark)
      #expect(piped.row(0) == "mean loss 0.3329    ")
    }

    @Test func nothingIsSentWhenNothingHasChanged() throws {
      let piped = try PipedTerminal()
      piped.terminal.show(frame("same"), theme: .dark)
      #expect(piped.sent().contains("same"))
      piped.terminal.show(frame("same"), theme: .dark)
      #expect(piped.sent().isEmpty)
    }

    @Test func onlyWhatHasChangedIsSent() throws {
      let piped = try PipedTerminal()
      piped.terminal.show(frame("step 1"), theme: .dark)
      _ = piped.sent()
      piped.terminal.show(frame("step 2"), theme: .dark)
      let sent = piped.sent()
      #expect(sent.contains("2"))
      #expect(!sent.contains("step"))
    }

    @Test func aPictureArrivesAsOne() throws {
      let piped = try PipedTerminal()
      _ = piped.sent()
      piped.terminal.show(frame("now"), theme: .dark)
      let sent = piped.sent()
      #expect(sent.hasPrefix("\u{1B}[?2026h"))
      #expect(sent.hasSuffix("\u{1B}[?2026l"))
    }

    @Test(arguments: ["vt100", "linux"])
    func oldTerminalsAreNotAskedToSynchronise(name: String) throws {
      let piped = try PipedTerminal(name)
      piped.terminal.show(frame("now"), theme: .dark)
      #expect(!piped.sent().contains("2026"))
    }

    @Test func repaintingSendsAllAgain() throws {
      let piped = try PipedTerminal()
      piped.terminal.show(frame("again"), theme: .dark)
      _ = piped.sent()
      piped.terminal.repaint()
      piped.terminal.show(frame("again"), theme: .dark)
      #expect(piped.sent().contains("again"))
    }

    @Test func anotherThemeRepaintsTheSameText() throws {
      let piped = try PipedTerminal()
      piped.terminal.show(frame("again"), theme: .dark)
      _ = piped.sent()
      piped.terminal.show(frame("again"), theme: .light)
      #expect(piped.sent().contains("again"))
    }

    @Test func aSmallerFrameLeavesNothingOfALargerOne() throws {
      let piped = try PipedTerminal()
      piped.terminal.show(frame("a long line of text"), theme: .dark)
      piped.terminal.show(frame("short", columns: 6, rows: 1), theme: .dark)
      #expect(piped.row(0) == "short               ")
    }

    @Test func aLargerFrameIsCut() throws {
      let piped = try PipedTerminal("xterm-256color", size: Size(columns: 5, rows: 2))
      piped.terminal.show(frame("cut at five", columns: 40, rows: 30), theme: .dark)
      #expect(piped.terminal.size == Size(columns: 5, rows: 2))
      #expect(piped.row(0) == "cut a")
    }

    @Test(arguments: [Size(columns: 0, rows: 0), Size(columns: 1, rows: 1), Size(columns: 3, rows: 0)])
    func tinyFramesAndScreensWork(size: Size) throws {
      let piped = try PipedTerminal("xterm-256color", size: size)
      piped.terminal.show(Frame(size: size, filledWith: Cell("x")), theme: .dark)
      piped.terminal.show(Frame(size: Size(columns: 9, rows: 9), filledWith: Cell("x")), theme: .dark)
      #expect(piped.text(row: 0, column: 0) == "x")
    }

    @Test func theLastCellIsDrawn() throws {
      let piped = try PipedTerminal()
      piped.terminal.show(Frame(size: piped.terminal.size, filledWith: Cell("z")), theme: .dark)
      #expect(piped.text(row: 3, column: 19) == "z")
    }
  }
}
