/// Lays one plot out in a rectangle of cells: the title of the upright axis and the legend on top, the field, the
/// line of the x axis, its tick labels, and the rows of labels.
struct PlotLayout {
  let plot: Plot
  let symbols: SymbolSet
  let panel: String
  /// The field between the axes.
  let field: CellRectangle
  /// Columns right of the field for captions.
  let rightMargin: Int
  private let outer: CellRectangle
  private let own: PlotMargins
  private let yTicks: [AxisTick]
  private let xTicks: [AxisTick]

  /// Plots side by side share their margins, so that their axes are level.
  init(
    _ plot: Plot, panel: String, in outer: CellRectangle, symbols: SymbolSet, margins: PlotMargins? = nil
  ) {
    self.plot = plot
    self.panel = panel
    self.symbols = symbols
    self.outer = outer
    own = PlotMargins(of: plot, columns: outer.columns, symbols: symbols)
    let rows = (margins ?? own).fieldRows(in: outer)
    yTicks = axisTicks(plot.y, atMost: max(2, rows.count / 3), symbols: symbols)
    let gutter = PlotLayout.gutter(plot, ticks: yTicks, symbols: symbols, columns: outer.columns)
    let left = outer.left + gutter
    rightMargin = plot.rightMargin(columns: outer.columns)
    let columns = PlotLayout.fieldColumns(
      plot.x, title: own.titleIsBelow ? "" : symbols.text(plot.x.title), margin: rightMargin,
      room: outer.right - left)
    field = CellRectangle(left: left, top: rows.lowerBound, right: left + columns, bottom: rows.upperBound)
    xTicks = fittingTicks(plot.x, columns: field.columns, symbols: symbols)
  }

  /// The title of the x axis stands at its end where it is not below.
  private static func fieldColumns(_ axis: Axis, title: String, margin: Int, room: Int) -> Int {
    let title = columnWidth(of: title)
    let columns = max(1, room - max(3, margin, title > 0 ? title + 2 : 0))
    let units = cell((axis.upper - axis.lower).rounded())
    guard axis.hasEvenUnits, units > 0 else { return columns }
    let even = columns / units * units
    return Double(even) > 0.88 * Double(columns) ? even : columns
  }

  private static func gutter(_ plot: Plot, ticks: [AxisTick], symbols: SymbolSet, columns: Int) -> Int {
    let tickWidth = ticks.map { columnWidth(of: $0.text) + 2 }.max() ?? 0
    let titleWidth = plot.labelRows.map { columnWidth(of: symbols.text($0.title)) + 2 }.max() ?? 0
    return min(max(6, tickWidth, titleWidth), columns / 3)
  }

  /// All marks of the plot, placed.
  func marks() -> [PlacedMark] {
    guard field.columns > 0, field.rows > 0 else { return [] }
    let axes = yAxisMarks() + xAxisMarks() + labelRowMarks() + legendMarks()
    let shapes = withDotsApart(plot.marks.compactMap(placed))
    return axes + shapes + CaptionPlacing(layout: self, around: axes + shapes).marks(of: plot.marks)
  }

  // MARK: Data units to cells

  func column(_ x: Double) -> Double {
    let share = position(x, plot.x)
    return Double(field.left) + share * Double(field.columns)
  }

  /// The lower end lies on the line of the x axis, the upper end in the middle of the first row, where its tick
  /// is.
  func row(_ y: Double) -> Double { Double(field.bottom) - position(y, plot.y) * rowSpan }

  var rowSpan: Double { max(0.5, Double(field.rows) - 0.5) }

  /// How far along an axis a value lies, its ends at 0 and 1; what lies beyond is at the end.
  private func position(_ value: Double, _ axis: Axis) -> Double { min(1, max(0, share(value, axis))) }

  private func share(_ value: Double, _ axis: Axis) -> Double {
    guard axis.upper > axis.lower, !value.isNaN else { return 0.5 }
    return (value - axis.lower) / (axis.upper - axis.lower)
  }

  // MARK: Marks

  private func placed(_ mark: Mark) -> PlacedMark? {
    switch mark.shape {
    case .bar(let bar): placed(bar, mark)
    case .field(let placed): self.placed(placed, mark)
    case .scatter(let scatter): placed(scatter, mark)
    case .curve(let curve):
      PlacedMark(mark.id, .polyline(placed(curve)), ink: mark.ink, layer: .curve)
    case .rule(let rule): placed(rule, mark)
    case .caption: nil
    }
  }

