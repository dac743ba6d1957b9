/// The cells that a mark covers, for text that must not lie over it.
struct Obstacles {
  private(set) var rectangles: [CellRectangle] = []

  init() {}

  /// The cells of everything that text would hide.
  init(_ marks: [PlacedMark]) {
    for mark in marks { add(mark) }
  }

  mutating func add(_ rectangle: CellRectangle) { rectangles.append(rectangle) }

  mutating func add(_ mark: PlacedMark) {
    switch mark.form {
    case .box(let box): add(box)
    case .field(let field): add(field.rectangle)
    case .scatter(let scatter): add(scatter)
    case .polyline(let curve): add(curve.points)
    case .line(let line): add(line)
    case .text(let text):
      add(.line(text.text, column: cell(text.origin.column), row: cell(text.origin.row)))
    case .row(let row): row.rectangle.map { add($0) }
    case .big(let text, let type): add(rectangle(of: text, type))
    }
  }

  func isFree(_ rectangle: CellRectangle) -> Bool {
    !rectangles.contains { $0.intersects(rectangle) }
  }

  /// Adds a text where it is free with a blank at both sides; says whether it was.
  mutating func claim(_ rectangle: CellRectangle) -> Bool {
    guard isFree(rectangle.widened(by: 1)) else { return false }
    add(rectangle)
    return true
  }

  private mutating func add(_ box: PlacedBox) {
    let columns = barColumns(box)
    add(
      CellRectangle(
        left: columns.lowerBound, top: cell(box.top), right: columns.upperBound,
        bottom: max(cell(box.top) + 1, cell(box.bottom.rounded(.up)))))
  }

  private mutating func add(_ scatter: PlacedScatter) {
    for point in scatter.points {
      let (column, row) = (cell(point.place.column), cell(point.place.row))
      let place = CellRectangle(left: column, top: row, right: column + 1, bottom: row + 1)
      if scatter.window.contains(place) { add(place) }
    }
  }

  private mutating func add(_ points: [CellPoint]) {
    for (start, end) in zip(points, points.dropFirst()) {
      add(
        CellRectangle(
          left: cell(min(start.column, end.column)), top: cell(min(start.row, end.row)),
          right: cell(max(start.column, end.column)) + 1, bottom: cell(max(start.row, end.row)) + 1))
    }
  }

  private mutating func add(_ line: PlacedLine) {
    guard line.pattern != .dotted else { return }
    add(
      CellRectangle(
        left: cell(line.start.column), top: cell(line.start.row), right: cell(line.end.column) + 1,
        bottom: cell(line.end.row) + 1))
  }

  private func rectangle(of text: PlacedText, _ type: BigType) -> CellRectangle {
    let (left, top) = (cell(text.origin.column), cell(text.origin.row))
    return CellRectangle(
      left: left, top: top, right: left + type.width(of: text.text), bottom: top + type.height)
  }
}

/// The columns that a bar is painted in: as many as its width comes to, so that bars of one width look it,
/// and at least one.
func barColumns(_ box: PlacedBox) -> Range<Int> {
  let count = max(1, cell((box.right - box.left).rounded()))
  let first = cell(((box.left + box.right - Double(count)) / 2).rounded())
  return first..<first + count
}
