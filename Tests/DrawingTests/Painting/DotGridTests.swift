import Testing

@testable import Drawing

struct DotGridTests {
  private static let rasters: [CurveRaster] = [.sextants, .quadrants, .braille, .halfBlocks, .ascii]

  private func glyphs(
    _ points: [(Double, Double)], _ raster: CurveRaster, columns: Int = 6, rows: Int = 4, top: Double = 0,
    stroke: Stroke = .solid, weight: Weight = .light
  ) -> [String] {
    let pen = Pen(stroke, weight, raster: raster)
    var grid = DotGrid(size: Size(columns: columns, rows: rows), pen: pen, top: top)
    grid.draw(points.map { CellPoint(column: $0.0, row: $0.1) }[...])
    var frame = Frame(size: Size(columns: columns, rows: rows))
    grid.forEachPattern { row, column, pattern in frame[row, column] = Cell(raster.glyph(pattern)) }
    return frame.lines
  }

  @Test("Half blocks show the half that holds the dot")
  func halves() {
    #expect(glyphs([(0, 0.1), (0.9, 0.1)], .halfBlocks, columns: 2, rows: 1) == ["▀"])
    #expect(glyphs([(0, 0.6), (0.9, 0.6)], .halfBlocks, columns: 2, rows: 1) == ["▄"])
    #expect(glyphs([(0, 0), (0, 0.9)], .halfBlocks, columns: 2, rows: 1) == ["█"])
  }

  @Test("In seven bits a line is high, in the middle or low in its row")
  func thirds() {
    #expect(glyphs([(0, 0.1), (1.9, 0.1)], .ascii, rows: 1) == ["''"])
    #expect(glyphs([(0, 0.5), (1.9, 0.5)], .ascii, rows: 1) == ["--"])
    #expect(glyphs([(0, 0.9), (1.9, 0.9)], .ascii, rows: 1) == [".."])
  }

  @Test("A line across the page has no gaps, whichever way it is drawn", arguments: rasters)
  func withoutGaps(raster: CurveRaster) {
    let rising = glyphs([(0, 3.99), (5.99, 0)], raster)
    #expect(
      (0..<6).allSatisfy { column in rising.contains { $0.dropFirst(column).first.map { $0 != " " } == true }
      })
    #expect(rising.allSatisfy { !$0.isEmpty })
    let steep = glyphs([(2.5, 0), (2.5, 3.99)], raster)
    #expect(steep.allSatisfy { $0.count == 3 })
  }

  @Test(
    "A level line is as thick as its weight, around its height",
    arguments: [
      // 1.5 is the middle of the second row, where two thirds are the upper ones.
      (CurveRaster.sextants, 1.5, ["", "🬋", "", ""], ["", "🬎", "", ""], ["", "█", "", ""]),
      (.sextants, 1.4, ["", "🬋", "", ""], ["", "🬎", "", ""], ["", "█", "", ""]),
      (.sextants, 1.2, ["", "🬂", "", ""], ["", "🬎", "", ""], ["🬭", "🬎", "", ""]),
      (.quadrants, 1.4, ["", "▀", "", ""], ["", "▀", "", ""], ["", "█", "", ""]),
      (.quadrants, 1.1, ["", "▀", "", ""], ["", "▀", "", ""], ["▄", "▀", "", ""]),
      (.braille, 1.5, ["", "⠶", "", ""], ["", "⠿", "", ""], ["", "⣿", "", ""]),
      (.halfBlocks, 1.6, ["", "▄", "", ""], ["", "▄", "", ""], ["", "█", "", ""]),
      (.ascii, 1.5, ["", "-", "", ""], ["", "-", "", ""], ["", "-", "", ""]),
    ])
  func thickness(
    raster: CurveRaster, row: Double, light: [String], medium: [String], heavy: [String]
  ) {
    for (weight, expected) in zip(Weight.allCases, [light, medium, heavy]) {
      let lines = glyphs([(0, row), (5.99, row)], raster, weight: weight)
      #expect(lines == expected.map { String(repeating: $0, count: 6) }, "\(weight)")
    }
  }

  @Test("A single point is a dot")
  func singlePoint() {
    #expect(glyphs([(1, 1)], .braille) == [" ⡀", " ⠁", "", ""])
    #expect(glyphs([], .braille) == ["", "", "", ""])
  }

  @Test("What lies outside the page or above the top is not drawn")
  func clipping() {
    #expect(glyphs([(-9, 1.5), (90, 1.5)], .ascii) == ["", "------", "", ""])
    #expect(glyphs([(2.5, -49.9), (2.5, 49.9)], .ascii, top: 2) == ["", "", "  |", "  |"])
    #expect(glyphs([(-9, -9), (90, -1)], .ascii) == ["", "", "", ""])
  }

  @Test("A line to infinity reaches the edge of the page without gaps", arguments: rasters)
  func infinity(raster: CurveRaster) {
    let up = glyphs([(2.5, 2.5), (2.5, -.infinity)], raster)
    #expect(up.map(\.count) == [3, 3, 3, 0])
    let far = glyphs([(2.5, 2.5), (2.5, 1e300)], raster)
    #expect(far.map(\.count) == [0, 0, 3, 3])
    let right = glyphs([(0, 1.5), (.infinity, 1.5)], raster)
    #expect(right[1].count == 6)
  }

  @Test("Points that are no numbers do not trap", arguments: rasters)
  func noNumbers(raster: CurveRaster) {
    let lines = glyphs([(.nan, 1), (1, .nan), (.infinity, -.infinity), (2, 2), (3, 2)], raster)
    #expect(lines.count == 4)
    #expect(lines[2].count >= 3)
  }

  @Test("A page without cells has no glyphs", arguments: [(0, 0), (0, 3), (3, 0)])
  func emptyPage(columns: Int, rows: Int) {
    let lines = glyphs([(0, 0), (5, 5)], .braille, columns: columns, rows: rows)
    #expect(lines == Array(repeating: "", count: rows))
  }
}
