import Testing

@testable import Drawing

struct DataPointAtCellTests {
  private let size = Size(columns: 76, rows: 20)

  private func scene(_ points: [DataPoint]) -> Scene {
    let x = Axis("x", title: "x", from: -3, to: 5)
    let dots = points.enumerated().map {
      Mark(MarkID("point", $0), .bar(.dot($1, symbol: .positive)), ink: .positive)
    }
    let plot = Plot(x: x, y: Axis("y", title: "y", from: 0, to: 1), marks: dots)
    let row = Panel(
      "row", .row([Panel("left", .plot(SampleScenes.series("loss"))), Panel("right", .plot(plot))]))
    return Scene([row], headline: Headline("0.3329", captions: ["nats"]))
  }

  @Test("The cell of a dot stands for the dot's place, to within a cell", arguments: SymbolSet.all)
  func inverse(symbols: SymbolSet) throws {
    let points = [DataPoint(-2.9, 0.1), DataPoint(0, 0.5), DataPoint(4.9, 0.95), DataPoint(2, 1)]
    let scene = scene(points)
    let placement = scene.placed(in: size, symbols: symbols)
    for (item, point) in points.enumerated() {
      let place = try #require(placement.mark(MarkID("point", item))?.box?.dotCell)
      let found = try #require(
        scene.dataPoint(atRow: place.top, column: place.left, in: size, symbols: symbols, panel: "right"))
      #expect(abs(found.x - point.x) < 0.2 && abs(found.y - point.y) < 0.06)
    }
  }

  @Test("The lines of the axes are the axes' lower ends")
  func axes() throws {
    let scene = Scene.plot([], x: 2...4, y: 1...3)
    let marks = scene.placed(in: size, symbols: .braille).marks
    let corner = try #require(marks.first { $0.id.role.name.hasPrefix("corner of x") })
    guard case .sign(let sign) = corner.form else { throw Unexpected() }
    let (row, column) = (cell(sign.place.row), cell(sign.place.column))
    #expect(
      scene.dataPoint(atRow: row, column: column, in: size, symbols: .braille, panel: "plot")
        == DataPoint(2, 1))
    #expect(scene.dataPoint(atRow: row + 1, column: 30, in: size, symbols: .braille, panel: "plot") == nil)
    #expect(
      scene.dataPoint(atRow: row, column: column - 1, in: size, symbols: .braille, panel: "plot") == nil)
  }

  @Test("All that is found lies within the axes, on a page of any size", arguments: SymbolSet.all)
  func within(symbols: SymbolSet) {
    let scene = scene([])
    for (columns, rows) in [(0, 0), (1, 1), (20, 6), (40, 12), (90, 30)] {
      let size = Size(columns: columns, rows: rows)
      // Some of the cells, with those at the edges and beyond; every one of them takes a layout of its own.
      for row in Set(stride(from: -1, through: rows, by: 4)).union([0, rows - 1, rows]) {
        for column in Set(stride(from: -1, through: columns, by: 9)).union([0, columns - 1, columns]) {
          guard
            let point = scene.dataPoint(
              atRow: row, column: column, in: size, symbols: symbols, panel: "right")
          else { continue }
          #expect((-3...5).contains(point.x) && (0...1).contains(point.y))
        }
      }
    }
  }

  @Test("A panel that is no plot, or is not there, has no places")
  func otherPanels() {
    let table = Scene([Panel("table", .table(SampleScenes.cases(3)))])
    #expect(table.dataPoint(atRow: 5, column: 30, in: size, symbols: .braille, panel: "table") == nil)
    #expect(scene([]).dataPoint(atRow: 9, column: 50, in: size, symbols: .braille, panel: "other") == nil)
    #expect(
      scene([]).dataPoint(atRow: .max, column: .min, in: size, symbols: .braille, panel: "right") == nil)
  }
}
