import Testing

@testable import Drawing

struct ColumnWidthTests {
  @Test(
    "Letters, signs and the glyphs of figures take one column",
    arguments: ["a", "é", "e\u{301}", "−", "σ", "∞", "●", "▲", "◆", "█", "▚", "⣿", "…", "╌"] as [Character])
  func narrow(character: Character) {
    #expect(columnWidth(of: character) == 1)
  }

  @Test(
    "Ideographs, syllables of Korean, full-width forms and emoji take two",
    arguments: ["中", "漢", "か", "カ", "한", "Ａ", "　", "😀", "👍🏽", "👩‍👩‍👧", "🇨🇭", "❤\u{FE0F}", "𠀀"] as [Character])
  func wide(character: Character) {
    #expect(columnWidth(of: character) == 2)
  }

  @Test(
    "A mark that combines with nothing takes no column", arguments: ["\u{301}", "\u{20DD}"] as [Character])
  func zero(character: Character) {
    #expect(columnWidth(of: character) == 0)
  }

  @Test("Half-width forms and the half-width space of the full-width block take one")
  func halfWidth() {
    #expect(columnWidth(of: "ｱ" as Character) == 1)
    #expect(columnWidth(of: "〿" as Character) == 1)
  }

  @Test("A text is as wide as its graphemes together")
  func sum() {
    #expect(columnWidth(of: "") == 0)
    #expect(columnWidth(of: "naïve") == 5)
    #expect(columnWidth(of: "cafe\u{301}") == 4)
    #expect(columnWidth(of: "x 重さ") == 6)
  }

  @Test(
    "What is measured is what is written, replacement signs included",
    arguments: [
      "abc", "中文", "e\u{301}\u{301}", "a\u{AD}b", "a\u{200B}b", "\u{FEFF}a", "a\u{7}b", "\u{301}a", "🏴󠁧󠁢󠁳󠁣󠁴󠁿",
      "\u{2FE0}",
      "👩‍👩‍👧", "\u{200D}", "\r\n",
    ])
  func measuredAsWritten(text: String) {
    var frame = Frame(size: Size(columns: 20, rows: 1))
    #expect(frame.write(text, row: 0, column: 0) == columnWidth(of: text))
  }
}