  private func placed(_ bar: Bar, _ mark: Mark) -> PlacedMark {
    let half = bar.width / 2
    let box = PlacedBox(
      left: column(bar.x - half), right: column(bar.x + half), top: row(bar.high), bottom: row(bar.low),
      symbol: bar.symbol, hangs: bar.hangs, dropsIn: bar.dropsIn,
      exceedsTop: bar.high > plot.y.upper + 1e-9 * abs(plot.y.upper))
    return PlacedMark(mark.id, .box(box), ink: mark.ink, layer: box.isDot ? .dot : .bar)
  }

  /// A curve is cut off where it leaves the field, and stays off the row of the axis line.
  private func placed(_ curve: Curve) -> PlacedCurve {
    let points = curve.points.map { point in
      let column = Double(field.left) + share(point.x, plot.x) * Double(field.columns)
      let row = Double(field.bottom) - share(point.y, plot.y) * rowSpan
      return CellPoint(
        column: max(Double(field.left), min(column, Double(field.right) - 0.01)),
        row: min(row, Double(field.bottom) - 0.01))
    }
    return PlacedCurve(points: points, top: Double(field.top), stroke: curve.stroke)
  }

  /// A field is painted in whole cells, also where its edge is the upper end of the axis, in the middle of a cell.
  private func placed(_ sampled: Field, _ mark: Mark) -> PlacedMark {
    let placed = PlacedField(
      left: column(sampled.x.lowerBound), right: column(sampled.x.upperBound),
      top: row(sampled.y.upperBound), bottom: row(sampled.y.lowerBound), columns: sampled.columns,
      rows: sampled.rows, scale: sampled.scale, values: sampled.values)
    return PlacedMark(mark.id, .field(placed), ink: mark.ink, layer: .field)
  }

  /// Points on an edge of the field belong to it.
  private func placed(_ scatter: Scatter, _ mark: Mark) -> PlacedMark {
    let points = scatter.points.map { point in
      let isInside = (0...1).contains(share(point.x, plot.x)) && (0...1).contains(share(point.y, plot.y))
      let place = CellPoint(
        column: min(column(point.x), Double(field.right) - 0.01),
        row: min(row(point.y), Double(field.bottom) - 0.01))
      return PlacedScatter.Point(
        place: isInside ? place : CellPoint(column: -1, row: -1), symbol: point.symbol)
    }
    let placed = PlacedScatter(points: points, isDimmed: scatter.isDimmed, window: field)
    return PlacedMark(mark.id, .scatter(placed), ink: mark.ink, layer: .dot)
  }

  private func placed(_ rule: Rule, _ mark: Mark) -> PlacedMark {
    let line: PlacedLine
    switch rule.direction {
    case .horizontal:
      let row = self.row(rule.value)
      line = PlacedLine(
        start: CellPoint(column: rule.start.map(column) ?? Double(field.left), row: row),
        end: CellPoint(column: rule.end.map(column) ?? Double(field.right) - 0.01, row: row),
        pattern: rule.isFaint ? .dotted : .dashed)
    case .vertical:
      let column = self.column(rule.value)
      line = PlacedLine(
        start: CellPoint(column: column, row: rule.end.map(row) ?? Double(field.top)),
        end: CellPoint(
          column: column, row: min(rule.start.map(row) ?? .infinity, Double(field.bottom) - 0.01)),
        pattern: rule.isFaint ? .dotted : .dashed)
    }
    return PlacedMark(mark.id, .line(line), ink: mark.ink, layer: .guide)
  }

  /// Dots of one role in one cell would hide each other: the later one moves a cell to the right.
  private func withDotsApart(_ marks: [PlacedMark]) -> [PlacedMark] {
    var marks = marks
    var taken: [Role: Set<CellRectangle>] = [:]
    let dots = marks.indices.compactMap { index in
      if case .box(let box) = marks[index].form, box.isDot { (index: index, box: box) } else { nil }
    }
    for (index, box) in dots.sorted(by: { $0.box.left < $1.box.left }) {
      var box = box
      for _ in 0..<3 where taken[marks[index].id.role, default: []].contains(box.dotCell) {
        box.left += 1
        box.right += 1
      }
      taken[marks[index].id.role, default: []].insert(box.dotCell)
      marks[index].form = .box(box)
    }
    return marks
  }

