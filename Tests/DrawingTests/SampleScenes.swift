@testable import Drawing

/// Scenes that stand for what lessons show, and for what people's own data may come to.
enum SampleScenes {
  static let all: [(name: String, scene: Scene)] = [
    ("ten points", tenPoints), ("slots", slots(10)), ("two hundred slots", slots(200)), ("empty", Scene([])),
    ("no marks", .plot([])), ("formula and plot", formulaAndPlot), ("banner", banner),
    ("no numbers", odd([.nan, .infinity, -.infinity, 0, -0.0])),
    ("one value", .plot(dots([2, 2, 2]), x: 2...2, y: 2...2)),
    ("huge", .plot(dots([-1e308, 0, 1e308]), x: -1e308...1e308, y: -1e308...1e308)),
    ("tiny", .plot(dots([0, tiny, 2 * tiny]), x: 0...2 * tiny, y: 0...tiny)),
    ("long words", worded(String(repeating: "a very long title of many words ", count: 12))),
    ("wide words", worded("確率の軸と長い長い題名、重さ❤️👩‍👩‍👧")),
    ("marked words", worded("e\u{301}\u{302}x\u{301}\u{200D}y\u{AD}")),
    ("steering words", worded("a\u{1B}[31m\tb\r\nc\u{7}\u{202E}d\u{2028}")), ("no words", worded("")),
    ("headlines", headlines), ("map", map), ("map and series", mapAndSeries), ("table", table),
    ("remarks", remarks), ("odd fields", oddFields), ("nested rows", nestedRows),
  ]

  /// A decision map under scattered points, a dot and a path.
  static var map: Scene { Scene([Panel("map", .plot(mapPlot))]) }

  static var mapPlot: Plot {
    let field = Field(x: -1...1, y: -1...1, columns: 20, rows: 20) { x, y in 1 - 2 * (x * x + y * y) }
    let points = (0..<60).map { index -> Scatter.Point in
      let angle = Double(index)
      return .init(
        angle.remainder(dividingBy: 1.9), angle.remainder(dividingBy: 1.7), index < 30 ? .positive : .negative
      )
    }
    let path = Curve(points: (0..<500).map { DataPoint(Double($0) / 250 - 1, Double($0 % 90) / 90) })
    return Plot(
      x: Axis("x1", title: "first", from: -1, to: 1), y: Axis("x2", title: "second", from: -1, to: 1),
      marks: [
        Mark("map", .field(field), ink: .curve), Mark("data", .scatter(Scatter(points)), ink: .curve),
        Mark("path", .curve(path), ink: .accent), Mark("level", .rule(Rule(.horizontal, at: 0)), ink: .guide),
        Mark(MarkID("point", 1), .bar(.dot(DataPoint(0, 0.5), symbol: .negative)), ink: .negative),
      ],
      legend: [
        LegendEntry(.solid, ["path", "way"]), LegendEntry(.dashed, ["level", "at 0"], ink: .guide),
      ])
  }

  /// Two series named at their ends or in a legend.
  static func series(_ title: String) -> Plot {
    let training = Curve(from: 1, to: 150, samples: 150) { 0.3 + 0.5 / $0 }
    let validation = Curve(from: 1, to: 150, samples: 150, stroke: .dotted) { 0.4 + 0.4 / $0 }
    func name(_ texts: [String], _ curve: Curve) -> Mark {
      let end = curve.points.last ?? DataPoint(0, 0)
      return Mark(MarkID(Role(texts[0])), .caption(Caption(texts, at: end, sides: [.right])), ink: .text)
    }
    return Plot(
      x: Axis("epoch", title: "epoch", from: 0, to: 150), y: Axis(title, title: title, from: 0, to: 1),
      marks: [
        Mark("training loss", .curve(training), ink: .curve),
        Mark("validation loss", .curve(validation), ink: .accent), name(["training"], training),
        name(["validation"], validation),
      ],
      legend: [
        LegendEntry(.solid, ["training", "train"]),
        LegendEntry(.dotted, ["validation", "valid"], ink: .accent),
      ])
  }

  private static var mapAndSeries: Scene {
    let series = [Panel("loss", .plot(series("loss"))), Panel("accuracy", .plot(series("accuracy")))]
    return Scene([Panel("row", .row([Panel("map", .plot(mapPlot)), Panel("series", .column(series))]))])
  }

  static func cases(_ count: Int, lit: Int? = nil) -> Table {
    let rows = (0..<count).map { item in
      let symbol: Symbol = item.isMultiple(of: 3) ? .negative : .positive
      return Table.Row(
        item,
        [
          "\(item)", Table.Entry(["label \(item)", "\(item % 2)"], symbol: symbol), "0.\(item)25",
          "−\(item).5",
        ], emphasis: item == lit ? .lit : .plain)
    }
    return Table(
      "case",
      columns: [
        .init(["row"], .trailing), .init(["label of the row", "y"]),
        .init(["probability", "p"], .decimal), .init(["loss"], .decimal, optional: true),
      ], rows: rows + [Table.Row(1000, ["", "mean", "", "0.2656"], total: true)])
  }

