import Testing

@testable import Drawing

struct TextWrapTests {
  @Test(
    "Lines are as long as they can be, and broken at blanks",
    arguments: [
      ("the loss of one point", 8, ["the loss", "of one", "point"]),
      ("the loss of one point", 21, ["the loss of one point"]), ("a b c", 1, ["a", "b", "c"]),
      ("one", 80, ["one"]), ("", 10, [""]), ("  two   blanks  ", 80, ["two blanks"]),
    ])
  func lines(text: String, columns: Int, expected: [String]) {
    #expect(wrapped(text, columns: columns) == expected)
  }

  @Test("Line breaks are kept, empty lines too")
  func breaks() {
    #expect(wrapped("one two\n\nthree\n", columns: 80) == ["one two", "", "three", ""])
  }

  @Test("A word longer than a line is cut, and what follows stands after its end")
  func longWords() {
    #expect(wrapped("abcdefgh", columns: 3) == ["abc", "def", "gh"])
    #expect(wrapped("x abcdefgh y", columns: 4) == ["x", "abcd", "efgh", "y"])
    #expect(wrapped("abcde f", columns: 4) == ["abcd", "e f"])
  }

  @Test("An equation is not broken, nor a number from its per cent sign")
  func unbroken() {
    #expect(wrapped("where p = 0.5 is", columns: 9) == ["where", "p = 0.5", "is"])
    #expect(wrapped("x costs 30 % more", columns: 10) == ["x costs", "30 % more"])
    #expect(wrapped("x costs 30 %", columns: 10) == ["x costs", "30 %"])
  }

  @Test(
    "The terms of a formula stay together",
    arguments: [
      ("that is p − y here", 9, ["that is", "p − y", "here"]),
      ("where 0 < p < 1 only", 9, ["where", "0 < p < 1", "only"]),
      ("pays H(q, p) now", 9, ["pays", "H(q, p)", "now"]),
      ("it is −Σ q · log p", 10, ["it is −Σ q", "· log p"]),
    ])
  func formulas(text: String, columns: Int, expected: [String]) {
    #expect(wrapped(text, columns: columns) == expected)
  }

  @Test(
    "A sign between the parts of a formula is not torn from either of them",
    arguments: ["=", "≠", "<", ">", "≥", "≤", "−", "·", "+"])
  func joiningSign(sign: String) {
    #expect(joiningSigns.contains(sign[...]))
    #expect(wrapped("of p \(sign) 0.5 too", columns: 8) == ["of", "p \(sign) 0.5", "too"])
  }

  @Test("No other sign joins", arguments: ["/", "and", "≈", "→", "-", ":"])
  func otherSigns(sign: String) {
    #expect(!joiningSigns.contains(sign[...]))
    #expect(wrapped("a \(sign) b", columns: columnWidth(of: "a \(sign)")) == ["a \(sign)", "b"])
  }

  @Test("A per cent sign stays with its number also where more follows it")
  func perCent() {
    #expect(wrapped("up by 30 %, then", columns: 8) == ["up by", "30 %,", "then"])
  }

  @Test("A formula that is longer than a line is broken between its parts")
  func longFormula() {
    #expect(wrapped("a = b = c = d", columns: 5) == ["a = b", "= c =", "d"])
  }

  @Test("Wide graphemes count two columns and are not cut")
  func wideWords() {
    #expect(wrapped("重さと長さ", columns: 4) == ["重さ", "と長", "さ"])
    #expect(wrapped("重さと長さ", columns: 5) == ["重さ", "と長", "さ"])
  }

  @Test("Without columns there are no lines", arguments: [0, -1])
  func noColumns(columns: Int) {
    #expect(wrapped("text", columns: columns).isEmpty)
  }

  @Test("At any width no line is wider, no word is lost, and lines are filled")
  func anyWidth() {
    let text =
      "Minus one over N, times the sum over all points of y times the logarithm of p, σ and ∞ included."
    let words = text.split(separator: " ")
    for columns in 10...120 {
      let lines = wrapped(text, columns: columns)
      #expect(lines.allSatisfy { columnWidth(of: $0) <= columns })
      #expect(lines.flatMap { $0.split(separator: " ") } == words)
      for (line, next) in zip(lines, lines.dropFirst()) {
        let word = String(next.prefix { $0 != " " })
        #expect(columnWidth(of: line) + 1 + columnWidth(of: word) > columns)
      }
    }
  }

  @Test(
    "A text that is too long ends in a sign",
    arguments: [
      ("probability", 11, "probability"), ("probability", 10, "probabili…"), ("probability", 1, "…"),
      ("probability", 0, ""), ("probability", -4, ""), ("", 0, ""), ("", 3, ""), ("重さと", 5, "重さ…"),
      ("重さと", 4, "重…"), ("cafe\u{301}s", 4, "caf…"),
    ])
  func truncation(text: String, columns: Int, expected: String) {
    #expect(truncated(text, columns: columns) == expected)
  }

  @Test("The sign can be another one")
  func otherSign() {
    #expect(truncated("probability", columns: 5, sign: "~") == "prob~")
  }
}