  // MARK: Axes

  private func yAxisMarks() -> [PlacedMark] {
    guard plot.y.hasLine else { return [] }
    let axis = AxisMarks(quantity: plot.y.quantity, panel: panel)
    let column = field.left - 1
    var marks = [axis.line(column, field.top, column, field.bottom - 1)]
    var labels = Obstacles()
    for tick in yTicks {
      let row = cell(self.row(tick.value))
      let place = CellRectangle.line(tick.text, column: column - 1 - columnWidth(of: tick.text), row: row)
      marks.append(axis.tick(tick, column, row, row == field.bottom ? .corner : .tickLeft))
      marks += labels.claim(place) ? [axis.label(tick, column: place.left, row: row)] : []
    }
    let title = truncated(own.head.title, columns: outer.right - column, sign: symbols.ellipsis)
    return marks + [axis.title(title, column: column, row: field.top - own.above)]
  }

  private func xAxisMarks() -> [PlacedMark] {
    guard plot.x.hasLine else { return [] }
    let axis = AxisMarks(quantity: plot.x.quantity, panel: panel)
    let corner = plot.y.hasLine ? 1 : 0
    var marks = [axis.line(field.left - corner, field.bottom, field.right - 1, field.bottom)]
    if corner == 1 { marks.append(axis.corner(field.left - 1, field.bottom)) }
    var labels = Obstacles()
    for tick in xTicks {
      let column = min(cell(self.column(tick.value)), field.right - 1)
      let place = CellRectangle.line(
        tick.text, column: column - signLessWidth(tick.text) / 2 - signWidth(tick.text), row: field.bottom + 1
      )
      marks.append(axis.tick(tick, column, field.bottom, .tickBelow))
      marks += labels.claim(place) ? [axis.label(tick, column: place.left, row: place.top)] : []
    }
    return marks + xTitleMarks(axis)
  }

  /// At the end of its axis, or in the middle below it.
  private func xTitleMarks(_ axis: AxisMarks) -> [PlacedMark] {
    guard !plot.x.title.isEmpty else { return [] }
    guard own.titleIsBelow else {
      let column = field.right + (hasDotAtEnd ? 2 : 1)
      return [axis.title(symbols.text(plot.x.title), column: column, row: field.bottom)]
    }
    let title = plot.x.title(columns: outer.columns, symbols: symbols)
    let centred = field.left + (field.columns - columnWidth(of: title)) / 2
    let column = max(outer.left, min(centred, outer.right - columnWidth(of: title)))
    return [axis.title(title, column: column, row: field.bottom + plot.axisRows)]
  }

  /// Whether a dot stands at the upper end of the x axis, beyond its line.
  private var hasDotAtEnd: Bool {
    plot.marks.contains { mark in
      guard case .bar(let bar) = mark.shape, bar.width == 0 else { return false }
      return cell(column(bar.x)) >= field.right
    }
  }

  private func legendMarks() -> [PlacedMark] {
    own.head.legend.marks(
      panel: panel, right: outer.right, row: field.top - (own.head.isInTwoRows ? 1 : own.above))
  }

  private func labelRowMarks() -> [PlacedMark] {
    let first = field.bottom + plot.axisRows + (own.titleIsBelow ? 1 : 0)
    return plot.labelRows.enumerated().flatMap { index, row in
      LabelRowLayout(row, symbols: symbols, left: outer.left, right: outer.right).marks(
        row: first + index, titleRight: field.left - 2, column: { cell(column($0)) })
    }
  }
}

extension Plot {
  /// The rows above the field: the title of the upright axis.
  var rowsAbove: Int { y.title.isEmpty ? 0 : 1 }

  /// The rows under the field: the x axis and the rows of labels.
  var rowsBelow: Int { axisRows + labelRows.count }

  /// The rows of the x axis: its line and its tick labels.
  var axisRows: Int { (x.hasLine ? 1 : 0) + (x.hasTicks ? 1 : 0) }
}
