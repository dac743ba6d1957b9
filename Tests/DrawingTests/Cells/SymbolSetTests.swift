import Testing

@testable import Drawing

struct SymbolSetTests {
  private static let beyondSevenBits = SymbolSet.all.filter { !$0.isSevenBit }

  @Test("A set is found by its name", arguments: SymbolSet.Name.allCases)
  func names(name: SymbolSet.Name) {
    #expect(SymbolSet.named(name).name == name)
  }

  @Test("The classes' dots differ, and from a dot without class", arguments: SymbolSet.all)
  func dots(symbols: SymbolSet) {
    let kinds: [Symbol] = [.positive, .negative, .plain]
    #expect(Set(kinds.map { symbols.glyph($0) }).count == 3)
    #expect(Set(kinds.map { symbols.smallDots[$0] }).count == 3)
  }

  @Test("Solid bars differ from hatched ones", arguments: SymbolSet.all)
  func bars(symbols: SymbolSet) {
    #expect(symbols.bars.solid != symbols.bars.hatched)
    let dots = [Symbol.positive, .negative].map(symbols.glyph)
    #expect(!dots.contains(symbols.bars.solid) && !dots.contains(symbols.bars.hatched))
  }

  @Test("The ends of bars are steps between nothing and a full cell", arguments: SymbolSet.all)
  func parts(symbols: SymbolSet) {
    #expect(!symbols.bars.lowerParts.isEmpty)
    #expect(Set(symbols.bars.lowerParts).count == symbols.bars.lowerParts.count)
    let bodies = [
      symbols.bars.solid, symbols.bars.hatched, symbols.bars.dimmedSolid, symbols.bars.dimmedHatched,
    ]
    #expect(symbols.bars.lowerParts.allSatisfy { !bodies.contains($0) })
  }

  @Test("Eighths of blocks rise by an eighth")
  func eighths() {
    let heights = SymbolSet.braille.bars.lowerParts.map { $0.unicodeScalars.map(\.value) }
    #expect(heights == (0x2581...0x2587).map { [$0] })
  }

  @Test("A line that stands out differs from one that does not", arguments: SymbolSet.all)
  func heavyLine(symbols: SymbolSet) {
    #expect(symbols.heavyLine != symbols.lightLine)
  }

  @Test("Every glyph takes one column", arguments: SymbolSet.all)
  func widths(symbols: SymbolSet) {
    #expect(symbols.glyphs.allSatisfy { columnWidth(of: $0) == 1 && printable($0) == $0 })
  }

  @Test("The set of seven bits has no other glyph")
  func asciiGlyphs() {
    #expect(String(SymbolSet.ascii.glyphs).isPrintableASCII)
  }

  @Test(
    "Every glyph of the other sets has a spelling in seven bits", arguments: beyondSevenBits)
  func spellings(symbols: SymbolSet) {
    #expect(symbols.glyphs.allSatisfy { transliterated(String($0)).isPrintableASCII })
  }

  @Test(
    "What tells classes and directions is not lost in seven bits", arguments: beyondSevenBits)
  func tellingSpellings(symbols: SymbolSet) {
    let dots = [symbols.dots.positive, symbols.dots.negative, symbols.dots.plain]
    for pair in [dots, [symbols.bars.solid, symbols.bars.hatched]] {
      let spellings = Set(pair.map { transliterated(String($0)) })
      #expect(spellings.count == pair.count && !spellings.contains("?"))
    }
  }

  @Test("The characters of big type have a spelling in seven bits")
  func bigType() {
    let text = "0123456789.−-e?∞ GLOS"
    #expect(BigType.canShow(text))
    #expect(transliterated(text) == "0123456789.--e?inf GLOS")
  }

  @Test("Only the set of seven bits respells text")
  func text() {
    #expect(SymbolSet.braille.text("σ ≥ −1") == "σ ≥ −1")
    #expect(SymbolSet.blocks.text("σ ≥ −1") == "σ ≥ −1")
    #expect(SymbolSet.ascii.text("σ ≥ −1") == "sigma >= -1")
  }
}

extension SymbolSet: CustomTestStringConvertible {
  /// Its name on the command line.
  public var testDescription: String { name.rawValue }

  /// All that the set paints with.
  fileprivate var glyphs: [Character] {
    let own =
      bars.lowerParts + [bars.solid, bars.hatched, bars.dimmedSolid, bars.dimmedHatched]
      + [Symbol.positive, .negative, .plain].map { dots[$0] }
    let axes = [lines.horizontal, lines.vertical, lines.corner, lines.tickBelow, lines.tickLeft, lines.heavy]
    let others = [lines.dash, lines.dot, lines.verticalDash, lines.up, lines.upperDash, lines.lowerDash]
    let small = [Symbol.positive, .negative, .plain].map { smallDots[$0] }
    return own + axes + others + ramp + small + [lines.pointer, ellipsis]
      + (0..<raster.patternCount).map { raster.glyph(UInt8($0)) }
  }
}

extension CurveRaster {
  var patternCount: Int { 1 << (dotColumns * dotRows) }
}
