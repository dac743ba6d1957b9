/// Lays one plot out in a rectangle of cells: the title of the upright axis and the legend on top, the field, the
/// line of the x axis, its tick labels, and the rows of labels.
struct PlotLayout {
  let plot: Plot
  let symbols: SymbolSet
  let panel: String
  /// The field between the axes.
  let field: CellRectangle
  let outer: CellRectangle
  let own: PlotMargins
  let yTicks: [AxisTick]
  let xTicks: [AxisTick]
  let dotWeight: Weight

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
    let columns = PlotLayout.fieldColumns(
      plot.x, title: own.titleIsBelow ? "" : symbols.text(plot.x.title),
      room: outer.right - left)
    field = CellRectangle(left: left, top: rows.lowerBound, right: left + columns, bottom: rows.upperBound)
    xTicks = fittingTicks(plot.x, columns: field.columns, symbols: symbols)
    dotWeight = .ofDots(in: plot, field)
  }

  /// The title of the x axis stands at its end where it is not below.
  private static func fieldColumns(_ axis: Axis, title: String, room: Int) -> Int {
    let title = columnWidth(of: title)
    let columns = max(1, room - max(3, title > 0 ? title + 2 : 0))
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

  func share(_ value: Double, _ axis: Axis) -> Double {
    guard axis.upper > axis.lower, !value.isNaN else { return 0.5 }
    return (value - axis.lower) / (axis.upper - axis.lower)
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
