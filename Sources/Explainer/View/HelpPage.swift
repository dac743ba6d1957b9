import Drawing
import Insight

/// The keys and what they do.
func helpPage(_ state: State, firstRow: Int) -> Frame {
  var frame = Frame(overlay: "Keys", state)
  let size = state.size
  let symbols = state.settings.symbols
  let room = state.helpRoom
  let helpRows = state.helpRows
  let first = min(firstRow, state.lastHelpRow)
  let spacing = helpRows.count * 2 - 1 <= room ? 2 : 1
  let keyColumns = size.columns < 80 ? 31 : 34
  for (index, binding) in helpRows.dropFirst(first).prefix(room).enumerated() {
    let row = 2 + index * spacing
    let keys = truncated(symbols.text(binding.shown), columns: keyColumns - 1)
    frame.write(keys, row: row, column: 2, style: Style(.accent, bold: true))
    let words = symbols.text(binding.words)
    // In a narrow window long words begin further left, behind keys that leave room for them.
    let fitting = size.columns - 2 - columnWidth(of: words)
    let column = max(4 + columnWidth(of: keys), min(2 + keyColumns, fitting))
    frame.write(truncated(words, columns: size.columns - column - 2), row: row, column: column)
  }
  return frame
}