  private static var table: Scene { Scene([Panel("table", .table(cases(30, lit: 17)))]) }

  static var remarkTable: Table {
    let words =
      "a remark of so many words that no page is wide enough for it, so that it takes several lines, σ"
    return Table(
      "remark", columns: [.init(["source"]), .init(["remark"])],
      rows: [
        .init(0, ["article", .init([words])]), .init(1, ["確率の本", "short"], emphasis: .lit), .init(2, []),
      ],
      wrapsLastColumn: true)
  }

  private static var remarks: Scene {
    Scene([Panel("table", .table(remarkTable)), Panel("plot", .plot(series("loss")))])
  }

  /// Fields and points that no page has room for, that hold no numbers, or nothing.
  private static var oddFields: Scene {
    let odd = [Double.nan, .infinity, -.infinity, 0, 3]
    let fields = [
      Field(x: -1...1, y: -1...1, columns: 5, rows: 1, values: odd),
      Field(x: -1e308...1e308, y: 0...0, columns: 1, rows: 5, scale: .level, values: odd),
      Field(x: 0...0.2, y: 0...0.3, columns: 0, rows: 3, values: odd),
    ]
    let points = odd.flatMap { x in odd.map { Scatter.Point(x, $0, .plain) } }
    let marks = fields.enumerated().map { Mark(MarkID("field", $0), .field($1), ink: .curve) }
    return .plot(marks + [Mark("points", .scatter(Scatter(points)), ink: .curve)])
  }

  private static var nestedRows: Scene {
    let plots = (0..<3).map { Panel("plot \($0)", .plot(series("loss")), minimumColumns: 12) }
    let table = Panel("table", .table(cases(4)))
    return Scene([
      Panel("upper", .row(plots + [table])),
      Panel("lower", .row([Panel("words", .formula(formula)), plots[0]])),
      Panel("none", .row([])), Panel("empty", .table(Table("t", columns: [], rows: []))),
    ])
  }

  private static let tiny = 1000 * Double.leastNonzeroMagnitude

  /// The classes on two rows, the curve between them, a bar of each kind, and what may be said about them.
  static var tenPoints: Scene {
    let bars = [
      Mark(MarkID("point", 20), .bar(.standing(3, 0.7)), ink: .positive),
      Mark(MarkID("point", 21), .bar(.hanging(-2, from: 1, to: 0.4)), ink: .negative),
    ]
    let curve = Mark("model", .curve(Curve(from: -3, to: 5) { ($0 + 3) / 8 }), ink: .curve)
    let half = Mark("half", .rule(Rule(.horizontal, at: 0.5, faint: true)), ink: .guide)
    let boundary = Mark("boundary", .rule(Rule(.vertical, at: 1, from: 0, to: 0.5)), ink: .accent)
    let points = (0..<10).map { item in
      let place = DataPoint(-2.2 + 0.7 * Double(item), item.isMultiple(of: 2) ? 1 : 0)
      return Mark(MarkID("point", item), .bar(.dot(place, symbol: .positive)), ink: .positive)
    }
    let words = Caption(
      ["p = 0.5 at x = 1.00", "x = 1"], at: DataPoint(1, 0.5), sides: [.right, .left, .above])
    let caption = Mark("caption", .caption(words), ink: .accent)
    return .plot([half, curve, boundary] + bars + points + [caption], x: -3...5)
  }

  /// Bars side by side, one unit apart, with rows of labels and a headline.
  static func slots(_ count: Int) -> Scene {
    let bars = (0..<count).map { slot in
      let bar = Bar.standing(Double(slot), Double(slot % 7) / 5, width: 0.6)
      return Mark(MarkID("point", slot), .bar(bar), ink: slot.isMultiple(of: 3) ? .negative : .positive)
    }
    let entries = (0..<count).map {
      LabelRow.Entry(item: $0, x: Double($0), texts: ["−\($0).25 nats", "−\($0).2", "\($0)"])
    }
    let x = Axis("slot", title: "points", from: -0.5, to: Double(count) - 0.5, ticks: .none, evenUnits: true)
    let y = Axis("loss", title: "loss, −log p(true)", from: 0, to: 1)
    let rows = [
      LabelRow("loss", title: "loss", entries: entries), LabelRow("x", title: "x", entries: entries),
    ]
    let plot = Plot(x: x, y: y, marks: bars, labelRows: rows)
    let headline = Headline("0.3329", captions: ["nats, the mean; a coin pays 0.6931", "nats"])
    return Scene([Panel("points", .plot(plot))], headline: headline)
  }

