import Testing

@testable import Drawing

struct ObstaclesTests {
  private func rectangle(_ form: PlacedForm) -> [CellRectangle] {
    Obstacles([PlacedMark("mark", form, ink: .text, layer: .text)]).rectangles
  }

  private func point(_ column: Double, _ row: Double) -> CellPoint { CellPoint(column: column, row: row) }

  @Test("A bar covers the cells that it is painted in, parts of cells too")
  func bars() {
    #expect(
      rectangle(.box(.bar(2.5, 7.25))) == [CellRectangle(left: 1, top: 2, right: 3, bottom: 8)])
  }

  @Test("A dot covers its cell")
  func dots() {
    #expect(rectangle(.box(.dot(4, 3))) == [CellRectangle(left: 4, top: 3, right: 5, bottom: 4)])
  }

  @Test("A curve covers the cells between its points, however it runs")
  func curves() {
    let curve = PlacedCurve(points: [point(5.5, 2.5), point(3.2, 4.1), point(6, 4)], top: 0)
    #expect(
      rectangle(.curve(curve)) == [
        CellRectangle(left: 3, top: 2, right: 6, bottom: 5),
        CellRectangle(left: 3, top: 4, right: 7, bottom: 5),
      ])
  }

  @Test("A line covers its cells, a dotted one none")
  func lines() {
    func rectangles(_ stroke: Stroke) -> [CellRectangle] {
      let line = PlacedForm.line(PlacedLine(start: point(1, 2), end: point(5.9, 2)))
      return Obstacles([PlacedMark("line", line, Look(.guide, stroke: stroke), layer: .guide)]).rectangles
    }
    #expect(rectangles(.dashed) == [CellRectangle(left: 1, top: 2, right: 6, bottom: 3)])
    #expect(rectangles(.solid) == rectangles(.dashed))
    #expect(rectangles(.dotted).isEmpty)
  }

  @Test("Text covers its columns, big type five rows")
  func texts() {
    let text = PlacedText("重さ", column: 2, row: 3)
    #expect(rectangle(.text(text)) == [CellRectangle(left: 2, top: 3, right: 6, bottom: 4)])
    let number = PlacedBigText("0.3", column: 2, row: 3)
    #expect(rectangle(.big(number)) == [CellRectangle(left: 2, top: 3, right: 16, bottom: 8)])
  }

  @Test("Type of double size covers twice the rows and columns")
  func doubleType() {
    let number = PlacedBigText("0", .double, column: 2, row: 3)
    #expect(rectangle(.big(number)) == [CellRectangle(left: 2, top: 3, right: 12, bottom: 13)])
  }

  @Test("What only touches is free, what overlaps is not")
  func freedom() {
    var obstacles = Obstacles()
    obstacles.add(CellRectangle(left: 2, top: 2, right: 5, bottom: 4))
    #expect(obstacles.isFree(CellRectangle(left: 5, top: 2, right: 9, bottom: 4)))
    #expect(obstacles.isFree(CellRectangle(left: 2, top: 4, right: 5, bottom: 5)))
    #expect(!obstacles.isFree(CellRectangle(left: 4, top: 3, right: 9, bottom: 9)))
    #expect(!obstacles.isFree(CellRectangle(left: 3, top: 2, right: 4, bottom: 3)))
  }

  @Test("A field covers its cells, a row its words, scattered points a cell each where they are drawn")
  func fieldsAndRows() {
    let field = PlacedField(
      left: 2, right: 6, top: 0.5, bottom: 4, window: CellRectangle(left: 0, top: 0, right: 9, bottom: 9),
      columns: 1, rows: 1, scale: .level, values: [1])
    #expect(rectangle(.field(field)) == [CellRectangle(left: 2, top: 0, right: 6, bottom: 4)])
    let row = PlacedRow(origin: point(1, 2), pieces: [.init("word", column: 3, ink: .text)])
    #expect(rectangle(.row(row)) == [CellRectangle(left: 4, top: 2, right: 8, bottom: 3)])
    let points = [point(3.5, 1.5), point(-1, -1)].map { PlacedScatter.Point(place: $0, symbol: .plain) }
    let window = CellRectangle(left: 0, top: 0, right: 8, bottom: 4)
    let scatter = PlacedScatter(points: points, window: window)
    #expect(rectangle(.scatter(scatter)) == [CellRectangle(left: 3, top: 1, right: 4, bottom: 2)])
  }
}
