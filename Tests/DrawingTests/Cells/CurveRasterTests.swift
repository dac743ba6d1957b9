import Testing

@testable import Drawing

struct CurveRasterTests {
  private static let rasters: [CurveRaster] = [.sextants, .quadrants, .braille, .halfBlocks, .ascii]

  @Test("Each dot of a cell has a bit of its own, and all bits together a glyph", arguments: rasters)
  func bits(raster: CurveRaster) {
    let bits = (0..<raster.dotColumns).flatMap { column in
      (0..<raster.dotRows).map { raster.bit(column: column, row: $0) }
    }
    #expect(Set(bits).count == bits.count)
    #expect(bits.reduce(0, |) == UInt8(raster.patternCount - 1))
    #expect(raster.glyph(0) == " " || raster.glyph(0) == "\u{2800}")
  }

  @Test("Braille dots are numbered as Unicode numbers them")
  func brailleDots() {
    let raster = CurveRaster.braille
    #expect(raster.glyph(raster.bit(column: 0, row: 0)) == "⠁")
    #expect(raster.glyph(raster.bit(column: 0, row: 3)) == "⡀")
    #expect(raster.glyph(raster.bit(column: 1, row: 0)) == "⠈")
    #expect(raster.glyph(raster.bit(column: 1, row: 3)) == "⢀")
    #expect(raster.glyph(0xFF) == "⣿")
  }

  /// U+1FB00 to U+1FB3B are BLOCK SEXTANT-1 to BLOCK SEXTANT-23456, in the order of their patterns; the digits of a
  /// name are the dots, numbered row by row.
  @Test("Each pattern of six dots is the character whose name has these dots")
  func sextants() {
    let raster = CurveRaster.sextants
    var next: UInt32 = 0x1FB00
    for pattern in UInt8(0)..<64 {
      let dots = (1...6).filter { pattern & 1 << ($0 - 1) != 0 }
      let bits = dots.map { raster.bit(column: ($0 - 1) % 2, row: ($0 - 1) / 2) }.reduce(0, |)
      let glyph = String(raster.glyph(bits))
      switch dots {
      case []: #expect(glyph == " ")
      case [1, 3, 5]: #expect(glyph == "\u{258C}", "left half block")
      case [2, 4, 6]: #expect(glyph == "\u{2590}", "right half block")
      case [1, 2, 3, 4, 5, 6]: #expect(glyph == "\u{2588}", "full block")
      default:
        #expect(glyph.unicodeScalars.map(\.value) == [next])
        let name = glyph.unicodeScalars.first?.properties.name
        #expect(name == "BLOCK SEXTANT-" + dots.map(String.init).joined())
        next += 1
      }
    }
    #expect(next == 0x1FB3C)
  }

  @Test("Each pattern of four dots is the character whose name has these quarters")
  func quadrants() {
    let raster = CurveRaster.quadrants
    let quarters = ["UPPER LEFT", "UPPER RIGHT", "LOWER LEFT", "LOWER RIGHT"]
    let halves: [[Int]: String] = [
      [0, 1]: "UPPER HALF BLOCK", [2, 3]: "LOWER HALF BLOCK", [0, 2]: "LEFT HALF BLOCK",
      [1, 3]: "RIGHT HALF BLOCK",
      [0, 1, 2, 3]: "FULL BLOCK", []: "SPACE",
    ]
    for pattern in 0..<16 {
      let dots = (0..<4).filter { pattern & 1 << $0 != 0 }
      let bits = dots.map { raster.bit(column: $0 % 2, row: $0 / 2) }.reduce(0, |)
      let name = raster.glyph(bits).unicodeScalars.first?.properties.name
      #expect(name == halves[dots] ?? "QUADRANT " + dots.map { quarters[$0] }.joined(separator: " AND "))
    }
  }

  @Test(
    "A pattern is found by its glyph", arguments: [CurveRaster.sextants, .quadrants, .braille, .halfBlocks])
  func patterns(raster: CurveRaster) {
    for pattern in 0..<raster.patternCount {
      #expect(raster.pattern(of: raster.glyph(UInt8(pattern))) == UInt8(pattern))
    }
    #expect(raster.pattern(of: "x") == nil)
  }

  @Test(
    "A line is as thick upright as along a row, as far as dots allow", arguments: rasters, Weight.allCases)
  func sameThickness(raster: CurveRaster, weight: Weight) {
    // In widths of a cell, which is twice as high.
    let level = Double(2 * raster.rows(weight)) / Double(raster.dotRows)
    let upright = Double(raster.columns(weight)) / Double(raster.dotColumns)
    #expect(abs(level - upright) < 1 / Double(raster.dotColumns))
  }
}

extension CurveRaster: CustomTestStringConvertible {
  /// How a cell is divided.
  public var testDescription: String { "\(dotColumns)×\(dotRows)" }
}
