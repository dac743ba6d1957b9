import Testing

@testable import Drawing

struct SceneLayoutTests {
  private let headline = Headline("0.3329", captions: ["nats"])

  private func marks(_ scene: Scene, _ columns: Int = 80, _ rows: Int = 24) -> [PlacedMark] {
    scene.placed(in: Size(columns: columns, rows: rows), symbols: .braille).marks
  }

  private func headlineMark(_ marks: [PlacedMark]) throws -> PlacedMark {
    try #require(marks.first { $0.id == "headline" })
  }

  private func isBig(_ mark: PlacedMark) -> Bool {
    if case .big = mark.form { true } else { false }
  }

  private func plot(_ id: String = "plot", _ marks: [Mark] = [], share: Double = 1, maximum: Int? = nil)
    -> Panel
  {
    let (x, y) = (Axis("x", title: "x", from: 0, to: 1), Axis("y", title: "y", from: 0, to: 1))
    return Panel(id, .plot(Plot(x: x, y: y, marks: marks)), share: share, maximumRows: maximum)
  }

  /// Bars that leave no corner free.
  private let fullField = (0..<30).map {
    Mark(MarkID("bar", $0), .bar(.standing(Double($0) / 30, 1)), ink: .positive)
  }

  @Test("Marks are sorted by layer, text on top")
  func layers() {
    let layers = marks(SampleScenes.tenPoints).map(\.layer)
    #expect(layers == layers.sorted())
    #expect(layers.last == .text && Set(layers).count >= 5)
  }

  @Test("A headline stands big in a free corner of the picture and hides nothing")
  func corner() throws {
    let marks = marks(Scene([plot()], headline: headline))
    let number = try headlineMark(marks)
    #expect(isBig(number))
    let others = Obstacles(marks.filter { !$0.id.role.name.hasPrefix("headline") })
    #expect(Obstacles([number]).rectangles.allSatisfy(others.isFree))
    #expect(marks.contains { $0.id == "title of y in plot" && $0.text?.origin.row == 0 })
  }

  @Test("It stands in rows of its own where no corner is free, the picture below it")
  func band() throws {
    let marks = marks(Scene([plot("plot", fullField)], headline: headline))
    let number = try headlineMark(marks)
    #expect(isBig(number) && number.text?.origin.row == 0)
    let tops = marks.compactMap { $0.id.role == "bar" ? $0.box?.top : nil }
    #expect(tops.count == 30 && tops.allSatisfy { $0 >= Double(BigType.normal.height + 2) })
  }

  @Test("A headline that floats takes a free place away from the corners before it takes rows of its own")
  func floating() throws {
    // An arch with its room inside.
    let arch = Mark(MarkID("arch"), .curve(Curve(from: 0, to: 1) { 4 * $0 * (1 - $0) }), ink: .curve)
    let floating = Headline("0.3329", captions: ["nats"], floating: true)
    let marks = marks(Scene([plot("plot", [arch])], headline: floating))
    let place = try #require(Obstacles([headlineMark(marks)]).rectangles.first)
    #expect(try isBig(headlineMark(marks)) && place.top > 8)
    let others = Obstacles(marks.filter { !$0.id.role.name.hasPrefix("headline") })
    #expect(others.isFree(place))
    let curve = try #require(marks.first { $0.id == "arch" })
    #expect(self.marks(Scene([plot("plot", [arch])])).contains(curve))
  }

  @Test("Where nothing is free and rows are few, a floating headline leaves the picture two rows more")
  func crowdedFloating() throws {
    let floating = Headline("0.3329", captions: ["nats"], floating: true)
    let scene = Scene([plot("plot", fullField)], headline: floating)
    #expect(try isBig(headlineMark(marks(scene, 80, 15))))
    #expect(try !isBig(headlineMark(marks(scene, 80, 14))))
  }

  @Test("A headline that is to be in the middle stands there")
  func centred() throws {
    let marks = marks(Scene([plot()], headline: Headline("10", captions: ["points"], centred: true)))
    let place = try #require(Obstacles([headlineMark(marks)]).rectangles.first)
    #expect(abs(place.left - (80 - place.right)) <= 1)
  }

  @Test("A panel that asks for more rows than a big headline leaves has it in one line")
  func minimumRows() throws {
    var scene = Scene([plot("plot", fullField)], headline: headline)
    #expect(try isBig(headlineMark(marks(scene, 80, 13))))
    scene.panels[0].minimumRows = 9
    #expect(try !isBig(headlineMark(marks(scene, 80, 13))))
  }

  @Test("Where rows are few, or columns, the headline takes one line")
  func oneLine() throws {
    let scene = Scene([plot("plot", fullField)], headline: headline)
    #expect(try isBig(headlineMark(marks(scene, 80, 13))))
    #expect(try !isBig(headlineMark(marks(scene, 80, 12))))
    #expect(try !isBig(headlineMark(marks(scene, 30, 24))))
  }

  @Test("Panels stand one above the other without overlapping")
  func panels() throws {
    let first = plot("first", [Mark("a", .bar(.standing(0.5, 1)), ink: .positive)])
    let second = plot("second", [Mark("b", .bar(.standing(0.5, 1)), ink: .positive)])
    let marks = marks(Scene([first, second]))
    let upper = try #require(marks.first { $0.id == "a" }?.box)
    let lower = try #require(marks.first { $0.id == "b" }?.box)
    #expect(upper.top < upper.bottom && upper.bottom < lower.top && lower.bottom < 24)
  }

  @Test("Panels that use few rows stand in the middle of the page")
  func middle() throws {
    let marks = marks(Scene([plot(maximum: 9)]), 80, 25)
    let line = try #require(marks.first { $0.id == "line of x in plot" })
    guard case .line(let place) = line.form else { throw Unexpected() }
    #expect(cell(place.start.row) == 8 + 7)
  }
}
