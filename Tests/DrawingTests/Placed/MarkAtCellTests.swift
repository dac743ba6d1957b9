import Testing

@testable import Drawing

struct MarkAtCellTests {
  private let placement = Placement(marks: [
    PlacedMark(MarkID("bar", 1), .box(.bar(2, 8)), ink: .positive, layer: .bar),
    PlacedMark(MarkID("point", 1), .box(.dot(10.5, 4.5)), ink: .positive, layer: .dot),
    PlacedMark(MarkID("point", 2), .box(.dot(14.5, 4.5)), ink: .positive, layer: .dot),
    PlacedMark(MarkID("point", 3), .box(.dot(14.5, 4.5)), ink: .positive, layer: .dot),
    PlacedMark(MarkID("value", 1), .text(PlacedText("0.25", column: 20, row: 3)), ink: .text, layer: .text),
    PlacedMark(
      MarkID("gone", 1), .text(PlacedText("old", column: 20, row: 3)), ink: .text, layer: .text, presence: 0),
  ])

  private func mark(
    _ row: Int, _ column: Int, _ roles: Set<Role> = ["bar", "point", "value"], within: Int = 2
  )
    -> MarkID?
  {
    placement.mark(near: row, column: column, roles: roles, within: within)
  }

  @Test("A mark is hit in its cells and near them")
  func near() {
    #expect(mark(4, 10) == MarkID("point", 1) && mark(5, 9) == MarkID("point", 1))
    #expect(mark(6, 2) == MarkID("bar", 1) && mark(3, 22) == MarkID("value", 1))
    #expect(mark(7, 10) == nil && mark(4, 30) == nil)
  }

  @Test("The nearest is taken; a row counts twice, as cells are twice as high as wide")
  func nearest() {
    #expect(mark(4, 12) == MarkID("point", 3) || mark(4, 12) == MarkID("point", 1))
    #expect(mark(4, 11) == MarkID("point", 1) && mark(4, 13) == MarkID("point", 3))
    let dots = [(0.5, 1.5), (2.5, 0.5)].enumerated().map {
      PlacedMark(MarkID("dot", $0), .box(.dot($1.0, $1.1)), ink: .positive, layer: .dot)
    }
    #expect(
      Placement(marks: dots).mark(near: 0, column: 1, roles: ["dot"], within: 3) == MarkID("dot", 1))
  }

  @Test("One row away is as far as two columns, farther than one and nearer than three", arguments: [1, 3])
  func rowsAgainstColumns(columns: Int) {
    let dots = [(Double(columns) + 5.5, 3.5), (5.5, 4.5)].enumerated().map {
      PlacedMark(MarkID("dot", $0), .box(.dot($1.0, $1.1)), ink: .positive, layer: .dot)
    }
    let hit = Placement(marks: dots).mark(near: 3, column: 5, roles: ["dot"], within: 3)
    #expect(hit == MarkID("dot", columns == 1 ? 0 : 1))
  }

  @Test("Of marks in one cell it is the one that is seen")
  func topmost() {
    #expect(mark(4, 14) == MarkID("point", 3))
  }

  @Test("Only marks of the roles that are asked for, and those that are there, are hit")
  func roles() {
    #expect(mark(4, 10, ["bar"]) == nil && mark(4, 10, []) == nil)
    #expect(mark(3, 21, ["gone"]) == nil)
  }

  @Test("A row of a table is hit anywhere between its ends")
  func tableRow() {
    let scene = Scene([Panel("table", .table(SampleScenes.cases(5)))])
    let size = Size(columns: 76, rows: 15)
    let placement = scene.placed(in: size, symbols: .braille)
    let lines = placement.painted(size: size, symbols: .braille).lines
    let row = lines.firstIndex { $0.contains("label 3") } ?? -1
    #expect(
      [20, 30, 45].allSatisfy {
        placement.mark(near: row, column: $0, roles: ["case"], within: 0) == MarkID("case", 3)
      })
  }

  @Test("Cells far beyond the page hit nothing", arguments: [Int.min, -1000, 1000, .max])
  func farAway(cell: Int) {
    #expect(mark(cell, cell, within: 3) == nil)
    #expect(mark(cell, cell, within: .min) == nil)
  }
}
