extension PlotLayout {
  /// A mark of the plot in cells; captions are placed later, around the others.
  func placed(_ mark: Mark) -> PlacedMark? {
    switch mark.shape {
    case .bar(let bar): placed(bar, mark)
    case .field(let field): placed(field, mark)
    case .scatter(let scatter): placed(scatter, mark)
    case .curve(let curve): placed(curve, mark)
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
    return PlacedMark(mark.id, .box(box), bar.look(mark.ink, dots: dotWeight), layer: box.isDot ? .dot : .bar)
  }

  /// A curve is cut off where it leaves the field, and stays off the row of the axis line.
  private func placed(_ curve: Curve, _ mark: Mark) -> PlacedMark {
    let points = curve.points.map { point in
      let column = Double(field.left) + share(point.x, plot.x) * Double(field.columns)
      let row = Double(field.bottom) - share(point.y, plot.y) * rowSpan
      return CellPoint(
        column: max(Double(field.left), min(column, Double(field.right) - 0.01)),
        row: min(row, Double(field.bottom) - 0.01))
    }
    let placed = PlacedCurve(points: points, top: Double(field.top))
    return PlacedMark(mark.id, .curve(placed), curve.look(mark.ink, Weight(rows: field.rows)), layer: .curve)
  }

  /// A field is painted in whole cells, also where its edge is the upper end of the axis, in the middle of a cell.
  private func placed(_ sampled: Field, _ mark: Mark) -> PlacedMark {
    let placed = PlacedField(
      left: column(sampled.x.lowerBound), right: column(sampled.x.upperBound),
      top: row(sampled.y.upperBound), bottom: row(sampled.y.lowerBound), columns: sampled.columns,
      rows: sampled.rows, scale: sampled.scale, values: sampled.values)
    return PlacedMark(mark.id, .field(placed), Look(mark.ink), layer: .field)
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
    let placed = PlacedScatter(points: points, window: field)
    return PlacedMark(mark.id, .scatter(placed), Look(mark.ink), layer: .dot)
  }

  private func placed(_ rule: Rule, _ mark: Mark) -> PlacedMark {
    let line: PlacedLine
    switch rule.direction {
    case .horizontal:
      let row = self.row(rule.value)
      line = PlacedLine(
        start: CellPoint(column: rule.start.map(column) ?? Double(field.left), row: row),
        end: CellPoint(column: rule.end.map(column) ?? Double(field.right) - 0.01, row: row))
    case .vertical:
      let column = self.column(rule.value)
      line = PlacedLine(
        start: CellPoint(column: column, row: rule.end.map(row) ?? Double(field.top)),
        end: CellPoint(
          column: column, row: min(rule.start.map(row) ?? .infinity, Double(field.bottom) - 0.01)))
    }
    return PlacedMark(mark.id, .line(line), rule.look(mark.ink), layer: rule.isFaint ? .guide : .rule)
  }

  /// Dots of one role in one cell would hide each other: the later one moves a cell to the right.
  func withDotsApart(_ marks: [PlacedMark]) -> [PlacedMark] {
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
}
