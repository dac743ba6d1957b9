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
