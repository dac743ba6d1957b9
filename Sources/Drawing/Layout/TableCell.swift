/// An entry of a table as texts in its column.
struct TableCell {
  private let entry: Table.Entry
  private let column: TableColumns.Shown
  private let row: Table.Row
  private let columns: TableColumns
  private let symbols: SymbolSet
  private let alignment: Table.Alignment

  init(
    _ entry: Table.Entry, _ column: TableColumns.Shown, _ row: Table.Row, _ columns: TableColumns,
    _ symbols: SymbolSet
  ) {
    self.entry = entry
    self.column = column
    self.row = row
    self.columns = columns
    self.symbols = symbols
    alignment = columns.alignment(column)
  }

  /// One line, or as many as the width of a column that wraps asks for.
  var lines: [String] {
    let text = columns.text(entry.texts, form: column.form)
    if columns.wraps(column) { return wrapped(text, columns: max(1, column.width - column.symbolWidth)) }
    guard alignment == .leading else { return [text] }
    return [truncated(text, columns: column.width - column.symbolWidth, sign: symbols.ellipsis)]
  }

  var pieces: [PlacedRow.Piece] {
    let isBold = row.emphasis == .lit || row.isTotal
    let texts = lines.enumerated().map { index, line in
      PlacedRow.Piece(
        line, column: column.left + indent(line), row: index, ink: entry.ink ?? row.ink, bold: isBold)
    }
    return symbolPieces + texts
  }

  private var symbolPieces: [PlacedRow.Piece] {
    guard let symbol = entry.symbol else { return [] }
    let ink = row.emphasis == .muted ? symbol.dimmedInk : symbol.ink
    let indent = alignment == .leading ? 0 : indent(lines.first ?? "") - 2
    return [.init(String(symbols.glyph(symbol)), column: column.left + indent, ink: ink, bold: true)]
  }

  /// How far the text stands from the left of its column.
  private func indent(_ line: String) -> Int {
    switch alignment {
    case .leading: return column.symbolWidth
    case .trailing: return column.width - columnWidth(of: line)
    case .decimal: return column.width - column.decimals.fraction - decimalParts(line).whole
    }
  }
}
