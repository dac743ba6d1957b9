import Explainer
import Testing

@testable import Curses

/// How long the beginning of an answer may still turn out to be a key.
@Suite struct AnswerDoubtTests {
  @Test(arguments: ["\u{1B}[2;5", "\u{1B}]11;r"])
  func onlyAnEscapeAndOneByteBehindItAreInDoubt(beginning: String) {
    var reader = AnswerReader()
    reader.expected = Set(TerminalQuestion.allCases)
    #expect(!reader.isInDoubt)
    let doubts = beginning.utf8.map { byte in
      _ = reader.add(byte)
      return reader.isInDoubt
    }
    #expect(doubts == [true, true] + Array(repeating: false, count: beginning.utf8.count - 2))
  }
}
