extension Scene {
  /// The scene's marks on a page of that many cells. The headline takes a free corner of the picture where it
  /// hides nothing; else it gets rows of its own above; else, where rows are few, one line.
  public func placed(in size: Size, symbols: SymbolSet) -> Placement {
    let page = CellRectangle(left: 0, top: 0, right: size.columns, bottom: size.rows)
    let marks = SceneLayout(scene: self, page: page, symbols: symbols).marks()
    return Placement(marks: marks.sorted { $0.layer < $1.layer })
  }
}

private struct SceneLayout {
  let scene: Scene
  let page: CellRectangle
  let symbols: SymbolSet

  func marks() -> [PlacedMark] {
    let panels = panelMarks(in: page)
    guard let headline = scene.headline else { return panels }
    for type in [BigType.double, .normal] {
      let columns = page.columns - 4
      guard let big = HeadlineLayout.big(headline, type, columns: columns, symbols: symbols) else { continue }
      if !headline.isCentred, let corner = freeCorner(for: big.size, among: panels) {
        return panels + big.marks(column: corner.column, row: corner.row)
      }
      // Type of double size takes its rows only from a picture that has many.
      let least = scene.panels.map(\.leastRows).reduce(0, +) * (type == .double ? 2 : 1)
      if page.rows - big.size.rows - 1 >= least { return withBand(big) }
    }
    return withBand(.plain(headline, columns: page.columns, symbols: symbols))
  }

  /// The headline in rows of its own above the panels, all of it in the middle of the page.
  private func withBand(_ headline: HeadlineLayout) -> [PlacedMark] {
    let band = headline.size.rows + (headline.size.rows > 1 ? 1 : 0)
    let panelRows = PanelHeights.dealt(scene.panels, rows: page.rows - band).reduce(0, +)
    let area = page.dropping(rows: max(0, (page.rows - band - panelRows) / 2))
    let column = page.left + max(0, (page.columns - headline.size.columns) / 2)
    return headline.marks(column: column, row: area.top)
      + panelMarks(in: area.dropping(rows: band).keeping(rows: panelRows))
  }

  /// The upper left cell of a corner with room for a block and a margin around it.
  private func freeCorner(for size: Size, among marks: [PlacedMark]) -> (column: Int, row: Int)? {
    let obstacles = Obstacles(marks)
    let margin = 3
    let right = page.right - size.columns - margin - 1
    let left = page.left + 8 + margin
    let centre = page.left + (page.columns - size.columns) / 2
    for row in page.top..<max(page.top, page.top + page.rows / 3) {
      for column in [right, left, centre] {
        let block = CellRectangle(
          left: column, top: row, right: column + size.columns, bottom: row + size.rows + 1)
        if page.contains(block), obstacles.isFree(block.widened(by: margin)) { return (column, row) }
      }
    }
    return nil
  }

  // MARK: Panels

  private func panelMarks(in area: CellRectangle) -> [PlacedMark] {
    let heights = PanelHeights.dealt(scene.panels, rows: area.rows)
    var top = area.top + max(0, (area.rows - heights.reduce(0, +)) / 2)
    return zip(scene.panels, heights).flatMap { panel, height in
      defer { top += height }
      let rectangle = CellRectangle(
        left: area.left, top: min(top, area.bottom), right: area.right, bottom: min(top + height, area.bottom)
      )
      return marks(of: panel, in: rectangle)
    }
  }

  private func marks(of panel: Panel, in area: CellRectangle) -> [PlacedMark] {
    switch panel.content {
    case .plot(let plot): PlotLayout(plot, panel: panel.id, in: area, symbols: symbols).marks()
    case .formula(let formula): FormulaLayout(formula, in: area, symbols: symbols).marks()
    case .banner(let lines): BannerLayout(lines, in: area, symbols: symbols).marks()
    }
  }
}

extension Panel {
  /// The fewest rows in which the panel still says something.
  fileprivate var leastRows: Int {
    switch content {
    case .plot(let plot): plot.rowsAbove + 3 + plot.rowsBelow
    case .formula(let formula): formula.terms.map(\.rows.count).max() ?? 0
    case .banner(let lines): lines.count
    }
  }
}

/// Deals rows out to panels by share; what a limited panel cannot use goes to the others.
enum PanelHeights {
  static func dealt(_ panels: [Panel], rows: Int) -> [Int] {
    var heights = Array(repeating: 0, count: panels.count)
    var open = Set(panels.indices)
    var left = rows
    while !open.isEmpty {
      let total = open.map { panels[$0].share }.reduce(0, +)
      let limited = open.filter { index in
        guard let limit = panels[index].maximumRows, total > 0 else { return false }
        return Double(limit) < Double(left) * panels[index].share / total
      }
      guard limited.isEmpty else {
        for index in limited {
          heights[index] = panels[index].maximumRows ?? 0
          left -= heights[index]
        }
        open.subtract(limited)
        continue
      }
      dealOpen(open.sorted(), panels, total: total, rows: left, into: &heights)
      break
    }
    return heights
  }

  private static func dealOpen(
    _ open: [Int], _ panels: [Panel], total: Double, rows: Int, into heights: inout [Int]
  ) {
    var dealt = 0
    var share = 0.0
    for index in open {
      share += panels[index].share
      let end = total > 0 ? cell(Double(rows) * share / total + 0.5) : 0
      heights[index] = max(0, end - dealt)
      dealt = max(dealt, end)
    }
  }
}
