import Testing

@testable import Drawing

struct PlotLayoutTests {
  private let area = CellRectangle(left: 2, top: 1, right: 80, bottom: 22)

  private func layout(
    _ marks: [Mark] = [], x: ClosedRange<Double> = -3...5, y: ClosedRange<Double> = 0...1
  ) -> PlotLayout {
    let xAxis = Axis("x", title: "x", from: x.lowerBound, to: x.upperBound)
    let yAxis = Axis("p", title: "p(green)", from: y.lowerBound, to: y.upperBound)
    return PlotLayout(Plot(x: xAxis, y: yAxis, marks: marks), panel: "plot", in: area, symbols: .braille)
  }

  private func box(_ bar: Bar) throws -> PlacedBox {
    let marks = layout([Mark("bar", .bar(bar), ink: .positive)]).marks()
    return try #require(marks.first { $0.id == "bar" }?.box)
  }

  @Test("The ends of the axes lie in the middle of cells, the lower ones on the other axis and beside it")
  func ends() {
    let layout = layout()
    #expect(layout.column(-3) == Double(layout.field.left) + 0.5)
    #expect(layout.column(5) == Double(layout.field.right) - 0.5)
    #expect(layout.row(0) == Double(layout.field.bottom) + 0.5)
    #expect(layout.row(1) == layout.row(0) - 18)
    #expect(layout.row(0.5) == (layout.row(0) + layout.row(1)) / 2)
  }

  @Test("The field lies within the plot's rectangle, with room for its axes")
  func field() {
    let field = layout().field
    #expect(area.contains(field))
    #expect(field.top == area.top + 1 && field.bottom == area.bottom - 2)
    #expect(field.left - area.left >= 4)
  }

  @Test("What lies beyond an axis stands at its end")
  func beyond() {
    let layout = layout()
    #expect(layout.column(100) == layout.column(5))
    #expect(layout.column(-.infinity) == layout.column(-3))
    #expect(layout.row(.infinity) == layout.row(1))
    #expect(layout.row(-1e308) == layout.row(0))
  }

  @Test("What has no place, or stands on an axis without extent, stands in the middle")
  func noPlace() {
    #expect(layout().row(.nan) == layout().row(0.5))
    #expect(layout().column(.nan) == layout().column(1))
    let single = layout(x: 2...2)
    #expect(single.column(2) == Double(single.field.left + single.field.right) / 2)
  }

  @Test("A bar that ends beyond the axis ends at it, and says so; one that ends at it does not")
  func exceeding() throws {
    let high = try box(.standing(0, 1.5))
    let endless = try box(.standing(0, .infinity))
    let full = try box(.standing(0, 1))
    #expect(high.exceedsTop && endless.exceedsTop && !full.exceedsTop)
    #expect(high.top == full.top && endless.top == full.top)
    #expect(try !box(.standing(0, 1 + 1e-12)).exceedsTop)
  }

  @Test("A bar without extent is a dot, and lies over bars and curves")
  func dots() throws {
    let dot = Mark("dot", .bar(.dot(DataPoint(0, 0.5), symbol: .positive)), ink: .positive)
    let bar = Mark("bar", .bar(.standing(1, 0.5, width: 0.5)), ink: .positive)
    let curve = Mark("curve", .curve(Curve(from: -3, to: 5) { $0 }), ink: .curve)
    let marks = layout([curve, dot, bar]).marks()
    let layers = ["dot", "bar", "curve"].map { id in marks.first { $0.id.role.name == id }?.layer }
    #expect(layers == [.dot, .bar, .curve])
    #expect(marks.first { $0.id == "dot" }?.box?.isDot == true)
  }

  @Test("A curve is cut off where it leaves the field", arguments: [-1e308, -20, -3, 1, 5, 20, .infinity])
  func curves(x: Double) throws {
    let points = [DataPoint(0, 0.5), DataPoint(x, 0.5), DataPoint(x, 7), DataPoint(x, -.infinity)]
    let layout = layout([Mark("curve", .curve(Curve(points: points)), ink: .curve)])
    let mark = try #require(layout.marks().first { $0.id == "curve" })
    guard case .curve(let curve) = mark.form else { throw Unexpected() }
    let field = layout.field
    #expect(curve.top == Double(field.top))
    #expect(curve.points.allSatisfy { (field.left..<field.right).contains(cell($0.column)) })
    #expect(curve.points.allSatisfy { $0.row <= Double(field.bottom) + 0.5 })
  }

