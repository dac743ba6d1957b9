import Drawing
import Explainer
import Testing

@testable import Curses

extension CursesSuite {
  @Suite struct KeyReaderTests {
    @Test(arguments: [
      ("\u{1B}OC", Key.right), ("\u{1B}OD", .left), ("\u{1B}OA", .up), ("\u{1B}OB", .down),
      ("\u{1B}OH", .home), ("\u{1B}OF", .end), ("\u{1B}[5~", .pageUp), ("\u{1B}[6~", .pageDown),
      ("\u{1B}[3~", .delete), ("\u{1B}[2~", .insert), ("\u{1B}[Z", .backTab), ("\u{1B}OP", .function(1)),
      ("\u{1B}[24~", .function(12)), ("\u{1B}", .escape), ("\r", .enter), ("\n", .enter), ("\t", .tab),
      ("\u{7F}", .backspace), ("\u{8}", .backspace), ("\u{3}", .control("c")), ("\u{1A}", .control("z")),
      ("q", .character("q")), ("é", .character("é")), ("漢", .character("漢")), ("😀", .character("😀")),
    ])
    func bytesBecomeAKey(bytes: String, key: Key) throws {
      #expect(try keys(for: bytes) == [key])
    }

    @Test func anEscapeBeforeALetterIsAKeyOfItsOwn() throws {
      #expect(try keys(for: "\u{1B}x") == [.escape, .character("x")])
      #expect(try keys(for: "\u{1B}\u{1B}OC") == [.escape, .right])
    }

    @Test(arguments: [
      "\u{1B}[99;7z", "\u{1B}[?1;2c", "\u{1B}Oz", "\u{1B}]11;rgb:0/0/0\u{7}", "\u{1B}]0;q\u{1B}\\",
      "\u{1B}P1$r0m\u{1B}\\", "\u{1B}_Gi=1;q\u{1B}\\", "\u{1B}^q\u{1B}\\", "\u{1B}Xq\u{1B}\\", "\u{1B}[202~",
    ])
    func unknownSequencesAreSkippedWhole(sequence: String) throws {
      #expect(try keys(for: sequence + "n") == [.character("n")])
    }

    @Test func aSequenceEndsAtItsFirstByteFromAtToTilde() throws {
      for last in UInt8(ascii: "@")...UInt8(ascii: "~") where last != UInt8(ascii: "M") {
        let piped = try PipedTerminal()
        // What stands before it belongs to it, also what is just below the first of them.
        piped.type(Array("\u{1B}[99;?5".utf8) + [last] + Array("n".utf8))
        #expect(readAll(piped.terminal) == [.character("n")], "\(Character(Unicode.Scalar(last)))")
      }
    }

    @Test func bytesThatAreNoCharacterAreSkipped() throws {
      let piped = try PipedTerminal()
      piped.type([0xFF, 0xC3, UInt8(ascii: "a"), 0x80, 0xE2, 0x82, UInt8(ascii: "b"), 0xC3, 0xA9])
      #expect(readAll(piped.terminal) == [.character("a"), .character("b"), .character("é")])
    }

    @Test func aCharacterMayArriveInPieces() throws {
      let piped = try PipedTerminal()
      piped.type([0xE6, 0xBC])
      #expect(readAll(piped.terminal).isEmpty)
      piped.type([0xA2])
      #expect(readAll(piped.terminal) == [.character("漢")])
    }

    @Test func manyKeysAtOnceAllArrive() throws {
      #expect(try keys(for: String(repeating: "x", count: 3_000)).count == 3_000)
    }

    @Test func noBytesAreAProblem() throws {
      let piped = try PipedTerminal()
      var state: UInt64 = 1
      for _ in 0..<200 {
        let bytes = (0..<64).map { _ in
          state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
          return UInt8(truncatingIfNeeded: state >> 33)
        }
        piped.type(bytes)
        _ = readAll(piped.terminal)
      }
    }

