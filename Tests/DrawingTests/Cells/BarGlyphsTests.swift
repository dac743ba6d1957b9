import Testing

@testable import Drawing

struct BarGlyphsTests {
  @Test("A part of a cell ends as far from its upper edge as the rest of the cell is high")
  func levels() {
    for (index, part) in ["▁", "▂", "▃", "▄", "▅", "▆", "▇"].enumerated() {
      #expect(BarGlyphs.eighths.level(of: Character(part)) == 1 - Double(index + 1) / 8, "\(part)")
    }
    #expect(BarGlyphs.halves.level(of: "▄") == 0.5)
    // In plain characters a cell has a foot, a half and the whole.
    #expect(abs(BarGlyphs.ascii.level(of: "_") - 2.0 / 3) < 1e-12)
  }

  @Test("What is no part of a cell counts as its middle", arguments: ["█", " ", "x"] as [Character])
  func middle(character: Character) {
    #expect(BarGlyphs.eighths.level(of: character) == 0.5)
  }
}
