extension PlotLayout {
  func yAxisMarks() -> [PlacedMark] {
    guard plot.y.hasLine else { return [] }
    let axis = AxisMarks(quantity: plot.y.quantity, panel: panel, isUpright: true)
    let column = field.left - 1
    var marks = [axis.line(column, field.top, column, field.bottom - 1)]
    var labels = Obstacles()
    for tick in yGrid.ticks {
      let row = cell(self.row(tick.value))
      let place = CellRectangle.line(tick.text, column: column - 1 - columnWidth(of: tick.text), row: row)
      marks.append(axis.tick(tick, column, row, row == field.bottom ? .corner : .tickLeft))
      marks += labels.claim(place) ? [axis.label(tick, column: place.left, row: row)] : []
    }
    let title = truncated(own.head.title, columns: outer.right - column, sign: symbols.ellipsis)
    return marks + [axis.title(title, column: column, row: field.top - own.above)]
  }

  func xAxisMarks() -> [PlacedMark] {
    guard plot.x.hasLine else { return [] }
    let axis = AxisMarks(quantity: plot.x.quantity, panel: panel, isUpright: false)
    let corner = plot.y.hasLine ? 1 : 0
    var marks = [axis.line(field.left - corner, field.bottom, field.right - 1, field.bottom)]
    if corner == 1 { marks.append(axis.corner(field.left - 1, field.bottom)) }
    var labels = Obstacles()
    for tick in xGrid.ticks {
      let column = cell(self.column(tick.value))
      let place = CellRectangle.line(
        tick.text, column: column - signLessWidth(tick.text) / 2 - signWidth(tick.text), row: field.bottom + 1
      )
      marks.append(axis.tick(tick, column, field.bottom, .tickBelow))
      guard !plot.sharesAxisBelow, labels.claim(place) else { continue }
      marks.append(axis.label(tick, column: place.left, row: place.top))
    }
    return marks + (plot.sharesAxisBelow ? [] : xTitleMarks(axis))
  }

  /// At the end of its axis, or in the middle below it.
  private func xTitleMarks(_ axis: AxisMarks) -> [PlacedMark] {
    guard !plot.x.title.isEmpty else { return [] }
    guard own.titleIsBelow else {
      // Half of a disc or of a thick curve may lie beyond the end.
      return [axis.title(symbols.text(plot.x.title), column: field.right + 2, row: field.bottom)]
    }
    let title = plot.x.title(columns: outer.columns, symbols: symbols)
    let centred = field.left + (field.columns - columnWidth(of: title)) / 2
    let column = max(outer.left, min(centred, outer.right - columnWidth(of: title)))
    return [axis.title(title, column: column, row: field.bottom + plot.axisRows)]
  }

  func legendMarks() -> [PlacedMark] {
    own.head.legend.marks(
      panel: panel, right: outer.right, row: field.top - (own.head.isInTwoRows ? 1 : own.above))
  }

  func scaleMarks() -> [PlacedMark] {
    scale?.marks(panel: panel, field: field, titleRow: field.top - own.above) ?? []
  }

  func labelRowMarks() -> [PlacedMark] {
    let first = field.bottom + plot.axisRows + (own.titleIsBelow ? 1 : 0)
    return plot.labelRows.enumerated().flatMap { index, row in
      LabelRowLayout(row, symbols: symbols, left: outer.left, right: outer.right).marks(
        row: first + index, titleRight: field.left - 2, column: { cell(column($0)) })
    }
  }
}
