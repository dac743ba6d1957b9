import Testing

@testable import Drawing

struct ArrangementTests {
  private let page = CellRectangle(left: 0, top: 0, right: 76, bottom: 15)

  private func plot(
    _ id: String, _ title: String = "x", share: Double = 1, minimum: Int = 30
  ) -> Panel {
    let axis = Axis("x", title: title, from: 0, to: 1)
    return Panel(
      id, .plot(Plot(x: axis, y: axis, marks: [])), share: share, minimumColumns: minimum)
  }

  private func areas(_ panels: [Panel], _ page: CellRectangle? = nil) -> [String: CellRectangle] {
    let areas = Arrangement(symbols: .braille).stacked(panels, in: page ?? self.page)
    return Dictionary(uniqueKeysWithValues: areas.map { ($0.panel.id, $0.area) })
  }

  @Test("Panels of a row stand side by side, two columns apart, each as high as the row")
  func row() {
    let areas = areas([Panel("row", .row([plot("a"), plot("b")]))])
    #expect(areas["a"] == CellRectangle(left: 0, top: 0, right: 37, bottom: 15))
    #expect(areas["b"] == CellRectangle(left: 39, top: 0, right: 76, bottom: 15))
  }

  @Test("Columns are dealt out by share")
  func shares() {
    let widths = areas([Panel("row", .row([plot("a", share: 2, minimum: 9), plot("b", minimum: 9)]))])
      .mapValues(\.columns)
    #expect(widths == ["a": 49, "b": 25])
  }

  @Test("A panel that would have fewer rows than it asks for leaves them to the others")
  func leftOut() {
    func panels(_ minimum: Int) -> [Panel] {
      var second = plot("b")
      second.leftOutBelow = minimum
      return [plot("a", share: 2), second]
    }
    #expect(areas(panels(5)).mapValues(\.rows) == ["a": 10, "b": 5])
    #expect(areas(panels(6)).mapValues(\.rows) == ["a": 15, "b": 0])
    let marks = Scene(panels(6)).placed(in: Size(columns: 76, rows: 15), symbols: .braille).marks
    #expect(
      marks == Scene([plot("a", share: 2)]).placed(in: Size(columns: 76, rows: 15), symbols: .braille).marks)
  }

  @Test("Rows that a panel needs come from one that has more than it needs itself, and only from there")
  func keptRows() {
    func rows(_ kept: Int, _ share: Double = 2) -> [String: Int] {
      var second = plot("b")
      second.keptRows = kept
      return areas([plot("a", share: share), second]).mapValues(\.rows)
    }
    #expect(rows(0) == ["a": 10, "b": 5])
    #expect(rows(7) == ["a": 8, "b": 7])
    #expect(rows(12) == ["a": 6, "b": 9])
    #expect(rows(7, 1) == ["a": 8, "b": 7])
  }

  @Test(
    "Where a panel would be narrower than its minimum, the row is stacked", arguments: [(37, 4), (38, 2)])
  func tooNarrow(minimum: Int, count: Int) {
    let panels = areas([Panel("row", .row([plot("a", minimum: minimum), plot("b", minimum: minimum)]))])
    let isStacked = panels["a"]?.left == panels["b"]?.left
    #expect(isStacked == (minimum > 37))
    #expect(!isStacked || panels["a"]?.bottom == panels["b"]?.top)
  }

  @Test("Columns of panels stand within rows, and rows one above the other")
  func nested() {
    let column = Panel("column", .column([plot("b"), plot("c")]))
    let areas = areas([Panel("upper", .row([plot("a"), column]), share: 2), plot("d")])
    #expect(areas.count == 4)
    #expect(areas["a"]?.rows == 10 && areas["b"]?.rows == 5 && areas["c"]?.top == 5)
    #expect(areas["c"]?.left == 39 && areas["d"] == CellRectangle(left: 0, top: 10, right: 76, bottom: 15))
  }

  @Test("Plots side by side have their axes on one level, whatever stands below them")
  func level() throws {
    let scene = Scene([Panel("row", .row([plot("a"), plot("b", "a longer title")]))])
    let marks = scene.placed(in: Size(columns: 76, rows: 15), symbols: .braille).marks
    let rows = try ["a", "b"].map { id in
      let mark = try #require(marks.first { $0.id.role.name == "corner of x in \(id)" })
      guard case .sign(let sign) = mark.form else { throw Unexpected() }
      return sign.place.row
    }
    #expect(rows[0] == rows[1])
  }

  @Test(
    "Of plots one above the other over one x axis the lowest shown says what is along it, and all are as wide",
    arguments: [50, 90])
  func sharedAxis(columns: Int) throws {
    func chart(_ id: String, _ title: String, leftOutBelow: Int = 0) -> Panel {
      let x = Axis("x", title: title, from: 0, to: 1)
      let y = Axis("y", title: "", from: 0, to: 1)
      return Panel(id, .plot(Plot(x: x, y: y, marks: [])), leftOutBelow: leftOutBelow)
    }
    let panels = [chart("a", "time"), chart("b", "epoch"), chart("c", "epoch", leftOutBelow: 5)]
    func said(_ rows: Int) -> [PlacedMark] {
      Scene(panels).placed(in: Size(columns: columns, rows: rows), symbols: .braille).marks
        .filter { $0.id.role.name.hasPrefix("label of x") || $0.text?.text == "epoch" }
    }
    func shown(_ panel: String, _ rows: Int) -> Bool {
      said(rows).contains { $0.id.role.name.hasSuffix(" in \(panel)") }
    }
    #expect(shown("a", 30) && !shown("b", 30) && shown("c", 30))
    #expect(shown("a", 13) && shown("b", 13) && !shown("c", 13))
    let marks = Scene(panels).placed(in: Size(columns: columns, rows: 30), symbols: .braille).marks
    let ticks = ["b", "c"].map { panel in
      marks.filter { $0.id.role.name == "tick of x in \(panel)" }.compactMap { mark -> Double? in
        if case .sign(let sign) = mark.form { sign.place.column } else { nil }
      }
    }
    #expect(ticks[0] == ticks[1] && ticks[0].count > 2)
  }

  @Test("No mark of a panel reaches into its neighbour", arguments: [62, 76, 116])
  func apart(columns: Int) {
    let row = Panel("row", .row([plot("a", "a title of some length"), plot("b")]))
    let size = Size(columns: columns, rows: 15)
    let marks = Scene([row]).placed(in: size, symbols: .braille).marks
    let right = (columns - 2) / 2
    for mark in marks where mark.id.role.name.hasSuffix(" in a") {
      #expect(Obstacles([mark]).rectangles.allSatisfy { $0.right <= right }, "\(mark.id)")
    }
  }

  @Test("A table takes no more rows than it has and can be spaced with; a plot gets the others")
  func tables() {
    // Header, two rules, eleven rows and the total are too long to be spaced; three rows can take four rows more.
    let (long, short) = (SampleScenes.cases(11), SampleScenes.cases(3))
    func heights(_ table: Table, _ rows: Int) -> [Int] {
      Arrangement(symbols: .braille).heights(
        [Panel("table", .table(table)), plot("plot")], columns: 80, rows: rows)
    }
    #expect(heights(long, 40) == [15, 25])
    #expect(heights(short, 40) == [11, 29])
  }

  @Test("A row without panels is nothing")
  func empty() {
    #expect(areas([Panel("row", .row([])), Panel("column", .column([]))]).isEmpty)
  }
}
