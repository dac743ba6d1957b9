private enum MarkPlacing {
  /// A bar whose width is a value takes half a column where it comes to less than this.
  static let leastWhole = 0.75
}

extension PlotLayout {
  /// A mark of the plot in cells; captions are placed later, around the others.
  func placed(_ mark: Mark, _ widths: BarWidths) -> PlacedMark? {
    switch mark.shape {
    case .bar(let bar): placed(bar, mark, widths)
    case .field(let field): placed(field, mark)
    case .scatter(let scatter): placed(scatter, mark)
    case .curve(let curve): placed(curve, mark)
    case .rule(let rule): placed(rule, mark)
    case .caption: nil
    }
  }

  private func placed(_ bar: Bar, _ mark: Mark, _ widths: BarWidths) -> PlacedMark {
    let (extent, rows) = (columns(of: bar, widths), rows(of: bar))
    var box = PlacedBox(
      left: extent.left, right: extent.right, top: rows.top, bottom: rows.bottom,
      symbol: bar.symbol, hangs: bar.hangs, dropsIn: bar.dropsIn, exceedsTop: exceedsTop(bar.high))
    box.isSlim =
      bar.widthIsValue
      ? extent.right - extent.left < MarkPlacing.leastWhole
      : widths.areSlim && bar.width > 0 && !bar.lies && bar.symbol != .plain
    return PlacedMark(mark.id, .box(box), bar.look(mark.ink, dots: dotWeight), layer: box.isDot ? .dot : .bar)
  }

  /// Where rows stand for nothing but an order, a bar that lies takes whole ones, at least one, and all take as many.
  private func rows(of bar: Bar) -> (top: Double, bottom: Double) {
    let (top, bottom) = (row(bar.high), row(bar.low))
    guard bar.lies, plot.y.ticks == .hidden else { return (top, bottom) }
    let height = max(1, (bottom - top + 1e-6).rounded(.down))
    let first = ((top + bottom - height) / 2).rounded()
    return (first, first + height)
  }

  /// From where to where a bar reaches. It is centred on the cell of its marker, and stays within the field.
  private func columns(of bar: Bar, _ widths: BarWidths) -> (left: Double, right: Double) {
    if bar.width == 0 { return (column(bar.x), column(bar.x)) }
    if bar.lies { return (column(bar.x - bar.width / 2) - 0.5, column(bar.x + bar.width / 2) + 0.5) }
    if bar.widthIsValue {
      let (middle, half) = (column(bar.x), max(bar.width / xGrid.unit, 0.5) / 2)
      return (middle - half, middle + half)
    }
    let centre = centre(of: bar)
    let half = (widths.columns(wanted: wantedColumns(of: bar), around: centre) - 1) / 2
    let beside = max(0, min(half, centre - field.left, field.right - 1 - centre))
    return (Double(centre - beside), Double(centre + beside + 1))
  }

  /// A curve is cut off where it leaves the field; it may reach down to the line of the x axis.
  private func placed(_ curve: Curve, _ mark: Mark) -> PlacedMark {
    let (first, last) = (Double(field.left) + 0.5, Double(field.right) - 0.5)
    let points = curve.points.map { point in
      let place = place(point)
      return CellPoint(
        column: max(first, min(place.column, last)), row: min(place.row, Double(field.bottom) + 0.5))
    }
    let placed = PlacedCurve(points: points, top: Double(field.top))
    return PlacedMark(mark.id, .curve(placed), curve.look(mark.ink, Weight(rows: field.rows)), layer: .curve)
  }

  private func placed(_ sampled: Field, _ mark: Mark) -> PlacedMark {
    let placed = PlacedField(
      left: column(sampled.x.lowerBound), right: column(sampled.x.upperBound),
      top: row(sampled.y.upperBound), bottom: row(sampled.y.lowerBound), window: field,
      columns: sampled.columns, rows: sampled.rows, scale: sampled.scale, values: sampled.values)
    return PlacedMark(mark.id, .field(placed), Look(mark.ink), layer: .field)
  }

  /// Points on an edge of the field belong to it, also those on the line of the x axis.
  private func placed(_ scatter: Scatter, _ mark: Mark) -> PlacedMark {
    let points = scatter.points.map { point in
      let isInside = plot.x.holds(point.x) && plot.y.holds(point.y)
      let place = isInside ? place(DataPoint(point.x, point.y)) : CellPoint(column: -1, row: -1)
      return PlacedScatter.Point(place: place, symbol: point.symbol)
    }
    let window = CellRectangle(left: field.left, top: field.top, right: field.right, bottom: field.bottom + 1)
    let placed = PlacedScatter(points: points, window: window)
    return PlacedMark(mark.id, .scatter(placed), Look(mark.ink), layer: .dot)
  }

  private func placed(_ rule: Rule, _ mark: Mark) -> PlacedMark {
    let line: PlacedLine
    switch rule.direction {
    case .horizontal:
      let row = self.row(rule.value)
      line = PlacedLine(
        start: CellPoint(column: rule.start.map(column) ?? Double(field.left) + 0.5, row: row),
        end: CellPoint(column: rule.end.map(column) ?? Double(field.right) - 0.5, row: row))
    case .vertical:
      let column = self.column(rule.value)
      line = PlacedLine(
        start: CellPoint(column: column, row: rule.end.map(row) ?? Double(field.top) + 0.5),
        end: CellPoint(
          column: column, row: min(rule.start.map(row) ?? .infinity, Double(field.bottom) - 0.5)))
    }
    return PlacedMark(mark.id, .line(line), rule.look(mark.ink), layer: rule.isFaint ? .guide : .rule)
  }
}

extension Axis {
  /// Whether a value lies on the axis, its ends with it.
  fileprivate func holds(_ value: Double) -> Bool { value >= lower && value <= upper }
}
