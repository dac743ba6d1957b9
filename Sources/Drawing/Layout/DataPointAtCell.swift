extension Scene {
  /// The place in data units, within the axes, that the middle of a cell stands for in a plot, for a mouse. The
  /// lines of the axes belong to it, as the lower ends; nil outside, and where the panel is no plot.
  public func dataPoint(
    atRow row: Int, column: Int, in size: Size, symbols: SymbolSet, panel id: String
  ) -> DataPoint? {
    let page = CellRectangle(left: 0, top: 0, right: size.columns, bottom: size.rows)
    let composition = SceneLayout(scene: self, page: page, symbols: symbols).composed()
    let areas = Arrangement(symbols: symbols).stacked(panels, in: composition.panels)
    guard let placed = areas.first(where: { $0.panel.id == id }), case .plot(let plot) = placed.panel.content
    else { return nil }
    return PlotLayout(plot, panel: id, in: placed.area, symbols: symbols, margins: placed.margins)
      .dataPoint(atRow: row, column: column)
  }
}

extension PlotLayout {
  func dataPoint(atRow row: Int, column: Int) -> DataPoint? {
    guard field.columns > 0, field.rows > 0, (field.left - 1..<field.right).contains(column),
      (field.top...field.bottom).contains(row)
    else { return nil }
    return DataPoint(
      value(at: column - field.left, xGrid, plot.x), value(at: field.bottom - row, yGrid, plot.y))
  }

  private func value(at cells: Int, _ grid: AxisGrid, _ axis: Axis) -> Double {
    max(axis.lower, min(grid.value(at: Double(cells)), axis.upper))
  }
}
