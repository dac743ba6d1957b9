import Testing

@testable import Drawing

struct PlacedRowTests {
  private func row(_ pieces: [PlacedRow.Piece], _ column: Double = 2, _ row: Double = 1) -> PlacedRow {
    PlacedRow(origin: CellPoint(column: column, row: row), pieces: pieces)
  }

  private let words = [
    PlacedRow.Piece("▸", column: -2, ink: .accent), .init("one", column: 0, ink: .text, bold: true),
    .init("two", column: 5, row: 1, ink: .muted),
  ]

  private func painted(_ row: PlacedRow, presence: Double = 1) -> Frame {
    let mark = PlacedMark("row", .row(row), ink: .text, layer: .text, presence: presence)
    return Placement(marks: [mark]).painted(12, 4)
  }

  @Test("Each piece stands in its place with its own look")
  func pieces() {
    let frame = painted(row(words))
    #expect(frame.lines == ["", "▸ one", "       two", ""])
    #expect(frame[1, 2].style == Style(.text, bold: true) && frame[2, 7].style == Style(.muted))
  }

  @Test("A row covers the cells from its first piece to its last; without pieces, none")
  func rectangle() {
    #expect(row(words).rectangle == CellRectangle(left: 0, top: 1, right: 10, bottom: 3))
    #expect(row([]).rectangle == nil)
  }

  @Test("A row is there as a whole or not at all")
  func presence() {
    #expect(painted(row(words), presence: 0.01) == painted(row(words)))
    #expect(painted(row(words), presence: 0).lines == ["", "", "", ""])
  }

  @Test("A row on its way slides, its texts as far from each other as they are")
  func sliding() {
    func mark(_ place: Double) -> PlacedMark {
      let pieces = [PlacedRow.Piece("left", column: 0, ink: .text), .init("right", column: 6, ink: .text)]
      return PlacedMark("row", .row(row(pieces, 0, place)), ink: .text, layer: .text)
    }
    let picture = mix(Placement(marks: [mark(0)]), Placement(marks: [mark(8)]), at: 0.25)
    #expect(picture.marks.map { $0.text?.text } == ["left", "right"])
    #expect(picture.marks.map { $0.text?.origin } == [0, 6].map { CellPoint(column: $0, row: 2.0) })
  }

  @Test("Of a row that stays, what is new in it comes when what was there has gone")
  func changing() {
    func mark(_ number: String) -> PlacedMark {
      let pieces = [PlacedRow.Piece("sum", column: 0, ink: .text), .init(number, column: 6, ink: .text)]
      return PlacedMark("row", .row(row(pieces, 0, 0)), ink: .text, layer: .text)
    }
    let lines = [0, 0.2, 0.5, 0.95, 1].map { time in
      mix(Placement(marks: [mark("?")]), Placement(marks: [mark("0.33")]), at: time).painted(12, 1).lines[0]
    }
    #expect(lines == ["sum   ?", "sum   ?", "sum", "sum   0.33", "sum   0.33"])
  }
}
