import Drawing
import Explainer
import Testing

@testable import Curses

@Suite struct AnswerReaderTests {
  private func reader(_ expected: Set<TerminalQuestion> = Set(TerminalQuestion.allCases)) -> AnswerReader {
    var reader = AnswerReader()
    reader.expected = expected
    return reader
  }

  /// What has come of the last byte; none of those before may end anything.
  private func outcome(
    of text: String, _ expected: Set<TerminalQuestion> = Set(TerminalQuestion.allCases),
    silentAfter pieces: Set<Int> = []
  ) -> AnswerReader.Outcome? {
    var reader = reader(expected)
    var outcome: AnswerReader.Outcome?
    for (index, byte) in text.utf8.enumerated() {
      if let outcome, outcome != .unfinished { return nil }
      if pieces.contains(index) { reader.fallSilent() }
      outcome = reader.add(byte)
    }
    return outcome
  }

  @Test(arguments: [
    ("\u{1B}[2;5R", TerminalAnswer.drawsWide(false)), ("\u{1B}[2;9R", .drawsWide(true)),
    ("\u{1B}[2;6R", .drawsWide(true)),
    // The cursor cannot have been here, or was moved by somebody else.
    ("\u{1B}[2;4R", nil), ("\u{1B}[2;1R", nil), ("\u{1B}[3;5R", nil), ("\u{1B}[48;160R", nil),
    ("\u{1B}[0;0R", nil),
    // A terminal that answers when it has written the rest of the line.
    ("\u{1B}[2;10R", nil), ("\u{1B}[2;80R", nil),
  ])
  func thePlaceBehindTheSampleTellsHowWideItIs(report: String, answer: TerminalAnswer?) {
    #expect(outcome(of: report) == .answer(answer))
  }

  @Test(arguments: [
    ("rgb:0000/0000/0000", 0, 0, 0), ("rgb:ffff/ffff/ffff", 255, 255, 255),
    ("rgb:fdfd/f6f6/e3e3", 253, 246, 227),
    ("rgb:1/8/f", 17, 136, 255), ("rgb:00/2b/36", 0, 43, 54), ("rgb:fff/000/800", 255, 0, 128),
    ("rgba:1234/5678/9abc/ffff", 18, 86, 154), ("#002b36", 0, 43, 54), ("#fff", 255, 255, 255),
    ("rgb:ABCD/EF01/2345", 171, 238, 35),
  ])
  func aColourIsReadInEveryFormThatTerminalsSend(text: String, red: UInt8, green: UInt8, blue: UInt8) {
    let answer = TerminalAnswer.background(RGB(red: red, green: green, blue: blue))
    for end in ["\u{7}", "\u{1B}\\"] {
      #expect(outcome(of: "\u{1B}]11;\(text)\(end)") == .answer(answer))
    }
  }

  @Test(arguments: [
    "", "rgb:", "rgb:1/2", "rgb:1/2/3/4/5", "rgb:12345/0/0", "rgb://", "rgb:g/0/0", "#12", "#",
  ])
  func aColourThatNobodyUnderstandsSaysNothing(text: String) {
    #expect(outcome(of: "\u{1B}]11;\(text)\u{7}") == .answer(nil))
  }

