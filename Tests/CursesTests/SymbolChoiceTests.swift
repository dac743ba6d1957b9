import Drawing
import Testing

@testable import Curses

@Suite struct SymbolChoiceTests {
  @Test(arguments: [
    ("UTF-8", "xterm-256color" as String?, SymbolSet.Name.braille), ("utf8", "tmux-256color", .braille),
    ("UTF-8", nil, .braille), ("UTF-8", "linux", .blocks), ("UTF-8", "linux-16color", .blocks),
    ("ANSI_X3.4-1968", "xterm-256color", .ascii), ("ISO-8859-1", "linux", .ascii), ("", nil, .ascii),
  ])
  func codesetAndTerminalDecide(codeset: String, terminal: String?, expected: SymbolSet.Name) {
    #expect(suitableSymbolSet(codeset: codeset, terminalName: terminal) == expected)
  }
}