  @Test("A rule reaches over the whole field, or from one value to another")
  func rules() throws {
    let layout = layout([
      Mark("level", .rule(Rule(.horizontal, at: 0.5)), ink: .guide),
      Mark("foot", .rule(Rule(.vertical, at: 1, from: 0, to: 0.5, faint: true)), ink: .guide),
    ])
    let level = try line("level", in: layout)
    #expect(level.start == CellPoint(column: layout.column(-3), row: layout.row(0.5)))
    #expect(cell(level.end.column) == layout.field.right - 1)
    let foot = try line("foot", in: layout)
    #expect(foot.start == CellPoint(column: layout.column(1), row: layout.row(0.5)))
    #expect(cell(foot.end.row) == layout.field.bottom - 1)
  }

  @Test(
    "Slots are equally many columns apart wherever there is a column for each", arguments: [1, 6, 10, 29, 66])
  func evenUnits(count: Int) {
    for columns in 80...160 {
      let layout = slots(count, columns: columns)
      let places = (0..<count).map { layout.column(Double($0)) }
      let width = (columns - 6) / count
      #expect(
        zip(places, places.dropFirst()).allSatisfy {
          $1 - $0 == Double(width) || $1 - $0 == Double(width - 1)
        })
      #expect(Set(zip(places, places.dropFirst()).map { $1 - $0 }).count <= 1)
      #expect(places.allSatisfy { $0 - $0.rounded(.down) == 0.5 })
      #expect(layout.field.right <= columns)
    }
  }

  @Test("The title of the x axis leaves room for half of a disc at the end of the axis", arguments: [0.5, 1])
  func dotAtTheEnd(x: Double) throws {
    let axis = Axis("p", title: "p(green)", from: 0, to: 1)
    let plot = Plot(
      x: axis, y: .hidden(0...1),
      marks: [Mark("dot", .bar(.dot(DataPoint(x, 0), symbol: .positive)), ink: .positive)])
    let area = CellRectangle(left: 0, top: 0, right: 80, bottom: 20)
    let layout = PlotLayout(plot, panel: "plot", in: area, symbols: .braille)
    let title = try #require(layout.marks().first { $0.text?.text == "p(green)" }?.textRectangle)
    #expect(title.left == layout.field.right + 2)
    #expect(title.right <= area.right)
  }

  @Test(
    "A high axis has enough ticks and no more than one reads at a glance",
    arguments: [0.8, 1, 1.5, 2.2, 5, 8, 60])
  func ticksOfHighAxes(upper: Double) {
    for rows in 12...60 {
      let plot = Plot(
        x: Axis("x", title: "", from: 0, to: 1), y: Axis("y", title: "", from: 0, to: upper), marks: [])
      let area = CellRectangle(left: 0, top: 0, right: 80, bottom: rows + 2)
      let ticks = PlotLayout(plot, panel: "p", in: area, symbols: .sextants).yGrid.ticks
      #expect(3...16 ~= ticks.count, "\(rows) rows: \(ticks.map(\.text))")
    }
  }

  @Test("Without room for a field there is nothing", arguments: [(0, 0), (9, 0), (40, 3)])
  func noRoom(columns: Int, rows: Int) {
    let area = CellRectangle(left: 0, top: 0, right: columns, bottom: rows)
    let axis = Axis("x", title: "x", from: 0, to: 1)
    let plot = Plot(x: axis, y: axis, marks: [])
    #expect(PlotLayout(plot, panel: "plot", in: area, symbols: .braille).marks().isEmpty)
  }

  /// A plot of slots, six columns of it the gutter.
  private func slots(_ count: Int, columns: Int) -> PlotLayout {
    let axis = Axis("slot", title: "", from: -0.5, to: Double(count) - 0.5, ticks: .none, evenUnits: true)
    let area = CellRectangle(left: 0, top: 0, right: columns, bottom: 20)
    let plot = Plot(x: axis, y: .hidden(0...1), marks: [])
    return PlotLayout(plot, panel: "plot", in: area, symbols: .braille)
  }

  private func line(_ id: MarkID, in layout: PlotLayout) throws -> PlacedLine {
    let mark = try #require(layout.marks().first { $0.id == id })
    guard case .line(let line) = mark.form else { throw Unexpected() }
    return line
  }
}

/// A form that a test did not reckon with.
struct Unexpected: Error {}
