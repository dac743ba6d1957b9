/// The text with blanks in place of line breaks.
func oneLine(_ text: String) -> String {
  // Nearly none has any, which its bytes tell at once: some line breaks are below the blank, others not of one byte.
  text.unicodeScalars.allSatisfy(isPlainlyNarrow) ? text : String(text.map { $0.isNewline ? " " : $0 })
}

extension Painter {
  /// A row is there as a whole or not at all.
  mutating func paintRow(_ row: PlacedRow) {
    let (top, left) = (cell(row.origin.row.rounded()), cell(row.origin.column.rounded()))
    for piece in row.pieces {
      frame.write(
        oneLine(piece.text), row: top + piece.row, column: left + piece.column,
        style: Style(piece.ink, bold: piece.isBold))
    }
  }
}
