import Testing

@testable import Drawing

extension [UInt32] {
  /// Whether a scalar lies in one of the ranges, found by looking at all of them.
  func isListed(_ scalar: Unicode.Scalar) -> Bool {
    stride(from: 0, to: count, by: 2).contains { (self[$0]...self[$0 + 1]).contains(scalar.value) }
  }
}

struct WidthTableTests {
  @Test("Ranges are in order, apart, and none is both wide and without a column")
  func order() {
    for limits in [WidthTable.wide, WidthTable.zero] {
      #expect(limits.count % 2 == 0 && !limits.isEmpty)
      for index in stride(from: 0, to: limits.count, by: 2) {
        #expect(limits[index] <= limits[index + 1])
        #expect(index == 0 || limits[index - 1] + 1 < limits[index])
      }
    }
    let both = WidthTable.zero.compactMap(Unicode.Scalar.init).filter { WidthTable.wide.isListed($0) }
    #expect(both.isEmpty)
  }

  @Test(
    "Scalars have the width that Unicode 15 gives them",
    arguments: [
      // Scripts and forms: Hangul, CJK, Kana, Tangut, Khitan, vertical forms, angle brackets, full width.
      ("ᄀ", 2), ("ᅟ", 2), ("⺀", 2), ("、", 2), ("〾", 2), ("ぁ", 2), ("㌀", 2), ("䷿", 1), ("一", 2), ("꓆", 2),
      ("ꥠ", 2), ("가", 2), ("힣", 2), ("豈", 2), ("︐", 2), ("︰", 2), ("！", 2), ("｠", 2), ("｡", 1), ("￠", 2),
      ("\u{2329}", 2), ("\u{232A}", 2), ("\u{16FE0}", 2), ("\u{17000}", 2), ("\u{18B00}", 2),
      ("\u{1AFF0}", 2),
      ("\u{1B000}", 2), ("\u{1B2FB}", 2), ("\u{20000}", 2), ("\u{3134A}", 2),
      // Circled numbers on black squares are ambiguous, and so narrow; those before and after are wide.
      ("㉇", 2), ("㉈", 1), ("㉏", 1), ("㉐", 2),
      // Emoji by themselves, and signs that are none until they are asked to be.
      ("⌚", 2), ("⏩", 2), ("◽", 2), ("☔", 2), ("✅", 2), ("⭐", 2), ("🀄", 2), ("🌀", 2), ("🚀", 2), ("🫠", 2),
      ("❤", 1),
      ("☀", 1), ("🌡", 1), ("\u{1F1E6}", 2),
      // Marks, joiners, and vowels and finals of Korean.
      ("\u{300}", 0), ("\u{489}", 0), ("\u{94D}", 0), ("\u{1160}", 0), ("\u{11FF}", 0), ("\u{D7B0}", 0),
      ("\u{200D}", 0), ("\u{20DD}", 0), ("\u{FE0F}", 0), ("\u{E0100}", 0), ("\u{903}", 1),
      ("a", 1), ("é", 1), ("я", 1), ("א", 1), ("ก", 1), ("\u{E000}", 1), ("\u{10FFFF}", 1),
    ] as [(Unicode.Scalar, Int)])
  func widths(scalar: Unicode.Scalar, width: Int) {
    #expect(columnWidth(of: scalar) == width)
  }

  @Test("What is found by halving is what a look at every range finds")
  func search() {
    let edges = (WidthTable.wide + WidthTable.zero).flatMap { [$0 &- 1, $0, $0 + 1] }
    for scalar in edges.compactMap(Unicode.Scalar.init) {
      let width = WidthTable.wide.isListed(scalar) ? 2 : WidthTable.zero.isListed(scalar) ? 0 : 1
      #expect(columnWidth(of: scalar) == width, "\(scalar.value)")
    }
  }

  @Test("Marks that combine take no column, nor does what the standard library knows to be one since")
  func marks() {
    let marks = (0x300...0xFFFF as ClosedRange<UInt32>).compactMap(Unicode.Scalar.init).filter {
      [.nonspacingMark, .enclosingMark].contains($0.properties.generalCategory)
        && ($0.properties.age.map { $0.major <= 15 } ?? false)
    }
    #expect(marks.count > 1000)
    #expect(marks.allSatisfy { columnWidth(of: $0) == 0 })
  }

  @Test("Emoji take two columns")
  func emoji() {
    let emoji = (0x2000...0x1FFFF as ClosedRange<UInt32>).compactMap(Unicode.Scalar.init).filter {
      $0.properties.isEmojiPresentation && ($0.properties.age.map { $0.major <= 15 } ?? false)
    }
    #expect(emoji.count > 1000)
    #expect(emoji.allSatisfy { columnWidth(of: $0) == 2 })
  }
}
