/// A place on the page in cells: columns to the right, rows downward, with fractions.
package struct CellPoint: Sendable, Hashable {
  package var column: Double
  package var row: Double

  package init(column: Double, row: Double) {
    self.column = column
    self.row = row
  }
}

extension CellPoint {
  /// The upper left corner of a cell.
  init(column: Int, row: Int) { self.init(column: Double(column), row: Double(row)) }

  /// The middle of a cell.
  static func middle(column: Int, row: Int) -> CellPoint {
    CellPoint(column: Double(column) + 0.5, row: Double(row) + 0.5)
  }

  func mixed(with end: CellPoint, at progress: Double) -> CellPoint {
    CellPoint(column: mix(column, end.column, at: progress), row: mix(row, end.row, at: progress))
  }
}
