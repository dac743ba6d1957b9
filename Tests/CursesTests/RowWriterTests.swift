import CNcurses
import Drawing
import Testing

@testable import Curses

extension CursesSuite {
  @Suite struct RowWriterTests {
    @Test func wideGraphemesTakeTwoColumns() throws {
      let piped = try PipedTerminal()
      piped.terminal.show(frame("a漢b"), theme: .dark)
      #expect(piped.text(row: 0, column: 0) == "a")
      #expect(piped.text(row: 0, column: 1) == "漢")
      #expect(piped.text(row: 0, column: 3) == "b")
    }

    @Test func marksStayWithTheirLetter() throws {
      let piped = try PipedTerminal()
      piped.terminal.show(frame("e\u{301}f"), theme: .dark)
      #expect(piped.text(row: 0, column: 0) == "e\u{301}")
      #expect(piped.text(row: 0, column: 1) == "f")
    }

    @Test func moreMarksThanACellTakesAreLeftOut() throws {
      let piped = try PipedTerminal()
      piped.terminal.show(frame("e" + String(repeating: "\u{301}", count: 40) + "f"), theme: .dark)
      #expect(piped.text(row: 0, column: 0).unicodeScalars.count == 5)
      #expect(piped.text(row: 0, column: 1) == "f")
    }

    @Test(arguments: [Ink.positive, .negative, .curve, .accent])
    func aGlyphInTheColourOfItsOwnBarIsABlank(ink: Ink) throws {
      let piped = try PipedTerminal()
      piped.terminal.show(frame("x漢y", style: Style(ink, on: .bar(ink))), theme: .dark)
      #expect(piped.row(0).hasPrefix("     "))
      piped.terminal.show(frame("x", style: Style(ink)), theme: .dark)
      #expect(piped.text(row: 0, column: 0) == "x")
    }

    @Test(arguments: ["❤️", "👩‍👩‍👧", "👍🏽"])
    func emojiMoveNothingToTheirRight(emoji: String) throws {
      let piped = try PipedTerminal()
      piped.terminal.show(frame(emoji + "|"), theme: .dark)
      #expect(piped.text(row: 0, column: 2) == "|")
    }

    /// A heart has one column in ncurses, and with the look of an emoji it would take two.
    @Test func theLookOfAnEmojiIsKeptWhereThereAreTwoColumnsForIt() throws {
      let piped = try PipedTerminal()
      piped.terminal.show(frame("❤\u{FE0F}|⌚\u{FE0F}|"), theme: .dark)
      #expect(piped.text(row: 0, column: 0) == "❤" && piped.text(row: 0, column: 2) == "|")
      #expect(piped.text(row: 0, column: 3) == "⌚\u{FE0F}" && piped.text(row: 0, column: 5) == "|")
    }

    @Test(arguments: ["\u{1B}", "\u{7}", "\u{9B}", "\u{0}", "\u{301}", "\u{200B}"])
    func whatCouldSteerTheTerminalIsReplaced(text: String) throws {
      let piped = try PipedTerminal()
      var frame = frame("ab")
      frame[0, 1] = Cell(Character(text))
      piped.terminal.show(frame, theme: .dark)
      #expect(piped.row(0).hasPrefix("a? "))
    }

    @Test func halvesWithoutTheirOtherHalfAreBlankOrReplaced() throws {
      let piped = try PipedTerminal()
      var frame = frame("..漢...漢")
      frame[0, 0].isContinuation = true
      frame[0, 3] = Cell("x")
      frame[0, 8].isContinuation = true
      frame[0, 9].isContinuation = true
      piped.terminal.show(frame, theme: .dark)
      #expect(piped.row(0).hasPrefix(" . x...漢"))
      #expect(piped.text(row: 0, column: 9) == " ")
    }

    @Test func aWideGraphemeThatIsCutIsReplaced() throws {
      let piped = try PipedTerminal("xterm-256color", size: Size(columns: 3, rows: 1))
      piped.terminal.show(frame("ab漢"), theme: .dark)
      #expect(piped.row(0) == "ab?")
    }
  }
}
