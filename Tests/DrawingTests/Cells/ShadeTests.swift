import Testing

@testable import Drawing

struct ShadeTests {
  @Test("Every shade belongs to one of the two ramps")
  func ramps() {
    #expect(Shade.signed + Shade.levels == Shade.allCases)
    #expect(Shade.signed.count % 2 == 1 && Shade.signed[Shade.signed.count / 2] == .neutral)
  }

  @Test("Shades rise evenly from 0 to 1 along their ramp", arguments: [Shade.signed, Shade.levels])
  func heights(ramp: [Shade]) {
    let heights = ramp.map(\.height)
    #expect(heights == ramp.indices.map { Double($0) / Double(ramp.count - 1) })
  }

  @Test(
    "Without colours a shade is as dense as it is high", arguments: SymbolSet.all,
    [Shade.signed, Shade.levels])
  func density(symbols: SymbolSet, ramp: [Shade]) {
    let glyphs = ramp.map { symbols.glyph($0) }
    let places = glyphs.compactMap(symbols.ramp.firstIndex)
    #expect(places.count == ramp.count && places == places.sorted())
    #expect(glyphs.first == symbols.ramp.first && glyphs.last == symbols.ramp.last)
  }

  @Test("In seven bits no shade looks like a dot, a line or a curve")
  func characters() {
    let raster = CurveRaster.ascii
    let drawn = Set(
      (1..<raster.patternCount).map { raster.glyph(UInt8($0)) } + ["o", "^", "*", "-", ":", "+"])
    #expect(SymbolSet.ascii.ramp.allSatisfy { !drawn.contains($0) })
  }
}
