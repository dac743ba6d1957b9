/// A straight line along a row or a column.
package struct PlacedLine: Sendable, Hashable {
  package var start: CellPoint
  package var end: CellPoint

  /// The cells from its start to its end.
  var rectangle: CellRectangle {
    CellRectangle(
      left: cell(start.column), top: cell(start.row), right: cell(end.column) + 1, bottom: cell(end.row) + 1)
  }

  func mixed(with other: PlacedLine, at progress: Double) -> PlacedLine {
    PlacedLine(
      start: start.mixed(with: other.start, at: progress), end: end.mixed(with: other.end, at: progress))
  }
}
