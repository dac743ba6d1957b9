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
      "\u{1B}P1$r0m\u{1B}\\", "\u{1B}[200~",
    ])
    func unknownSequencesAreSkippedWhole(sequence: String) throws {
      #expect(try keys(for: sequence + "n") == [.character("n")])
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

    private func keys(for text: String) throws -> [Key] {
      let piped = try PipedTerminal()
      piped.type(text)
      return readAll(piped.terminal)
    }
  }
}

/// All keys that have arrived.
func readAll(_ terminal: CursesTerminal) -> [Key] {
  var keys: [Key] = []
  while case .key(let key) = terminal.nextEvent(within: 0).event { keys.append(key) }
  return keys
}
