import Drawing
import Insight

extension State {
  /// The lines of the help, from the tables of keys, those of an experiment first where one is made.
  fileprivate var helpRows: [KeyBinding] {
    let page = KeyBinding.page + KeyBinding.always
    let training = chapters.contains { $0.steps.contains { $0.training != nil } } ? KeyBinding.training : []
    let first = (isExperimenting ? KeyBinding.experiment : []) + (step?.training == nil ? [] : training)
    let last = (isExperimenting ? [] : KeyBinding.experiment) + (step?.training == nil ? training : [])
    let rows = first + page + last
    return rows.filter { !$0.shown.isEmpty }
  }

  var helpRowCount: Int { helpRows.count }

  /// The last row of the help that it makes sense to begin with, on the smallest screen.
  var lastHelpRow: Int { max(0, helpRowCount - helpRoom(smallestSize)) }
}

/// The rows between title and status line.
private func helpRoom(_ size: Size) -> Int { size.rows - 3 }

/// The keys and what they do.
func helpPage(_ state: State, _ size: Size, firstRow: Int) -> Frame {
  var frame = Frame(overlay: "Keys", state, size)
  let symbols = state.settings.symbols
  let room = helpRoom(size)
  let helpRows = state.helpRows
  let first = min(firstRow, max(0, helpRows.count - room))
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
