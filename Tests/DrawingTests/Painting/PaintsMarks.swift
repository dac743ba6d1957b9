@testable import Drawing

/// Tests that paint a few marks.
protocol PaintsMarks {}

extension PaintsMarks {
  func frame(_ marks: [PlacedMark], _ symbols: SymbolSet = .braille) -> Frame {
    Placement(marks: marks).painted(12, 6, symbols)
  }

  func dot(_ column: Double, _ row: Double, _ symbol: Symbol = .plain, presence: Double = 1)
    -> PlacedMark
  {
    PlacedMark(
      "dot", .box(.dot(column, row, symbol: symbol)), ink: .positive, layer: .dot, presence: presence)
  }

  func line(
    _ start: (Double, Double), _ end: (Double, Double), _ stroke: Stroke, presence: Double = 1
  ) -> PlacedMark {
    let line = PlacedLine(
      start: CellPoint(column: start.0, row: start.1), end: CellPoint(column: end.0, row: end.1))
    return PlacedMark(
      "line", .line(line), Look(.guide, stroke: stroke), layer: .guide, presence: presence)
  }

  func text(_ text: String, presence: Double = 1) -> PlacedMark {
    PlacedMark(
      "text", .text(PlacedText(text, column: 1, row: 2)), ink: .text, layer: .text, presence: presence)
  }

  func curve(_ ink: Ink, row: Double, presence: Double = 1) -> PlacedMark {
    let points = (0...24).map { CellPoint(column: Double($0) / 2, row: row) }
    let form = PlacedForm.curve(PlacedCurve(points: points, top: 0))
    return PlacedMark("curve", form, ink: ink, layer: .curve, presence: presence)
  }
}
