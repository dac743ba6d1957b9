/// A line through points. What lies above `top` is not drawn.
package struct PlacedCurve: Sendable, Hashable {
  package var points: [CellPoint]
  package var top: Double

  /// Point by point, in their order; nil where they are not equally many.
  func mixed(with end: PlacedCurve, at progress: Double) -> PlacedCurve? {
    guard points.count == end.points.count else { return nil }
    return PlacedCurve(
      points: zip(points, end.points).map { $0.mixed(with: $1, at: progress) },
      top: mix(top, end.top, at: progress))
  }

  /// The cells of its pieces; those along the same rows or columns, of which there are many, are one rectangle.
  func addCells(to obstacles: inout Obstacles) {
    guard var last = points.first.map({ (column: cell($0.column), row: cell($0.row)) }), points.count > 1
    else { return }
    var run: CellRectangle?
    for point in points.dropFirst() {
      let next = (column: cell(point.column), row: cell(point.row))
      let piece = CellRectangle(
        left: min(last.column, next.column), top: min(last.row, next.row),
        right: max(last.column, next.column) + 1, bottom: max(last.row, next.row) + 1)
      last = next
      guard let before = run else {
        run = piece
        continue
      }
      if let both = before.joined(withTouching: piece) {
        run = both
      } else {
        obstacles.add(before)
        run = piece
      }
    }
    run.map { obstacles.add($0) }
  }
}