  @Test func whereTheAnswerBreaksMakesNoDifference() {
    for report in ["\u{1B}[2;9R", "\u{1B}]11;rgb:ffff/ffff/dddd\u{1B}\\", "\u{1B}]11;rgb:ff/ff/dd\u{7}"] {
      let whole = outcome(of: report)
      for place in 1..<report.utf8.count { #expect(outcome(of: report, silentAfter: [place]) == whole) }
      #expect(outcome(of: report, silentAfter: Set(1..<report.utf8.count)) == whole)
    }
  }

  @Test(arguments: [
    "x", "\u{1B}x", "\u{1B}O", "\u{1B}[A", "\u{1B}[<", "\u{1B}[M", "\u{1B}[;", "\u{1B}[R", "\u{1B}[2;3;",
    "\u{1B}[2~", "\u{1B}[?",
    "\u{1B}[2;3\u{1B}", "\u{1B}[123456", "\u{1B}]0", "\u{1B}]10", "\u{1B}]11:", "\u{1B}]11;?", "\u{1B}]11;bl",
    "\u{1B}]11;rgb:00 ", "\u{1B}]11;rgb:00\u{1B}[",
    // F3 with Shift or Ctrl held.
    "\u{1B}[1;2R", "\u{1B}[1;5R",
  ])
  func whatIsNoAnswerIsSaidToBeNoneAtItsFirstWrongByte(text: String) {
    #expect(outcome(of: text) == .broken)
  }

  @Test func nothingIsTakenThatIsNotExpected() {
    #expect(outcome(of: "\u{1B}", []) == .broken)
    #expect(outcome(of: "\u{1B}]", [.ambiguousWidth]) == .broken)
    #expect(outcome(of: "\u{1B}[", [.background]) == .broken)
  }

  @Test func everyAnswerComesOnce() {
    var reader = reader()
    for byte in "\u{1B}[2;5R".utf8 { _ = reader.add(byte) }
    #expect(reader.expected == [.background] && reader.held.isEmpty)
    for byte in "\u{1B}]11;rgb:0/0/0\u{7}".utf8 { _ = reader.add(byte) }
    #expect(reader.expected.isEmpty)
    #expect(reader.add(0x1B) == .broken)
  }

  @Test func noBytesAreAProblemNorHeldForLong() {
    let pieces = ["\u{1B}[", "\u{1B}]11;rgb:", "\u{1B}", "2;", "9R", "ff", "/", "\u{7}", "\\", "x"].map {
      Array($0.utf8)
    }
    var random: UInt64 = 1
    var reader = reader()
    var answers = 0
    for _ in 0..<50_000 {
      random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      for byte in pieces[Int(random >> 33) % pieces.count] {
        switch reader.add(byte) {
        case .unfinished: break
        case .answer:
          answers += 1
          reader.expected = Set(TerminalQuestion.allCases)
        case .broken: if reader.takeHeld().isEmpty { Issue.record("nothing was given back") }
        }
      }
      if reader.held.count > 60 { Issue.record("\(reader.held.count) bytes are held") }
    }
    #expect(answers > 0)
  }
}

extension CursesSuite {
  @Suite struct AnswersBetweenKeysTests {
    private let wide = "\u{1B}[2;9R"
    private let white = "\u{1B}]11;rgb:ffff/ffff/ffff\u{1B}\\"
    private let answers: [Event] = [
      .answer(.drawsWide(true)), .answer(.background(RGB(red: 255, green: 255, blue: 255))),
    ]

    private func asked(_ name: String = "xterm-256color") throws -> PipedTerminal {
      let piped = try PipedTerminal(name)
      piped.terminal.show(frame("first"), theme: .dark)
      piped.terminal.ask(Set(TerminalQuestion.allCases))
      return piped
    }

    @Test(arguments: ["xterm-256color", "tmux-256color", "screen-256color", "xterm-kitty"])
    func answersAreToldFromKeys(name: String) throws {
      guard let piped = try? asked(name) else { return }
      piped.type("n" + wide + "\u{1B}OC" + "p")
      #expect(
        readEvents(piped.terminal) == [
          .key(.character("n")), answers[0], .key(.right), .key(.character("p")),
        ])
    }

    @Test func anAnswerInTwoPiecesIsNoKey() throws {
      for (report, answer) in zip([wide, white], answers) {
        for place in 1..<report.utf8.count {
          let piped = try asked()
          piped.type(Array(report.utf8.prefix(place)))
          #expect(readEvents(piped.terminal).isEmpty)
          piped.type(Array(report.utf8.dropFirst(place)) + Array("n".utf8))
          #expect(
            readEvents(piped.terminal) == [answer, .key(.character("n"))], "broken after \(place) bytes")
        }
      }
    }

    @Test func anAnswerThatComesByteByByteIsNoKey() throws {
      let piped = try asked()
      var events: [Event] = []
      for byte in (wide + white).utf8 {
        piped.type([byte])
        events += readEvents(piped.terminal)
      }
      #expect(events == answers)
    }

    @Test func aSecondAnswerToOneQuestionIsSkipped() throws {
      let piped = try asked()
      piped.type(wide + white + wide + white + "n")
      #expect(readEvents(piped.terminal) == answers + [.key(.character("n"))])
    }

    @Test func keysArriveWhileAnswersAreAwaited() throws {
      let piped = try asked()
      piped.type("\u{1B}x\u{1B}OC\u{1B}[<0;5;3M\u{1B}[5~\u{1B}[99;7z\u{1B}]0;q\u{7}n")
      let expected: [Event] = [
        .key(.escape), .key(.character("x")), .key(.right), .mouse(Mouse(gesture: .press, row: 2, column: 4)),
        .key(.pageUp), .key(.character("n")),
      ]
      #expect(readEvents(piped.terminal) == expected)
    }

