import Testing

@testable import Drawing

struct FieldPaintingTests {
  private let page = Size(columns: 8, rows: 4)

  /// Negative above, positive below, over the whole page, its border a quarter above the middle.
  private func halves(border: Double = 2) -> PlacedMark {
    let values = (0..<16).map { Double($0) + 0.5 < 16 - 4 * border ? 1.0 : -1 }
    let field = PlacedField(
      left: 0, right: 8, top: 0, bottom: 4, window: CellRectangle(left: 0, top: 0, right: 8, bottom: 4),
      columns: 1, rows: 16, scale: .signed, values: values)
    return PlacedMark("map", .field(field), ink: .curve, layer: .field)
  }

  private func painted(_ marks: [PlacedMark], _ symbols: SymbolSet = .braille) -> Frame {
    Placement(marks: marks).painted(size: page, symbols: symbols)
  }

  @Test("A part of a field has its shade as ground and as ink of its character", arguments: SymbolSet.all)
  func shades(symbols: SymbolSet) {
    let frame = painted([halves()], symbols)
    #expect(frame[0, 3] == Cell(symbols.glyph(.negative3), Style(.field(.negative3), on: .field(.negative3))))
    #expect(frame[3, 7] == Cell(symbols.glyph(.positive3), Style(.field(.positive3), on: .field(.positive3))))
  }

  @Test(
    "Half blocks show two shades in a cell, the denser one as glyph", arguments: [SymbolSet.braille, .blocks])
  func halfBlocks(symbols: SymbolSet) {
    let cell = painted([halves(border: 1.5)], symbols)[1, 4]
    #expect(cell == Cell("▄", Style(.field(.positive3), on: .field(.negative3))))
  }

  @Test("Where colours are few every cell shows one shade, its character the more", arguments: SymbolSet.all)
  func fewColors(symbols: SymbolSet) {
    for (theme, depth) in [(Theme.dark, ColorDepth.eight), (.light, .none), (.terminal, .full)] {
      let cell = painted([halves(border: 1.5)], symbols.suited(to: theme, depth: depth))[1, 4]
      #expect(cell.character == symbols.glyph(.neutral))
    }
    let cell = painted([halves(border: 1.5)], symbols.suited(to: .dark, depth: .full))[1, 4]
    #expect((cell.character == "▄") == !symbols.isSevenBit)
  }

  @Test("In seven bits and in plain text the characters show the field")
  func plainText() {
    #expect(painted([halves()], .ascii).lines == ["", "", "########", "########"])
    #expect(painted([halves()]).lines == ["", "", "████████", "████████"])
  }

  @Test("Dots, curves and rules lie over a field, its shade behind them", arguments: SymbolSet.all)
  func over(symbols: SymbolSet) {
    let dot = PlacedMark("dot", .box(.dot(2, 0.5, symbol: .negative)), ink: .negative, layer: .dot)
    let points = [CellPoint(column: 0, row: 2.4), CellPoint(column: 7.9, row: 2.4)]
    let curve = PlacedMark(
      "curve", .curve(PlacedCurve(points: points, top: 0)), ink: .curve, layer: .curve)
    let level = PlacedLine(start: CellPoint(column: 0, row: 1.5), end: CellPoint(column: 7, row: 1.5))
    let rule = PlacedMark("rule", .line(level), Look(.guide, stroke: .dashed), layer: .guide)
    let frame = painted([halves(), rule, curve, dot], symbols)
    #expect(
      frame[0, 2] == Cell(symbols.glyph(.negative), Style(.negative, on: .field(.negative3), bold: true)))
    #expect(frame[2, 4].style == Style(.curve, on: .field(.positive3)))
    #expect(frame[1, 4] == Cell(symbols.lines.dash, Style(.guide, on: .field(.negative3))))
  }

  @Test("A curve crosses cells of two shades as it does those of one", arguments: SymbolSet.all)
  func curveOverHalves(symbols: SymbolSet) {
    let points = [CellPoint(column: 0, row: 1.5), CellPoint(column: 7.9, row: 1.5)]
    let curve = PlacedMark(
      "curve", .curve(PlacedCurve(points: points, top: 0)), ink: .curve, layer: .curve)
    let frame = painted([halves(border: 1.5), curve], symbols)
    for column in 0..<8 {
      let style = frame[1, column].style
      #expect(style.ink == .curve && style.ground.isField)
    }
  }

  @Test("Words over a field stand on the page's ground, where they have its contrast")
  func words() {
    let text = PlacedMark("t", .text(PlacedText("loss", column: 1, row: 2)), ink: .text, layer: .text)
    #expect(painted([halves(), text])[2, 1] == Cell("l", Style(.text)))
  }

  @Test("What is not known is not painted, and the field ends at its edges")
  func edges() {
    let field = PlacedField(
      left: 2, right: 6, top: 1, bottom: 3, window: CellRectangle(left: 0, top: 0, right: 8, bottom: 4),
      columns: 1, rows: 1, scale: .level, values: [1])
    let frame = painted([PlacedMark("map", .field(field), ink: .curve, layer: .field)])
    #expect(frame.lines == ["", "  ████", "  ████", ""])
    var unknown = field
    unknown.values = [.nan]
    #expect(painted([PlacedMark("map", .field(unknown), ink: .curve, layer: .field)]) == Frame(size: page))
  }

  @Test("A plot's field fills the cells between its axes", arguments: SymbolSet.all)
  func inPlot(symbols: SymbolSet) {
    let field = Field(x: 0...1, y: 0...1, columns: 3, rows: 3) { _, _ in 1 }
    let plot = Plot(
      x: Axis("x", title: "x", from: 0, to: 1), y: Axis("y", title: "y", from: 0, to: 1),
      marks: [Mark("map", .field(field), ink: .curve)])
    let layout = PlotLayout(
      plot, panel: "p", in: CellRectangle(left: 0, top: 0, right: 40, bottom: 12), symbols: symbols)
    let frame = Placement(marks: layout.marks()).painted(40, 12, symbols)
    for row in 0..<12 {
      for column in 0..<40 {
        let isInside =
          (layout.field.left..<layout.field.right).contains(column)
          && (layout.field.top..<layout.field.bottom).contains(row)
        #expect(frame[row, column].style.ground.isField == isInside)
      }
    }
  }
}
