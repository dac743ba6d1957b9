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

  @Test("A row on its way slides, and its words change half-way")
  func mixing() {
    func mark(_ text: String, _ place: Double) -> PlacedMark {
      let form = PlacedForm.row(row([.init(text, column: 0, ink: .text)], 0, place))
      return PlacedMark("row", form, ink: .text, layer: .text)
    }
    let forms = [0, 0.25, 0.75, 1].map { progress in
      mix(Placement(marks: [mark("old", 0)]), Placement(marks: [mark("new", 8)])) { _ in progress }.mark(
        "row")
    }
    #expect(forms == [mark("old", 0), mark("old", 2), mark("new", 6), mark("new", 8)])
  }
}