    @Test(arguments: ["xterm-256color", "tmux-256color", "screen"])
    func aClickIsAPressAndARelease(terminal: String) throws {
      let click = [mouse(.press, 2, 4), mouse(.release, 2, 4)]
      #expect(try events(for: "\u{1B}[<0;5;3M\u{1B}[<0;5;3m", terminal) == click)
      #expect(try events(for: "\u{1B}[M %#\u{1B}[M#%#", terminal) == click)
    }

    @Test(arguments: ["xterm-256color", "screen"])
    func theDeleteByteIsAColumnInAReport(terminal: String) throws {
      let piped = try PipedTerminal(terminal, size: Size(columns: 240, rows: 4))
      piped.type("\u{1B}[M \u{7F}!\u{7F}")
      piped.type([0x1B, UInt8(ascii: "["), UInt8(ascii: "M"), 0x20, 0xFF, 0x21])
      #expect(readEvents(piped.terminal) == [mouse(.press, 0, 94), .key(.backspace), mouse(.press, 0, 222)])
    }

    @Test func keysBetweenReportsStayInTheirPlace() throws {
      let text = "n\u{1B}[<64;1;1M\u{1B}OC\u{1B}[<32;20;4Mé\u{1B}[<65;1;1M\u{1B}"
      let expected: [Event] = [
        .key(.character("n")), mouse(.wheelUp, 0, 0), .key(.right), mouse(.drag, 3, 19),
        .key(.character("é")), mouse(.wheelDown, 0, 0), .key(.escape),
      ]
      #expect(try events(for: text) == expected)
    }

    @Test(arguments: [
      "\u{1B}[<0;5M", "\u{1B}[<0;5;99999999999999999999M", "\u{1B}[<2;5;3M", "\u{1B}[<35;5;3M",
      "\u{1B}[<0;;M", "\u{1B}[<0;\(String(repeating: "1", count: 5_000));1M", "\u{1B}[M!!!",
      "\u{1B}[<0;5\u{1B}[<0;5", "\u{1B}[M \u{1B}[<1;1;1M",
    ])
    func malformedReportsAreSkippedWhole(report: String) throws {
      #expect(try events(for: report + "\u{1B}[<0;5;3Mn") == [mouse(.press, 2, 4), .key(.character("n"))])
    }

    @Test(arguments: ["\u{1B}[<0;5", "\u{1B}[<", "\u{1B}[M", "\u{1B}[M %"])
    func aReportThatBreaksOffIsForgotten(beginning: String) throws {
      let piped = try PipedTerminal()
      piped.type(beginning)
      #expect(readAll(piped.terminal).isEmpty)
      piped.type("n")
      #expect(readAll(piped.terminal) == [.character("n")])
    }

    @Test func noReportIsAProblem() throws {
      let piped = try PipedTerminal()
      let alphabet = Array("\u{1B}\u{1B}[[<<;;;MMm01239 !".utf8)
      var state: UInt64 = 1
      for _ in 0..<200 {
        let bytes = (0..<64).map { _ in
          state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
          return alphabet[Int(state >> 33) % alphabet.count]
        }
        piped.type(bytes)
        _ = readAll(piped.terminal)
      }
    }

    private func events(for text: String, _ terminal: String = "xterm-256color") throws -> [Event] {
      let piped = try PipedTerminal(terminal)
      piped.type(text)
      return readEvents(piped.terminal)
    }

    private func mouse(_ gesture: Mouse.Gesture, _ row: Int, _ column: Int) -> Event {
      .mouse(Mouse(gesture: gesture, row: row, column: column))
    }

    private func keys(for text: String) throws -> [Key] {
      let piped = try PipedTerminal()
      piped.type(text)
      return readAll(piped.terminal)
    }
  }
}

/// All keys that have arrived.
func readAll(_ terminal: CursesTerminal) -> [Key] {
  readEvents(terminal).compactMap { event in
    if case .key(let key) = event { key } else { nil }
  }
}

/// All keys and reports of the mouse that have arrived.
func readEvents(_ terminal: CursesTerminal) -> [Event] {
  var events: [Event] = []
  while let event = terminal.nextEvent(within: 0).event { events.append(event) }
  return events
}