    @Test func aKeyAfterAnAnswerThatBrokeOffIsAKey() throws {
      for beginning in ["\u{1B}[", "\u{1B}[2;", "\u{1B}]11;rgb:ff", "\u{1B}]11;rgb:ff\u{1B}"] {
        let piped = try asked()
        piped.type(beginning)
        #expect(readEvents(piped.terminal).isEmpty)
        piped.type("q")
        let keys = readAll(piped.terminal)
        #expect(keys.last == .character("q") && keys.count <= 2, "\(beginning.debugDescription): \(keys)")
      }
    }

    /// Whoever has the terminal next would take it for keys.
    @Test func anAnswerThatIsOnItsWayIsReadBeforeTheTerminalIsHandedBack() throws {
      // Answers are waited for within a second of the question, which a busy machine may be longer about.
      let left = try (0..<5).map { _ in
        let piped = try asked()
        piped.type(wide + white)
        piped.terminal.close()
        return piped.unread
      }
      #expect(left.contains(0))
      let unasked = try PipedTerminal()
      unasked.type("n")
      unasked.terminal.close()
      #expect(unasked.unread == 1)
    }

    @Test func theEscapeKeyIsAKeyOnceItIsClear() throws {
      let piped = try asked()
      piped.type("\u{1B}")
      #expect(readEvents(piped.terminal).isEmpty)
      piped.type("n")
      #expect(readAll(piped.terminal) == [.escape, .character("n")])
      piped.type("\u{1B}")
      #expect(piped.terminal.nextEvent(within: 30).event == .key(.escape))
    }

    @Test func aQuestionSpoilsNothingThatIsShown() throws {
      let piped = try PipedTerminal()
      piped.terminal.show(frame("first", style: Style(.accent)), theme: .dark)
      _ = piped.sent()
      piped.terminal.ask([.ambiguousWidth])
      let sent = piped.sent()
      #expect(sent.contains("\u{1B}7\u{1B}[2;1H\(widthSample)\u{1B}[6n\u{1B}8"))
      #expect(!sent.contains("]11;") && !sent.contains("first"))
      // Behind it the line of the sample is sent anew: blanks on the ground of the page.
      #expect(sent.split(separator: "\u{1B}8").last?.contains("48;5;234") == true)
      piped.terminal.ask([.background])
      #expect(piped.sent().contains("\u{1B}]11;?\u{1B}\\"))
    }

    @Test func nothingIsAskedOfATerminalThatMayNotUnderstand() throws {
      for (name, size) in [
        ("vt52", Size(columns: 20, rows: 4)), ("xterm-256color", Size(columns: 20, rows: 1)),
      ] {
        guard let piped = try? PipedTerminal(name, size: size) else { continue }
        piped.terminal.show(frame("first"), theme: .dark)
        _ = piped.sent()
        piped.terminal.ask([.ambiguousWidth])
        #expect(piped.sent().isEmpty)
      }
    }

    // The sample of four takes up to eight columns, and the cursor stands in the one behind it.
    @Test(arguments: [(8, false), (9, true)])
    func nothingIsAskedWhereTheSampleCouldReachTheEdge(columns: Int, isAsked: Bool) throws {
      let piped = try PipedTerminal(size: Size(columns: columns, rows: 4))
      piped.terminal.show(frame("first", columns: columns), theme: .dark)
      _ = piped.sent()
      piped.terminal.ask([.ambiguousWidth])
      #expect(piped.sent().contains(widthSample) == isAsked)
    }

    @Test func theSampleIsOfAmbiguousWidthOnly() {
      // East_Asian_Width A, by EastAsianWidth.txt of Unicode 15.0.
      let ambiguous: [ClosedRange<UInt32>] = [
        0x25CE...0x25D1, 0x2500...0x254B, 0x3C3...0x3C9, 0x2580...0x258F,
      ]
      #expect(widthSample.unicodeScalars.count == 4)
      for scalar in widthSample.unicodeScalars {
        #expect(ambiguous.contains { $0.contains(scalar.value) } && columnWidth(of: Character(scalar)) == 1)
      }
    }
  }
}
