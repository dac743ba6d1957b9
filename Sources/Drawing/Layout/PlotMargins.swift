/// The rows that a plot needs above and below its field.
struct PlotMargins: Sendable, Hashable {
  /// The title of the upright axis, and the legend.
  var above: Int
  /// The line of the x axis, its tick labels and its title, and the rows of labels.
  var below: Int
  /// Whether the title of the x axis stands below it, as in narrow plots, and not at its end.
  let titleIsBelow: Bool
  /// What stands above the field.
  let head: PlotHead

  init(of plot: Plot, columns: Int, symbols: SymbolSet) {
    titleIsBelow = plot.x.hasLine && columns < 56 && columnWidth(of: symbols.text(plot.x.title)) > 3
    head = PlotHead(plot, columns: columns, symbols: symbols)
    above = max(plot.rowsAbove, head.legend.width > 0 ? 1 : 0) + (head.isInTwoRows ? 1 : 0)
    below = plot.rowsBelow + (titleIsBelow && !plot.sharesAxisBelow ? 1 : 0)
  }

  func fieldRows(in outer: CellRectangle) -> Range<Int> {
    let top = min(outer.top + above, outer.bottom)
    return top..<max(top, outer.bottom - below)
  }

  /// Margins with room for several plots.
  static func shared(_ margins: [PlotMargins]) -> PlotMargins? {
    guard var shared = margins.first else { return nil }
    shared.above = margins.map(\.above).max() ?? 0
    shared.below = margins.map(\.below).max() ?? 0
    return shared
  }
}

/// The title of the upright axis and the legend: in one row, both as long as fits, else one under the other.
struct PlotHead: Sendable, Hashable {
  private(set) var title: String
  private(set) var legend: LegendLayout
  private(set) var isInTwoRows = false

  init(_ plot: Plot, columns: Int, symbols: SymbolSet) {
    let legends = LegendLayout.forms(plot.legend, symbols: symbols)
    // The title begins after the labels of the ticks, for most of which six columns are room.
    let room = columns - 6
    let titles = [plot.y.title, plot.y.shortTitle ?? plot.y.title].map(symbols.text)
    title = plot.y.title(columns: room, symbols: symbols)
    legend = legends.first { $0.width <= columns } ?? .none
    guard legend.width > 0, !title.isEmpty else { return }
    let pairs = titles.flatMap { title in legends.map { (title: title, legend: $0) } }
    let fitting = pairs.first { columnWidth(of: $0.title) + 3 + $0.legend.width <= room }
    isInTwoRows = fitting == nil
    if let fitting { (title, legend) = fitting }
  }
}

extension Axis {
  /// The title in the longest form that fits, or cut.
  func title(columns: Int, symbols: SymbolSet) -> String {
    let forms = [title, shortTitle ?? title].map(symbols.text)
    return forms.first { columnWidth(of: $0) <= columns }
      ?? truncated(forms[1], columns: columns, sign: symbols.ellipsis)
  }
}