  static var formula: Formula {
    let sum = ["  N", " ____", " ╲   ", " ╱___", " i = 1"]
    return Formula(
      [
        .init(0, ["loss  =  −"], compact: ["loss = −"]), .init(1, ["1", "──", "N"], baseline: 1),
        .init(2, sum, baseline: 2),
        .init(
          3, ["yᵢ · log p(yᵢ)"], compact: ["y · log p"], lit: true, caption: ["green, y = 1"],
          captionSymbol: .positive),
        .init(4, ["(1 − yᵢ) · log(1 − p(yᵢ))"], caption: ["red,", "y = 0"], captionSymbol: .negative),
      ], spoken: "the loss")
  }

  private static var formulaAndPlot: Scene {
    let axis = Axis("x", title: "σ", from: -3, to: 5, ticks: .at([-3, 0, 0.5, 5]))
    let plot = Plot(x: axis, y: .hidden(0...1), marks: dots([-2, 0, 4]))
    return Scene([
      Panel("formula", .formula(formula), maximumRows: 9), Panel("plot", .plot(plot), share: 2),
    ])
  }

  private static var banner: Scene {
    let lines: [BannerLine] = [
      .big("LOG LOSS", ink: .curve), .text("binary cross-entropy · σ", ink: .muted, bold: false),
      .big("−0.3329", ink: .accent), .big("words", ink: .text),
    ]
    return Scene([Panel("banner", .banner(lines))])
  }

  private static var headlines: Scene {
    var scene = tenPoints
    let items = [
      Headline.Item("∞", captions: ["nats, the greatest loss"]), .init("6", captions: ["● green"]),
    ]
    scene.headline = Headline(items, centred: true)
    return scene
  }

  private static func dots(_ values: [Double]) -> [Mark] {
    values.enumerated().map { item, value in
      Mark(MarkID("point", item), .bar(.dot(DataPoint(value, value), symbol: .negative)), ink: .negative)
    }
  }

  /// Every kind of mark at every pair of values, on axes that have them as their ends.
  private static func odd(_ values: [Double]) -> Scene {
    let pairs = values.flatMap { x in values.map { DataPoint(x, $0) } }
    let marks = pairs.enumerated().flatMap { item, point in
      let caption = Caption(["a caption", "short"], at: point, sides: [.above, .right, .over])
      let bar = Bar(
        x: point.x, width: 0.2, low: point.y, high: point.x, symbol: .negative, hangs: item.isMultiple(of: 2))
      return [
        Mark(MarkID("bar", item), .bar(bar), ink: .negative),
        Mark(MarkID("dot", item), .bar(.dot(point, symbol: .plain)), ink: .curve),
        Mark(MarkID("level", item), .rule(Rule(.horizontal, at: point.x, from: point.y)), ink: .guide),
        Mark(MarkID("upright", item), .rule(Rule(.vertical, at: point.x, to: point.y)), ink: .guide),
        Mark(MarkID("caption", item), .caption(caption), ink: .text),
      ]
    }
    let panels = pairs.enumerated().map { index, ends in
      let axis = Axis("odd", title: "odd", from: ends.x, to: ends.y, ticks: .at(values), evenUnits: true)
      return Panel("\(index)", .plot(Plot(x: axis, y: axis, marks: marks)))
    }
    let plain = Plot(
      x: Axis("x", title: "x", from: 0, to: 1), y: Axis("y", title: "y", from: 0, to: 1),
      marks: marks + [Mark("curve", .curve(Curve(points: pairs)), ink: .curve)])
    return Scene([Panel("plain", .plot(plain), share: 8)] + panels.prefix(6))
  }

  private static func worded(_ words: String) -> Scene {
    let axis = Axis(words, title: words, from: 0, to: 1)
    let caption = Caption([words, String(words.prefix(9))], at: DataPoint(0.5, 0.5), sides: [.over, .right])
    let marks = [Mark("caption", .caption(caption), ink: .text)]
    let entries = (0..<3).map { LabelRow.Entry(item: $0, x: Double($0) / 3, texts: [words, words]) }
    let plot = Plot(
      x: axis, y: axis, marks: marks, labelRows: [LabelRow("row", title: words, entries: entries)])
    let terms = Formula([.init(0, [words, words], baseline: 1, caption: [words])], spoken: words)
    let lines: [BannerLine] = [.big(words, ink: .text), .text(words, ink: .text, bold: true)]
    return Scene(
      [Panel("plot", .plot(plot)), Panel("formula", .formula(terms)), Panel("banner", .banner(lines))],
      headline: Headline(words, captions: [words]))
  }
}
