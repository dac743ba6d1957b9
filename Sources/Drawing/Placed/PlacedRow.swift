/// Texts that come, go and move as one: a row of a table, an entry of a legend.
package struct PlacedRow: Sendable, Hashable {
  package struct Piece: Sendable, Hashable {
    package var text: String
    /// Cells to the right of the row's origin, and rows under it.
    package var column: Int
    package var row: Int
    package var ink: Ink
    package var isBold: Bool

    init(_ text: String, column: Int, row: Int = 0, ink: Ink, bold: Bool = false) {
      self.text = text
      self.column = column
      self.row = row
      self.ink = ink
      isBold = bold
    }
  }

  package var origin: CellPoint
  package var pieces: [Piece]

  /// The cells from its first piece to its last.
  var rectangle: CellRectangle? {
    let (column, row) = (cell(origin.column.rounded()), cell(origin.row.rounded()))
    guard let left = pieces.map(\.column).min(), let top = pieces.map(\.row).min(),
      let right = pieces.map({ $0.column + columnWidth(of: $0.text) }).max(),
      let bottom = pieces.map({ $0.row + 1 }).max()
    else { return nil }
    return CellRectangle(left: column + left, top: row + top, right: column + right, bottom: row + bottom)
  }

  func mixed(with end: PlacedRow, at progress: Double) -> PlacedRow {
    var row = progress < 0.5 ? self : end
    row.origin = origin.mixed(with: end.origin, at: progress)
    return row
  }
}
