import Drawing
import Insight
import Words

/// The keys and what they do.
func helpPage(_ state: State, firstRow: Int) -> Frame {
  var frame = Frame(overlay: wording("screen.help.keys"), state)
  let columns = state.helpColumns
  let first = min(firstRow, state.lastHelpRow)
  var left = 2
  for (rows, width) in zip(columns, columns.widths(onPageOf: state.size.columns)) {
    let place = Region(column: left, row: 2, size: Size(columns: width, rows: state.helpRoom))
    frame.write(Array(rows.dropFirst(first)), keys: rows.helpWidths.keys, in: place, state.settings.symbols)
    left += width + 2
  }
  frame.focus = Frame.Focus(row: 2, column: 2)
  return frame
}

extension Frame {
  fileprivate mutating func write(_ rows: [HelpRow], keys: Int, in place: Region, _ symbols: SymbolSet) {
    for (index, row) in rows.prefix(place.size.rows).enumerated() {
      switch row {
      case .blank: break
      case .heading(let title):
        write(
          symbols.text(title), row: place.row + index, column: place.column, style: Style(.text, bold: true))
      case .keys(let binding): write(binding, keys: keys, row: place.row + index, in: place, symbols)
      }
    }
  }

  private mutating func write(
    _ binding: KeyBinding, keys keyColumns: Int, row: Int, in place: Region, _ symbols: SymbolSet
  ) {
    let right = place.column + place.size.columns
    let keys = truncated(symbols.text(binding.shown), columns: place.size.columns)
    write(keys, row: row, column: place.column, style: Style(.accent, bold: true))
    let words = symbols.text(binding.words)
    // In a narrow window long words begin further left, behind keys that leave room for them.
    let fitting = right - columnWidth(of: words)
    let column = max(place.column + 2 + columnWidth(of: keys), min(place.column + keyColumns, fitting))
    write(truncated(words, columns: right - column), row: row, column: column)
  }
}
