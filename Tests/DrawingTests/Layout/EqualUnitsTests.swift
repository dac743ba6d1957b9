import Testing

@testable import Drawing

struct EqualUnitsTests {
  private func layout(
    _ columns: Int, _ rows: Int, x: ClosedRange<Double> = -1.5...1.5, y: ClosedRange<Double> = -1.5...1.5,
    scale: ColorScale? = nil
  ) -> PlotLayout {
    let plot = Plot(
      x: Axis("x", title: "x", from: x.lowerBound, to: x.upperBound, ticks: .at([-1, 0, 1])),
      y: Axis("y", title: "y", from: y.lowerBound, to: y.upperBound, ticks: .at([-1, 0, 1])),
      marks: [Mark("map", .field(Field(x: x, y: y, columns: 2, rows: 2) { $0 * $1 }), ink: .curve)],
      colorScale: scale, equalUnits: true)
    return PlotLayout(
      plot, panel: "p", in: CellRectangle(left: 0, top: 0, right: columns, bottom: rows), symbols: .braille)
  }

  @Test(
    "A circle is as many columns wide as twice its rows, in a panel of any form",
    arguments: [(37, 15), (27, 11), (76, 40), (58, 27), (120, 20), (30, 60)])
  func circle(columns: Int, rows: Int) {
    let layout = layout(columns, rows)
    let (width, height) = (layout.column(1) - layout.column(-1), layout.row(-1) - layout.row(1))
    #expect(abs(width / height - 2) < 1e-9)
    #expect(layout.field.right + 3 <= columns && layout.field.bottom + 2 <= rows)
    // It takes about as much room as there is along one of the axes.
    let (freeColumns, freeRows) = (columns - 6 - 3 - layout.field.columns, rows - 3 - layout.field.rows)
    #expect(freeColumns <= columns / 4 || freeRows <= rows / 4)
  }

  @Test("Ranges of different lengths keep one unit too")
  func ranges() {
    let layout = layout(60, 20, x: -2...4, y: -1...1)
    #expect(abs((layout.column(1) - layout.column(0)) / (layout.row(0) - layout.row(1)) - 2) < 1e-9)
  }

  @Test("The meaning of the colours stands at the right of the field, within the panel")
  func scale() {
    let layout = layout(37, 15, scale: ColorScale("p(green)", ["0", "0.5", "1"], scale: .signed))
    let marks = layout.marks()
    let texts = marks.filter { $0.id.role == "scale value of p" }.compactMap(\.textRectangle)
    #expect(texts.count == 3 && texts.allSatisfy { $0.left > layout.field.right && $0.right <= 37 })
    #expect(texts.map(\.top).sorted().first == layout.field.top)
    #expect(texts.map(\.bottom).sorted().last == layout.field.bottom)
  }
}
