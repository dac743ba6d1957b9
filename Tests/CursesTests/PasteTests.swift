import Drawing
import Explainer
import Testing

@testable import Curses

extension CursesSuite {
  @Suite struct PasteTests {
    private static let before = "\u{1B}[200~"
    private static let behind = "\u{1B}[201~"

    private func events(_ pieces: String...) throws -> [Event] {
      let piped = try PipedTerminal()
      return pieces.flatMap { piece in
        piped.type(piece)
        return readEvents(piped.terminal)
      }
    }

    @Test func nothingInAPasteIsAKey() throws {
      let pasted = "q\r\u{3}W\u{1B}OC\u{1B}[<0;5;3M\u{1B}[5~ü"
      let events = try events("n" + Self.before + pasted + Self.behind + "n")
      #expect(events.count == 3 && events.first == .key(.character("n")) && events.last == events.first)
      guard case .paste(let text) = events[1] else { return #expect(Bool(false), "\(events)") }
      #expect(text.hasPrefix("q\r\u{3}W") && text.hasSuffix("ü"))
    }

    @Test func aPasteMayComeInPiecesThatBreakItsMarks() throws {
      #expect(
        try events(Self.before + "0.", "25\u{1B}[20", "1~n") == [.paste("0.25"), .key(.character("n"))])
    }

    @Test func whatResemblesTheMarkIsPartOfThePaste() throws {
      let events = try events(Self.before + "a\u{1B}[20\u{1B}[201" + "x" + Self.behind)
      #expect(events.count == 1)
    }

    @Test func aLongPasteIsOneEvent() throws {
      let events = try events(Self.before + String(repeating: "qW", count: 10_000) + Self.behind + "n")
      #expect(events.count == 2 && events.last == .key(.character("n")))
    }

    @Test func ofALongPasteItsBeginningIsKept() {
      var reader = PasteReader()
      reader.begin()
      for code in "12".utf8.map({ Int32($0) }) + Array(repeating: 120, count: 10_000) { _ = reader.add(code) }
      #expect(reader.end() == "12" + String(repeating: "x", count: 254))
    }

    @Test func aMarkAloneIsNothing() throws {
      #expect(try events(Self.behind + "n") == [.key(.character("n"))])
    }

    @Test func aPasteWithoutAnEndIsOverAfterASilence() {
      var patient = PasteReader(patience: .seconds(1000))
      var hasty = PasteReader(patience: .zero)
      for code in "12".utf8.map({ Int32($0) }) { _ = (patient.add(code), hasty.add(code)) }
      #expect(!patient.isOver && !hasty.isOver)
      patient.fallSilent()
      hasty.fallSilent()
      #expect(!patient.isOver && hasty.isOver)
      #expect(hasty.end() == "12")
    }

    @Test(arguments: ["xterm-256color", "tmux-256color", "screen"])
    func pastesAreMarkedWhileTheScreenIsOurs(name: String) throws {
      let piped = try PipedTerminal(name, usesMouse: false)
      piped.terminal.show(frame("on"), theme: .dark)
      let taken = piped.sent()
      #expect(taken.contains("\u{1B}[?2004h") && !taken.contains("\u{1B}[?2004l"))
      piped.terminal.close()
      #expect(piped.sent().contains("\u{1B}[?2004l"))
    }

    @Test func aTerminalThatMayNotSkipTheMarksModeIsNotAsked() throws {
      let piped = try PipedTerminal("vt100")
      piped.terminal.show(frame("on"), theme: .dark)
      piped.terminal.close()
      #expect(!piped.sent().contains("2004"))
    }
  }
}
