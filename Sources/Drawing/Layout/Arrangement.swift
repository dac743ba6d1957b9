/// A panel with content of its own, the cells that it has, and the margins that it shares with its neighbours.
struct PanelArea {
  var panel: Panel
  var area: CellRectangle
  var margins: PlotMargins?
}

/// Deals the page out to panels, one above the other and side by side.
struct Arrangement {
  let symbols: SymbolSet
  /// Columns between panels side by side.
  private static let gap = 2

  /// Panels one above the other, in the middle where they do not use all rows.
  func stacked(_ panels: [Panel], in area: CellRectangle) -> [PanelArea] {
    let heights = heights(panels, columns: area.columns, rows: area.rows)
    let panels = sharingAxes(panels, heights)
    var top = area.top + max(0, (area.rows - heights.reduce(0, +)) / 2)
    return zip(panels, heights).flatMap { panel, height in
      defer { top += height }
      return areas(
        of: panel,
        in: CellRectangle(
          left: area.left, top: min(top, area.bottom), right: area.right,
          bottom: min(top + height, area.bottom)
        ))
    }
  }

  /// The rows of panels one above the other; none for those that would have fewer than they ask for.
  func heights(_ panels: [Panel], columns: Int, rows: Int) -> [Int] {
    var limits = panels.map { rowLimit(of: $0, columns: columns) }
    func dealt() -> [Int] { Shares(shares: panels.map(\.share), limits: limits).dealt(rows) }
    for (index, height) in dealt().enumerated() where height < panels[index].leftOutBelow {
      limits[index] = 0
    }
    return raised(dealt(), panels)
  }

  /// Rows that a panel needs to be read come from the one that has the most beyond its own need.
  private func raised(_ heights: [Int], _ panels: [Panel]) -> [Int] {
    var heights = heights
    func spare(_ index: Int) -> Int { heights[index] - panels[index].leastRows }
    for index in panels.indices where heights[index] > 0 {
      while heights[index] < panels[index].keptRows {
        let donors = panels.indices.filter { $0 != index && spare($0) > 0 }
        guard let donor = donors.max(by: { spare($0) < spare($1) }) else { break }
        heights[donor] -= 1
        heights[index] += 1
      }
    }
    return heights
  }

  /// Of plots one above the other over the same x axis the lowest one alone says what is along it.
  private func sharingAxes(_ panels: [Panel], _ heights: [Int]) -> [Panel] {
    var panels = panels
    let shown = panels.indices.filter { heights[$0] > 0 }
    for (upper, lower) in zip(shown, shown.dropFirst()) {
      guard case .plot(var plot) = panels[upper].content, case .plot(let below) = panels[lower].content,
        plot.x == below.x, plot.labelRows.isEmpty
      else { continue }
      plot.sharesAxisBelow = true
      panels[upper].content = .plot(plot)
    }
    return panels
  }

  private func areas(of panel: Panel, in area: CellRectangle) -> [PanelArea] {
    switch panel.content {
    case .row(let panels): sideBySide(panels, in: area) ?? stacked(panels, in: area)
    case .column(let panels): stacked(panels, in: area)
    case .plot, .formula, .banner, .table: [PanelArea(panel: panel, area: area)]
    }
  }

  /// nil where a panel would have fewer columns than it needs.
  private func sideBySide(_ panels: [Panel], in area: CellRectangle) -> [PanelArea]? {
    let gaps = Arrangement.gap * max(0, panels.count - 1)
    let shares = Shares(shares: panels.map(\.share))
    let widths = shares.dealt(max(0, area.columns - gaps))
    let isNarrow = zip(panels, widths).contains { $1 < $0.minimumColumns }
    guard panels.count < 2 || !isNarrow else { return nil }
    let margins = sharedMargins(panels, widths: widths)
    var left = area.left + max(0, (area.columns - gaps - widths.reduce(0, +)) / 2)
    return zip(panels, widths).flatMap { panel, width in
      defer { left += width + Arrangement.gap }
      let place = CellRectangle(left: left, top: area.top, right: left + width, bottom: area.bottom)
      return areas(of: panel, in: middle(of: place, for: panel)).map {
        PanelArea(panel: $0.panel, area: $0.area, margins: $0.panel.id == panel.id ? margins : $0.margins)
      }
    }
  }

  /// The rows that a limited panel uses of those beside others.
  private func middle(of area: CellRectangle, for panel: Panel) -> CellRectangle {
    guard let limit = rowLimit(of: panel, columns: area.columns), limit < area.rows else { return area }
    return area.dropping(rows: (area.rows - limit) / 2).keeping(rows: limit)
  }

  /// Plots of one height have their axes on one level.
  private func sharedMargins(_ panels: [Panel], widths: [Int]) -> PlotMargins? {
    let plots = zip(panels, widths).compactMap { panel, width -> PlotMargins? in
      guard case .plot(let plot) = panel.content, panel.maximumRows == nil else { return nil }
      return PlotMargins(of: plot, columns: width, symbols: symbols)
    }
    return plots.count > 1 ? PlotMargins.shared(plots) : nil
  }

  /// A table uses no more rows than it has and can be spaced with, a card without big type no more than it has.
  private func rowLimit(of panel: Panel, columns: Int) -> Int? {
    let needed: Int? =
      switch panel.content {
      case .table(let table): TableLayout.usableRows(table, columns: columns, symbols: symbols)
      case .banner(let lines): BannerLayout.usableRows(lines, columns: columns)
      case .plot, .formula, .row, .column: nil
      }
    return [needed, panel.maximumRows].compactMap { $0 }.min()
  }
}
