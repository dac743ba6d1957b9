import Testing

@testable import Drawing

struct CaptionPlacingTests {
  private let layout = PlotLayout(
    Plot(x: .hidden(0...1), y: .hidden(0...1), marks: []), panel: "plot",
    in: CellRectangle(left: 0, top: 0, right: 60, bottom: 20), symbols: .braille)

  private func place(
    _ captions: [Caption], around obstacles: [PlacedMark] = []
  ) -> [Int: CellRectangle] {
    let marks = captions.enumerated().map { Mark(MarkID("caption", $0), .caption($1), ink: .text) }
    let placed = CaptionPlacing(layout: layout, around: obstacles).marks(of: marks)
    return Dictionary(
      uniqueKeysWithValues: placed.compactMap { mark in mark.textRectangle.map { (mark.id.item, $0) } })
  }

  private func caption(
    _ sides: [Caption.Side], texts: [String] = ["word"], x: Double = 0.5, y: Double = 0.5
  ) -> Caption {
    Caption(texts, at: DataPoint(x, y), sides: sides)
  }

  private var point: (column: Int, row: Int) { (cell(layout.column(0.5)), cell(layout.row(0.5))) }

  private func dot(_ column: Int, _ row: Int) -> PlacedMark {
    PlacedMark("dot", .box(.dot(Double(column) + 0.5, Double(row) + 0.5)), ink: .text, layer: .dot)
  }

  @Test(
    "A caption lies on the side that it asks for",
    arguments: [
      (Caption.Side.above, -2, -1), (.higher, -2, -2), (.highest, -2, -3), (.below, -2, 1), (.over, -2, 0),
      (.left, -5, 0), (.right, 2, 0), (.aboveLeft, -5, -1), (.aboveRight, 2, -1), (.belowRight, 2, 1),
    ])
  func sides(side: Caption.Side, columns: Int, rows: Int) {
    let place = place([caption([side])])[0]
    #expect(place?.left == point.column + columns)
    #expect(place?.top == point.row + rows)
  }

  @Test("The next side is taken where the first is not free")
  func nextSide() {
    let obstacle = dot(point.column, point.row - 1)
    let place = place([caption([.above, .below])], around: [obstacle])[0]
    #expect(place?.top == point.row + 1)
  }

  @Test("The next text is taken where the first fits nowhere")
  func nextText() {
    let long = String(repeating: "word ", count: 20)
    #expect(place([caption([.above, .below], texts: [long, "word"])])[0]?.columns == 4)
    let beside = dot(point.column + 8, point.row)
    #expect(place([caption([.right], texts: ["long word", "word"])], around: [beside])[0]?.columns == 4)
  }

  @Test("What fits nowhere is left out")
  func leftOut() {
    #expect(place([caption([.above, .right], texts: [String(repeating: "x", count: 200)])]).isEmpty)
    #expect(place([caption([.above], texts: [])]).isEmpty)
    #expect(place([caption([])]).isEmpty)
    #expect(place([caption([.below], y: 0)]).isEmpty)
  }

  @Test("The first captions choose first, and captions keep a blank between them")
  func firstComeFirstServed() {
    let places = place([caption([.above]), caption([.above, .higher]), caption([.above])])
    #expect(places[0]?.top == point.row - 1)
    #expect(places[1]?.top == point.row - 2)
    #expect(places[2] == nil)
    let step = 5 * layout.xGrid.unit
    #expect(place([caption([.above]), caption([.above], x: 0.5 + step)]).count == 2)
    #expect(place([caption([.above]), caption([.above], x: 0.5 + 0.7 * step)]).count == 1)
  }

