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

  /// The cells of each of its pieces.
  func addCells(to obstacles: inout Obstacles) {
    for (start, end) in zip(points, points.dropFirst()) {
      obstacles.add(
        CellRectangle(
          left: cell(min(start.column, end.column)), top: cell(min(start.row, end.row)),
          right: cell(max(start.column, end.column)) + 1, bottom: cell(max(start.row, end.row)) + 1))
    }
  }
}
