import CTerminal
import Drawing
import Testing

@testable import Curses

extension CursesSuite {
  /// A locale in which a bullet takes two columns, as those for East Asia do where they were made so.
  @Suite struct AmbiguousLocaleTests {
    @Test func aLocaleThatGivesTwoColumnsToAmbiguousCharactersGetsNone() {
      logloss_write_utf8 { $0 == 0x25CF ? 2 : 1 }
      defer { logloss_write_utf8(nil) }
      #expect(suitableSymbolSet() == .ascii)
    }

    @Test func whatTheLocaleTakesForWiderIsReplaced() throws {
      let piped = try PipedTerminal()
      logloss_write_utf8 { $0 == 0x25CF ? 2 : 1 }
      defer { logloss_write_utf8(nil) }
      piped.terminal.show(frame("a●b"), theme: .dark)
      #expect(piped.row(0).hasPrefix("a?b"))
    }
  }
}
