package import Drawing

extension Placement {
  /// The same for a page that is smaller than pictures are made for: what would reach over its right edge ends in a sign,
  /// and what would begin before its left one is left out. No number is read that lacks a digit.
  package func markingCuts(columns: Int, symbols: SymbolSet) -> Placement {
    Placement(marks: marks.compactMap { $0.markingCuts(columns: columns, symbols: symbols) })
  }
}

extension PlacedMark {
  fileprivate func markingCuts(columns: Int, symbols: SymbolSet) -> PlacedMark? {
    var mark = self
    switch form {
    case .text(var text):
      guard let words = fitting(text.text, from: column(text.origin), columns, symbols) else { return nil }
      text.text = words
      mark.form = .text(text)
    case .row(var row):
      let start = column(row.origin)
      row.pieces = row.pieces.compactMap { piece in
        var piece = piece
        guard let words = fitting(piece.text, from: start + piece.column, columns, symbols) else {
          return nil
        }
        piece.text = words
        return piece
      }
      mark.form = .row(row)
    case .box, .curve, .line, .field, .scatter, .sign, .big: break
    }
    return mark
  }

  private func column(_ point: CellPoint) -> Int { Int(point.column.rounded()) }
}

/// The text as far as there is room; nil where none of it can be shown.
private func fitting(_ text: String, from column: Int, _ columns: Int, _ symbols: SymbolSet) -> String? {
  guard column >= 0, column < columns else { return nil }
  return truncated(text, columns: columns - column, sign: symbols.isSevenBit ? "~" : "…")
}
