/// Lays one plot out in a rectangle of cells: the title of the upright axis and the legend on top, the field, the
/// line of the x axis, its tick labels, and the rows of labels.
struct PlotLayout {
  let plot: Plot
  let symbols: SymbolSet
  let panel: String
  /// The field between the axes.
  let field: CellRectangle
  let outer: CellRectangle
  /// The page that it shares with other panels.
  let page: CellRectangle
  let own: PlotMargins
  /// How the two axes fall on columns and rows.
  let xGrid: AxisGrid
  let yGrid: AxisGrid
  let dotWeight: Weight
  /// What the shades of its field mean, beside it.
  let scale: ColorScaleLayout?

  /// Plots side by side share their margins, so that their axes are level.
  init(
    _ plot: Plot, panel: String, in outer: CellRectangle, symbols: SymbolSet, margins: PlotMargins? = nil,
    page: CellRectangle? = nil
  ) {
    self.page = page ?? outer
    let plot = plot.withRoomForSlots(columns: outer.columns, symbols: symbols) {
      PlotLayout.gutter($0, ticks: [], symbols: symbols, columns: outer.columns)
    }
    self.plot = plot
    self.panel = panel
    self.symbols = symbols
    self.outer = outer
    own = PlotMargins(of: plot, columns: outer.columns, symbols: symbols)
    scale = plot.colorScale.map { ColorScaleLayout($0, symbols: symbols) }
    let title = own.titleIsBelow ? "" : symbols.text(plot.x.title)
    let beside = PlotLayout.columnsBeside(plot.x, title: title, scale: scale)
    let rows = plot.rowsInUse(
      of: (margins ?? own).fieldRows(in: outer), columns: outer.columns - PlotLayout.leastGutter - beside)
    yGrid = AxisGrid(plot.y, steps: rows.count, goesOn: !plot.hasField, symbols: symbols) { _ in
      PlotLayout.leastRows(betweenTicksOf: rows.count)
    }
    let gutter = PlotLayout.gutter(plot, ticks: yGrid.ticks, symbols: symbols, columns: outer.columns)
    let left = outer.left + gutter
    let columns = max(1, outer.right - left - beside)
    let steps = plot.columnSteps(of: columns - 1, rows: yGrid.steps)
    xGrid = AxisGrid(plot.x, steps: steps, goesOn: false, symbols: symbols) { texts in
      (texts().map { columnWidth(of: $0) }.max() ?? 0) + 3
    }
    field = CellRectangle(
      left: left, top: max(rows.lowerBound, rows.upperBound - yGrid.steps),
      right: left + min(columns, xGrid.steps + 1), bottom: rows.upperBound)
    dotWeight = .ofDots(in: plot, field)
  }

  /// The least rows from tick to tick: a high axis has no more ticks than one reads at a glance.
  private static func leastRows(betweenTicksOf rows: Int) -> Int { rows < 20 ? 2 : rows < 40 ? 3 : 4 }

  /// The title of the x axis stands at its end where it is not below; without one there is room for half of the
  /// last tick's label. The meaning of the colours stands above it.
  private static func columnsBeside(_ axis: Axis, title: String, scale: ColorScaleLayout?) -> Int {
    let title = columnWidth(of: title)
    return max(axis.hasTicks ? 3 : 0, title > 0 ? title + 2 : 0, scale?.width ?? 0)
  }

  /// The least columns left of a field.
  private static let leastGutter = 6

  private static func gutter(_ plot: Plot, ticks: [AxisTick], symbols: SymbolSet, columns: Int) -> Int {
    let tickWidth = ticks.map { columnWidth(of: $0.text) + 2 }.max() ?? 0
    let titleWidth = plot.labelRows.map { columnWidth(of: symbols.text($0.title)) + 2 }.max() ?? 0
    return min(max(leastGutter, tickWidth, titleWidth), columns / 3)
  }

  /// All marks of the plot, placed.
  func marks() -> [PlacedMark] {
    guard field.columns > 0, field.rows > 0 else { return [] }
    let axes = yAxisMarks() + xAxisMarks() + labelRowMarks() + legendMarks() + scaleMarks()
    let widths = BarWidths(self)
    let shapes = DotsApart(self).apart(plot.marks.compactMap { placed($0, widths) }, around: axes)
    return axes + shapes + CaptionPlacing(layout: self, around: axes + shapes).marks(of: plot.marks)
  }

  // MARK: Data units to cells

  /// The lower end of the x axis lies in the middle of the field's first column, the upper end in its last one.
  func column(_ x: Double) -> Double {
    Double(field.left) + 0.5 + within(xGrid.position(x), field.columns - 1)
  }

  /// The lower end of the upright axis lies in the middle of the row of the x axis, the upper end in the first row
  /// or just below it.
  func row(_ y: Double) -> Double { Double(field.bottom) + 0.5 - within(yGrid.position(y), field.rows) }

  /// What lies beyond an axis is at its end.
  private func within(_ position: Double, _ steps: Int) -> Double {
    min(Double(max(0, steps)), max(0, position))
  }

  /// The place of a point, also where it is beyond the axes.
  func place(_ point: DataPoint) -> CellPoint {
    CellPoint(
      column: Double(field.left) + 0.5 + xGrid.position(point.x),
      row: Double(field.bottom) + 0.5 - yGrid.position(point.y))
  }

  /// Whether a value lies beyond what the field has room for above.
  func exceedsTop(_ y: Double) -> Bool { yGrid.position(y) > Double(field.rows) }
}

extension Plot {
  /// Whether a field fills it, beyond which there is nothing.
  var hasField: Bool {
    marks.contains { mark in
      if case .field = mark.shape { true } else { false }
    }
  }

  /// The rows above the field: the title of the upright axis.
  var rowsAbove: Int { y.title.isEmpty ? 0 : 1 }

  /// The rows under the field: the x axis and the rows of labels.
  var rowsBelow: Int { axisRows + labelRows.count }

  /// The rows of the x axis: its line and its tick labels.
  var axisRows: Int { (x.hasLine ? 1 : 0) + (x.hasTicks && !sharesAxisBelow ? 1 : 0) }
}

/// Where both axes have one unit, a row is worth as much as two columns.
extension Plot {
  /// The rows that a field uses, in the middle of those that there are: as many as its columns allow.
  fileprivate func rowsInUse(of rows: Range<Int>, columns: Int) -> Range<Int> {
    guard let ratio = evenRatio else { return rows }
    let count = min(rows.count, max(1, cell(Double(max(0, columns - 1)) * ratio)))
    let top = rows.lowerBound + (rows.count - count) / 2
    return top..<top + count
  }

  /// The columns after the first one, at most so many, that are as long as so many rows are high.
  fileprivate func columnSteps(of columns: Int, rows: Int) -> Int {
    evenRatio.map { min(columns, cell((Double(rows) / $0).rounded())) } ?? columns
  }

  /// How many rows a column is worth, both axes as long as they are; nil where they need not go together.
  private var evenRatio: Double? {
    let (across, up) = (x.upper - x.lower, y.upper - y.lower)
    guard hasEqualUnits, across > 0, up > 0, across.isFinite, up.isFinite else { return nil }
    return up / across / 2
  }
}