  @Test("Only a caption that is to lie over a mark does")
  func over() {
    let obstacle = dot(point.column, point.row)
    #expect(place([caption([.over])], around: [obstacle]).count == 1)
    #expect(
      place([caption([.left], texts: ["a long word"])], around: [dot(point.column - 4, point.row)]).isEmpty)
  }

  @Test("What is to lie over free ground takes a shorter text before it reaches into a bar beside it")
  func overFreeGround() {
    let bar = PlacedMark(
      "bar", .box(.box(columns: Double(point.column + 2)...Double(point.column + 9), top: 0, bottom: 20)),
      Look(.positive), layer: .bar)
    #expect(place([caption([.over], texts: ["a long text", "wor"])], around: [bar])[0]?.columns == 3)
    // On a bar of its own a text may be wider than that.
    let own = PlacedMark(
      "bar", .box(.box(columns: Double(point.column)...Double(point.column + 1), top: 0, bottom: 20)),
      Look(.positive), layer: .bar)
    #expect(place([caption([.over], texts: ["a long text", "wor"])], around: [own])[0]?.columns == 11)
  }

  @Test("A caption moves a cell towards its point where it would touch what is behind it")
  func nearer() {
    let behind = dot(point.column + 6, point.row)
    #expect(place([caption([.right])], around: [behind])[0]?.left == point.column + 1)
  }

  @Test("Between two marks that leave no blank at both sides there is no caption; another side is taken")
  func betweenTwo() {
    let (before, behind) = (dot(point.column, point.row), dot(point.column + 6, point.row))
    #expect(place([caption([.right])], around: [before, behind]).isEmpty)
    #expect(place([caption([.right, .aboveRight])], around: [before, behind])[0]?.top == point.row - 1)
    #expect(place([caption([.right], texts: ["word", "wor"])], around: [before, behind])[0]?.columns == 3)
  }

  @Test("A caption keeps a blank to a curve and to the axis, or moves a cell or two away")
  func awayFromCurves() {
    let curve = PlacedMark(
      "curve",
      .curve(
        PlacedCurve(points: [.middle(column: 0, row: 9), .middle(column: point.column - 2, row: 9)], top: 0)),
      Look(.curve), layer: .curve)
    var line = curve
    line.form = .line(
      PlacedLine(start: .middle(column: 0, row: 9), end: .middle(column: point.column + 2, row: 9)))
    line.layer = .axis
    let height = layout.yGrid.value(at: Double(layout.field.bottom - 9))
    #expect(cell(layout.row(height)) == 9)
    #expect(place([caption([.right], y: height)], around: [curve])[0]?.left == point.column + 2)
    #expect(place([caption([.right], y: height)], around: [line])[0]?.left == point.column + 4)
    #expect(place([caption([.left], y: height)], around: [curve]).isEmpty)
  }

  @Test("Only where there is no other place does a caption touch a bar, and it never lies over one")
  func besideBars() {
    let bar = PlacedMark(
      "bar", .box(.box(columns: Double(point.column + 2)...Double(point.column + 9), top: 0, bottom: 20)),
      Look(.positive), layer: .bar)
    #expect(place([caption([.above])], around: [bar])[0]?.right == point.column + 2)
    #expect(place([caption([.above, .left])], around: [bar])[0]?.right == point.column - 1)
    #expect(place([caption([.above], texts: ["words"])], around: [bar]).isEmpty)
  }

  @Test(
    "A caption over or under a point near an edge moves into the field as long as it stays over the point")
  func intoTheField() {
    let first = layout.field.left + 1
    #expect(place([caption([.above], x: 0)])[0]?.left == nil)
    let near = layout.xGrid.value(at: 1)
    #expect(place([caption([.above], x: near)])[0]?.left == first)
    #expect(place([caption([.above], x: near)])[0]?.columns == 4)
  }

  @Test("A line that is spoken of is not written over where another side is free")
  func besideLines() {
    let row = point.row - 1
    let line = PlacedMark(
      "mean", .line(PlacedLine(start: .middle(column: 0, row: row), end: .middle(column: 60, row: row))),
      Look(.accent), layer: .rule)
    #expect(place([caption([.above, .higher])], around: [line])[0]?.top == point.row - 2)
    #expect(place([caption([.above])], around: [line])[0]?.top == point.row - 1)
  }

  @Test(
    "Over a point that a line stands beside, a caption moves a column away from the line and keeps its words")
  func awayFromRules() {
    let column = point.column + 2
    let line = PlacedMark(
      "border",
      .line(PlacedLine(start: .middle(column: column, row: 0), end: .middle(column: column, row: 20))),
      Look(.accent), layer: .rule)
    let place = place([caption([.above], texts: ["word", "wo"])], around: [line])[0]
    #expect(place?.left == point.column - 3)
    #expect(place?.columns == 4)
  }

  @Test("A caption ends where its plot ends, though it may use the margin of a wider one")
  func withinThePlot() {
    func columns(title: String) -> Int? {
      let plot = Plot(
        x: Axis("x", title: title, from: 0, to: 1, ticks: .none), y: .hidden(0...1),
        marks: [Mark("caption", .caption(caption([.right], texts: ["a word", "w"], x: 1)), ink: .text)])
      let scene = Scene([Panel("plot", .plot(plot))])
      let marks = scene.placed(in: Size(columns: 40, rows: 10), symbols: .braille).marks
      let place = marks.first { $0.id.role == "caption" }?.textRectangle
      #expect(place == nil || place?.right ?? 0 <= 40)
      return place?.columns
    }
    // There is room for its short form, and no more.
    #expect(columns(title: "") == 1)
    #expect(columns(title: "probability") == 1)
  }

  @Test("A caption without room at its point stands beside another one, if it has one")
  func otherwise() {
    let wall = PlacedMark(
      "bar", .box(.box(columns: 0...60, top: 0, bottom: Double(point.row + 1))), Look(.positive), layer: .bar)
    let words = ["a word", "word"]
    let elsewhere = Caption(
      words, at: DataPoint(0.5, 0.8), sides: [.above, .right], otherwise: DataPoint(0.5, 0.2))
    let place = place([elsewhere], around: [wall])[0]
    #expect(place?.left == point.column + 2)
    #expect(place?.top == cell(layout.row(0.2)))
    #expect(place?.columns == 6)
    #expect(self.place([caption([.above, .right], texts: words, y: 0.8)], around: [wall]).isEmpty)
  }

  @Test("Guides may lie behind a caption")
  func guides() {
    var guide = dot(point.column, point.row - 1)
    guide.layer = .guide
    #expect(place([caption([.above])], around: [guide])[0]?.top == point.row - 1)
  }

  @Test("In a whole picture no caption touches another, nor hides a dot or a bar", arguments: SymbolSet.all)
  func wholePicture(symbols: SymbolSet) throws {
    let sides: [Caption.Side] = [.above, .right, .left, .below]
    let marks = (0..<30).flatMap { item in
      let point = DataPoint(Double(item * 7 % 30) / 30, Double(item * 11 % 30) / 30)
      return [
        Mark(MarkID("dot", item), .bar(.dot(point, symbol: .positive)), ink: .positive),
        Mark(
          MarkID("caption", item), .caption(Caption(["x = \(item)"], at: point, sides: sides)), ink: .text),
      ]
    }
    let placed = Scene.plot(marks).placed(in: Size(columns: 80, rows: 24), symbols: symbols).marks
    let captions = placed.filter { $0.id.role == "caption" }.compactMap(\.textRectangle)
    let dots = Obstacles(placed.filter { $0.id.role == "dot" })
    #expect(captions.count > 10)
    #expect(captions.allSatisfy(dots.isFree))
    for (index, caption) in captions.enumerated() {
      #expect(captions[..<index].allSatisfy { !$0.intersects(caption.widened(by: 1)) })
    }
  }
}
