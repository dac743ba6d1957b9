import Testing

@testable import Drawing

struct PrintableTests {
  @Test(
    "What could steer a terminal is replaced by a sign",
    arguments: [
      "\u{0}", "\u{7}", "\t", "\n", "\r\n", "\u{1B}", "\u{7F}", "\u{9B}", "\u{AD}", "\u{200B}", "\u{200E}",
      "\u{202E}", "\u{2028}", "\u{2066}", "\u{FEFF}", "\u{E0001}", "\u{378}",
    ] as [Character])
  func unprintable(character: Character) {
    #expect(printable(character) == "\u{FFFD}")
  }

  @Test(
    "Whatever only shows stays as it is",
    arguments: ["a", " ", "\u{A0}", "é", "e\u{301}", "中", "👩‍👩‍👧", "\u{E0B0}"] as [Character])
  func shown(character: Character) {
    #expect(printable(character) == character)
  }

  @Test("A sign of format is replaced also at the end of a longer grapheme")
  func within() {
    #expect(printable("🏴\u{E0067}\u{E007F}") == "\u{FFFD}")
    #expect(printable("👩\u{200D}👧") == "👩\u{200D}👧")
  }

  @Test("Of a text of several lines only the ends of its lines stay as they are")
  func lines() {
    #expect(printableLines("a\nb\u{1B}c\r\nd\t\n") == "a\nb\u{FFFD}c\u{FFFD}d\u{FFFD}\n")
  }

  @Test("What is taken to be plain without a look at its properties is shown, and takes one column")
  func plain() {
    let plain = (0...0x10FFFF as ClosedRange<UInt32>).compactMap(Unicode.Scalar.init).filter(isPlainlyNarrow)
    #expect(plain.count > 1500)
    for scalar in plain {
      let category = scalar.properties.generalCategory
      #expect(
        ![.control, .format, .unassigned, .nonspacingMark, .enclosingMark].contains(category), "\(scalar)")
      #expect(!WidthTable.wide.isListed(scalar) && !WidthTable.zero.isListed(scalar), "\(scalar)")
    }
  }
}
