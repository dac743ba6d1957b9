import Testing

@testable import Drawing

struct ScatterPaintingTests {
  private let window = CellRectangle(left: 1, top: 0, right: 9, bottom: 4)

  private func painted(
    _ points: [(Double, Double, Symbol)], presence: Double = 1,
    _ symbols: SymbolSet = .braille
  ) -> Frame {
    let placed = points.map {
      PlacedScatter.Point(place: CellPoint(column: $0.0, row: $0.1), symbol: $0.2)
    }
    let form = PlacedForm.scatter(PlacedScatter(points: placed, window: window))
    let mark = PlacedMark("data", form, ink: .curve, layer: .dot, presence: presence)
    return Placement(marks: [mark]).painted(10, 4, symbols)
  }

  @Test("A point is the small symbol of its class in the class's colour", arguments: SymbolSet.all)
  func classes(symbols: SymbolSet) {
    let frame = painted([(2.5, 1.5, .positive), (4.2, 2.9, .negative)], symbols)
    #expect(frame[1, 2] == Cell(symbols.smallDots[.positive], Style(.positive)))
    #expect(frame[2, 4] == Cell(symbols.smallDots[.negative], Style(.negative)))
  }

  @Test("A cell of several points shows the class of most, and of the first where both have as many")
  func majority() {
    let crowd: [(Double, Double, Symbol)] = [
      (3.1, 1.1, .negative), (3.5, 1.5, .positive), (3.9, 1.9, .positive), (6.1, 1.1, .negative),
      (6.2, 1.2, .positive),
    ]
    #expect(painted(crowd).lines[1] == "   •  ▴")
  }

  @Test(
    "Where two classes have as many points in a cell, the first one shows, whichever it is",
    arguments: [Symbol.positive, .negative, .plain])
  func ties(first: Symbol) {
    let others = [Symbol.positive, .negative].filter { $0 != first }
    let crowd = ([first] + others).map { (3.5, 1.5, $0) }
    #expect(painted(crowd)[1, 3].character == SymbolSet.braille.smallDots[first])
  }

  @Test("Points outside the window are not drawn")
  func outside() {
    let points: [(Double, Double, Symbol)] = [
      (0.5, 1, .plain), (9, 1, .plain), (3, 4, .plain), (.nan, 1, .plain), (.infinity, 1, .plain),
      (-1, -1, .plain),
    ]
    #expect(painted(points) == Frame(size: Size(columns: 10, rows: 4)))
  }

  @Test("New points appear one after the other")
  func presence() {
    let points = (1..<9).map { (Double($0), 1.0, Symbol.positive) }
    #expect(painted(points, presence: 0.5).lines[1] == " ••••")
  }

  @Test("Points on the edges of the axes are drawn, points beyond are not")
  func inPlot() {
    let corners = [(0.0, 0.0), (0, 1), (1, 0), (1, 1), (1.01, 0.5), (0.5, -0.01)]
    let scatter = Scatter(corners.map { .init($0.0, $0.1, .positive) })
    let frame = Scene.plot([Mark("data", .scatter(scatter), ink: .curve)])
      .placed(in: Size(columns: 40, rows: 12), symbols: .braille).painted(40, 12)
    #expect(frame.lines.joined().filter { $0 == "•" }.count == 4)
  }

  @Test("Scatters of equally many points move point by point")
  func mixing() throws {
    func placement(_ x: Double) -> Placement {
      let points = [Scatter.Point(x, 0.5, .positive), Scatter.Point(0.5, x, .negative)]
      return Scene.plot([Mark("data", .scatter(Scatter(points)), ink: .curve)])
        .placed(in: Size(columns: 40, rows: 12), symbols: .braille)
    }
    func column(_ placement: Placement) throws -> Double {
      guard case .scatter(let scatter)? = placement.mark("data")?.form else { throw Unexpected() }
      return scatter.points[0].place.column
    }
    let (start, end) = (placement(0.2), placement(0.8))
    let middle = mix(start, end) { _ in 0.5 }
    #expect(try column(middle) == (column(start) + column(end)) / 2)
    #expect(mix(start, end) { _ in 1 } == end)
  }
}
