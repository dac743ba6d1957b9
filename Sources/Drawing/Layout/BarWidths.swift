/// How many columns the bars of a plot take: an odd number, so that a bar is centred on its marker, and so few that
/// neighbours leave a column between them; where they are nearer than that, one column each. Many bars are all as wide
/// as the slimmest, so that none stands out, and half a column where they would touch.
struct BarWidths {
  private var limits: [Int: Int] = [:]
  /// Whether the bars of points take half a column.
  private(set) var areSlim = false
  /// As many bars as one looks at one by one.
  private static let few = 14

  init(_ layout: PlotLayout) {
    let wanted = layout.plot.marks.reduce(into: [Int: Int]()) { wanted, mark in
      guard case .bar(let bar) = mark.shape, bar.width > 0, !bar.lies, !bar.widthIsValue else { return }
      let centre = layout.centre(of: bar)
      wanted[centre] = max(wanted[centre] ?? 1, layout.wantedColumns(of: bar))
    }
    let centres = wanted.keys.sorted()
    for (left, right) in zip(centres, centres.dropFirst()) {
      let distance = right - left
      guard (wanted[left] ?? 1) + (wanted[right] ?? 1) > 2 * (distance - 1) else { continue }
      for centre in [left, right] { limit(centre, to: BarWidths.odd(atMost: distance - 1)) }
    }
    let points = Set(layout.plot.marks.compactMap { layout.centreOfPoint($0) }).sorted()
    guard points.count > BarWidths.few else { return }
    let least = points.compactMap { limits[$0] ?? wanted[$0] }.min() ?? 1
    for centre in points { limit(centre, to: least) }
    areSlim = zip(points, points.dropFirst()).contains { $1 - $0 == 1 }
  }

  /// The columns of a bar around its centre.
  func columns(wanted: Int, around centre: Int) -> Int { min(wanted, limits[centre] ?? wanted) }

  private mutating func limit(_ centre: Int, to columns: Int) {
    limits[centre] = min(limits[centre] ?? columns, columns)
  }

  /// The greatest odd number of columns that is not above another number; at least one.
  static func odd(atMost columns: Int) -> Int { max(1, columns % 2 == 0 ? columns - 1 : columns) }
}

extension PlotLayout {
  /// The column in which the middle of a bar lies.
  func centre(of bar: Bar) -> Int { cell(column(bar.x)) }

  /// The column of a bar that stands for a point; nil for other marks.
  fileprivate func centreOfPoint(_ mark: Mark) -> Int? {
    guard case .bar(let bar) = mark.shape, bar.width > 0, !bar.lies, !bar.widthIsValue, bar.symbol != .plain
    else { return nil }
    return centre(of: bar)
  }

  /// The odd number of columns that is nearest to a bar's width.
  func wantedColumns(of bar: Bar) -> Int {
    let columns = min(bar.width / xGrid.unit, Double(field.columns))
    guard columns.isFinite else { return 1 }
    return 2 * max(0, cell(((columns - 1) / 2).rounded())) + 1
  }
}
