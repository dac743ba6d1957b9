/// Texts that come, go and move as one: a row of a table, an entry of a legend.
public struct PlacedRow: Sendable, Hashable {
  public struct Piece: Sendable, Hashable {
    public var text: String
    /// Cells to the right of the row's origin, and rows under it.
    public var column: Int
    public var row: Int
    public var ink: Ink
    public var isBold: Bool

    init(_ text: String, column: Int, row: Int = 0, ink: Ink, bold: Bool = false) {
      self.text = text
      self.column = column
      self.row = row
      self.ink = ink
      isBold = bold
    }
  }

  public var origin: CellPoint
  public var pieces: [Piece]

  /// The cells from its first piece to its last.
  var rectangle: CellRectangle? {
    let (column, row) = (cell(origin.column.rounded()), cell(origin.row.rounded()))
    guard let left = pieces.map(\.column).min(), let top = pieces.map(\.row).min(),
      let right = pieces.map({ $0.column + columnWidth(of: $0.text) }).max(),
      let bottom = pieces.map({ $0.row + 1 }).max()
    else { return nil }
    return CellRectangle(left: column + left, top: row + top, right: column + right, bottom: row + bottom)
  }
}

extension Painter {
  /// A row is there as a whole or not at all.
  mutating func paintRow(_ row: PlacedRow) {
    let (top, left) = (cell(row.origin.row.rounded()), cell(row.origin.column.rounded()))
    for piece in row.pieces {
      let line = String(piece.text.map { $0.isNewline ? " " : $0 })
      frame.write(
        line, row: top + piece.row, column: left + piece.column, style: Style(piece.ink, bold: piece.isBold))
    }
  }
}
