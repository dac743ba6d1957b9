import Drawing
import Words

/// A page to check a projector with: lines of every kind, both classes, sizes of text and the colours of the theme, all
/// of them painted as everywhere.
func testPage(_ state: State) -> Frame {
  var frame = Frame(overlay: wording("screen.test-page.title"), state)
  let settings = state.settings
  let symbols = settings.symbols.suited(to: settings.theme, depth: settings.colorDepth)
  let columns = state.size.columns - 4
  let lines = paletteLines(columns: columns) + [[remark(settings, columns: columns)]]
  let textRow = state.size.rows - 1 - lines.count
  let room = Size(columns: columns, rows: max(0, textRow - 3))
  let figure = testScene(state.size).placed(in: room, symbols: symbols).painted(size: room, symbols: symbols)
  frame.draw(figure, row: 2, column: 2)
  for (index, words) in lines.enumerated() {
    var column = 2
    for word in words {
      column =
        frame.write(symbols.text(word.text), row: textRow + index, column: column, style: word.style) + 2
    }
  }
  return frame
}

/// A word in a look of its own.
private struct Sample {
  var text: String
  var style: Style
}

/// What is looked at, and what to look for, as far as there is room.
private func remark(_ settings: Settings, columns: Int) -> Sample {
  let look = wording(
    "screen.test-page.theme-symbols",
    ["theme": settings.theme.name.rawValue, "symbols": settings.symbols.name.rawValue])
  let words = [wording("screen.test-page.question", ["look": look]), look]
  return Sample(text: words.first { columnWidth(of: $0) <= columns } ?? look, style: Style(.text))
}

/// Every ink by its name, and every ground, in lines as wide as the page.
private func paletteLines(columns: Int) -> [[Sample]] {
  var lines: [[Sample]] = [[]]
  var taken = 0
  for sample in inks + grounds {
    let width = columnWidth(of: sample.text) + 2
    if taken + width > columns + 2 {
      lines.append([])
      taken = 0
    }
    lines[lines.count - 1].append(sample)
    taken += width
  }
  return lines
}

private let inks: [Sample] =
  Ink.allCases.map { Sample(text: name(of: $0), style: Style($0)) } + [
    Sample(text: wording("screen.test-page.bold"), style: Style(.text, bold: true))
  ]

private let grounds: [Sample] = [
  Sample(text: wording("screen.test-page.bar-above-below"), style: Style(.text, on: .chrome)),
  Sample(text: wording("screen.test-page.green-bar"), style: Style(.text, on: .bar(.positive))),
  Sample(text: wording("screen.test-page.red-bar"), style: Style(.text, on: .bar(.negative))),
]

private func name(of ink: Ink) -> String {
  switch ink {
  case .text: wording("screen.test-page.text")
  case .muted: wording("screen.test-page.muted-text")
  case .accent: wording("screen.test-page.accent")
  case .positive: wording("screen.test-page.green")
  case .negative: wording("screen.test-page.red")
  case .positiveDimmed: wording("screen.test-page.green-dimmed")
  case .negativeDimmed: wording("screen.test-page.red-dimmed")
  case .negativeStripe: wording("screen.test-page.stripe")
  case .negativeStripeDimmed: wording("screen.test-page.stripe-dimmed")
  case .curve: wording("screen.test-page.curve")
  case .axis: wording("screen.test-page.axis")
  case .guide: wording("screen.test-page.guide")
  case .field: wording("screen.test-page.field")
  }
}

/// The size of the window in big digits, lines beside classes.
private func testScene(_ size: Size) -> Scene {
  let panels = [
    // As wide as the legend asks for.
    Panel("test lines", .plot(linesPlot), share: 1.25, minimumColumns: 20),
    Panel("test classes", .plot(classesPlot), minimumColumns: 20),
  ]
  let headline = Headline(
    [
      Headline.Item("\(size.columns)", captions: [wording("screen.test-page.columns")]),
      Headline.Item("\(size.rows)", captions: [wording("screen.test-page.rows-window")], ink: .text),
    ], centred: true)
  return Scene([Panel("test", .row(panels))], headline: headline)
}

/// A line of each kind, rising from its own height, and guides.
private let linesPlot: Plot = {
  let kinds: [(Stroke, String, Ink)] = [
    (.solid, wording("screen.test-page.solid"), .curve),
    (.dashed, wording("screen.test-page.dashed"), .curve),
    (.dotted, wording("screen.test-page.dotted"), .curve),
  ]
  let curves = kinds.enumerated().map { index, kind in
    let start = Double(kinds.count - 1 - index)
    let curve = Curve(from: 0, to: 1, stroke: kind.0) { start + 0.2 + $0 * $0 * (3 - 2 * $0) }
    return Mark(MarkID("test line", index), .curve(curve), ink: kind.2)
  }
  let rules = [
    Mark(MarkID("test rule", 0), .rule(Rule(.horizontal, at: 3.6)), ink: .accent),
    Mark(MarkID("test rule", 1), .rule(Rule(.vertical, at: 0.5, faint: true)), ink: .guide),
  ]
  return Plot(
    x: Axis("test x", title: "", from: 0, to: 1),
    y: Axis("test y", title: wording("screen.test-page.lines"), from: 0, to: 4),
    marks: curves + rules, legend: kinds.map { LegendEntry($0.0, [$0.1], ink: $0.2) })
}()

/// A bar and a dot of each class, plain and dimmed, and a dot without a class.
private let classesPlot: Plot = {
  let kinds: [(Symbol, Ink, [String])] = [
    (.positive, .positive, [wording("screen.test-page.green")]),
    (.negative, .negative, [wording("screen.test-page.red")]),
    (.positive, .positiveDimmed, [wording("screen.test-page.dimmed"), wording("screen.test-page.dim")]),
    (.negative, .negativeDimmed, [wording("screen.test-page.dimmed"), wording("screen.test-page.dim")]),
  ]
  var marks: [Mark] = []
  var labels: [LabelRow.Entry] = []
  for (index, kind) in kinds.enumerated() {
    let x = Double(index + 1)
    let height = 2.6 - 0.55 * Double(index)
    let bar = Bar(x: x, width: 0.6, low: 0, high: height, symbol: kind.0)
    marks.append(Mark(MarkID("test bar", index), .bar(bar), ink: kind.1))
    // Well above the end of the bar in any window: a dot in its cell would make it look higher.
    let dot = Bar.dot(DataPoint(x, 3.6), symbol: kind.0)
    marks.append(Mark(MarkID("test dot", index), .bar(dot), ink: kind.1))
    labels.append(LabelRow.Entry(item: index, x: x, texts: kind.2))
  }
  marks.append(
    Mark(MarkID("test dot", kinds.count), .bar(.dot(DataPoint(5, 3.6), symbol: .plain)), ink: .curve))
  labels.append(
    LabelRow.Entry(
      item: kinds.count, x: 5,
      texts: [wording("screen.test-page.no-class"), wording("screen.test-page.other")]))
  return Plot(
    x: Axis("test class", title: "", from: 0.4, to: 5.6, ticks: .none),
    y: Axis("test y", title: wording("screen.test-page.classes"), from: 0, to: 4),
    marks: marks, labelRows: [LabelRow("test label", entries: labels)])
}()
