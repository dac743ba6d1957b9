import Testing

@testable import Drawing

/// How curves meet what else is in a picture.
struct CurvePaintingTests: PaintsMarks {
  @Test(
    "A curve is drawn over a guide, whichever part of a cell the guide lies in", arguments: [2.05, 2.5, 2.95])
  func curveOverGuide(row: Double) {
    let alone = frame([curve(.curve, row: 2.4)])
    #expect(
      frame([line((0, row), (11.9, row), .dashed), curve(.curve, row: 2.4)]).lines[2] == alone.lines[2])
  }

  @Test("A curve is drawn along")
  func growingCurve() {
    #expect(frame([curve(.curve, row: 3.1)], .ascii).text(row: 3).count == 12)
    #expect(frame([curve(.curve, row: 3.1, presence: 0.5)], .ascii).text(row: 3).count == 7)
  }

  @Test("A curve passes behind the bars that reach to it, and leaves them whole", arguments: SymbolSet.all)
  func curveBehindBars(symbols: SymbolSet) {
    for (symbol, ink) in [
      (Symbol.positive, Ink.positive), (.negative, .negative), (.positive, .positiveDimmed),
      (.plain, .accent),
    ] {
      let bar = PlacedMark("p", .box(.bar(1, 6, symbol: symbol)), ink: ink, layer: .bar)
      let crossed = frame([bar, curve(.curve, row: 3.5)], symbols)
      #expect(crossed[3, 1] == frame([bar], symbols)[3, 1])
      #expect(crossed[3, 5].style == Style(.curve))
    }
  }

  @Test("A curve crosses the body of an area in the area's colour")
  func curveOverBars() {
    let area = PlacedMark("area", .box(.bar(1, 6)), ink: .axis, layer: .bar)
    let crossed = frame([area, curve(.curve, row: 3.5)])
    #expect(crossed[3, 1].style == Style(.curve, on: .bar(.axis)))
    #expect(crossed[3, 5].style == Style(.curve))
  }

  @Test(
    "Where two curves of one colour share a cell both are whole; of two colours the later lies over the other"
  )
  func meetingCurves() {
    let upper = curve(.curve, row: 3.1)
    #expect(frame([upper, curve(.curve, row: 3.9)], .sextants)[3, 5] == Cell("🬰", Style(.curve)))
    #expect(frame([upper, curve(.accent, row: 3.9)], .sextants)[3, 5] == Cell("🬭", Style(.accent)))
  }

  @Test("A curve in a class's colour is no bar: a dot on it lies on the page, another curve over it")
  func curveInInkOfBars() {
    let green = curve(.positive, row: 3.75)
    #expect(frame([green, dot(5, 3.5)], .quadrants)[3, 5].style == Style(.positive, bold: true))
    #expect(frame([green, curve(.accent, row: 3.25)], .quadrants)[3, 5] == Cell("▀", Style(.accent)))
  }

  @Test("A thick curve leaves the upright axis whole", arguments: SymbolSet.all)
  func curveAtAxis(symbols: SymbolSet) {
    let axis = PlacedMark(
      "axis",
      .line(PlacedLine(start: CellPoint(column: 2.5, row: 0.5), end: CellPoint(column: 2.5, row: 5.5))),
      Look(.axis), layer: .axis)
    let points = [CellPoint(column: 3, row: 0), CellPoint(column: 3, row: 5.9)]
    let steep = PlacedMark(
      "curve", .curve(PlacedCurve(points: points, top: 0)), Look(.curve, weight: .heavy), layer: .curve)
    let frame = frame([axis, steep], symbols)
    #expect((0...5).allSatisfy { frame[$0, 2] == Cell(symbols.lines.vertical, Style(.axis)) })
    #expect((0...5).allSatisfy { frame[$0, 3].style.ink == .curve })
  }

  @Test("A curve leaves the end of a bar as it is, and in the coarser sets its body too")
  func curveOverEnds() {
    let bar = PlacedMark("p", .box(.bar(2.5, 6)), ink: .axis, layer: .bar)
    #expect(frame([bar, curve(.curve, row: 2.6)])[2, 1] == Cell("▄", Style(.axis)))
    for symbols in [SymbolSet.blocks, .ascii] {
      #expect(
        frame([bar, curve(.curve, row: 4.1)], symbols)[4, 1] == Cell(symbols.bars.solid, .filling(.axis)))
    }
  }
}
