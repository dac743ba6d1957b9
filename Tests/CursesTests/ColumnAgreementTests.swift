import CNcurses
import Drawing
import Testing

@testable import Curses

extension CursesSuite {
  /// Drawing's table says how wide a grapheme is, ncurses lays cells out by the C library: they must agree, or be
  /// reconciled.
  @Suite struct ColumnAgreementTests {
    /// Every grapheme of one scalar that is shown as it is, other than marks by themselves. What is younger than the
    /// table, Unicode 15.0, is known to neither side.
    private static let graphemes: [Character] = (0x20...0x10FFFF as ClosedRange<UInt32>)
      .compactMap(Unicode.Scalar.init).map(Character.init)
      .filter { printable($0) == $0 && columnWidth(of: $0) > 0 && isOfTheTable($0) }

    private static func isOfTheTable(_ grapheme: Character) -> Bool {
      guard let age = grapheme.unicodeScalars.first?.properties.age else { return false }
      return (age.major, age.minor) <= (15, 0)
    }

    private static func isCountedAlike(_ grapheme: Character) -> Bool {
      grapheme.unicodeScalars.first.map(columnsInNcurses) == columnWidth(of: grapheme)
    }

    @Test func nearlyAllGraphemesAreCountedAlike() throws {
      let piped = try PipedTerminal()
      _ = piped
      let others = Self.graphemes.filter { !Self.isCountedAlike($0) }
      #expect(Self.graphemes.count > 200_000)
      #expect(others.count < Self.graphemes.count / 20, "\(others.prefix(20))")
    }

    @Test func whatIsCountedDifferentlyMovesNothingToItsRight() throws {
      let piped = try PipedTerminal("xterm-256color", size: Size(columns: 9, rows: 1))
      for grapheme in Self.graphemes where !Self.isCountedAlike(grapheme) {
        var row = Frame(size: Size(columns: 9, rows: 1))
        let end = row.write("a\(grapheme)", row: 0, column: 0)
        row.write("|", row: 0, column: end)
        piped.terminal.show(row, theme: .dark)
        // A full pipe would block.
        _ = piped.sent()
        #expect(piped.text(row: 0, column: end) == "|", "\(grapheme.unicodeScalars)")
      }
    }
  }
}
