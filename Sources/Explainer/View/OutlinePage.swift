import Drawing
import Lessons
import Words

/// All chapters and their steps, one of them selected.
func outlinePage(_ state: State, selected: Place) -> Frame {
  var frame = Frame(overlay: wording("screen.outline.outline"), state)
  let columns = state.outlineColumns(selected)
  let width = (state.size.columns - 4) / max(1, columns.count)
  for (index, rows) in columns.enumerated() {
    let left = 2 + index * width
    let ids = rows.columnOfIDs(state.settings.symbols, columns: width - 2)
    for (offset, row) in rows.enumerated() {
      let place = Region(column: left, row: 2 + offset, size: Size(columns: width - 2, rows: 1))
      frame.write(
        row, in: place, ids: ids, selected: selected, current: state.place, symbols: state.settings.symbols)
    }
  }
  return frame
}

extension Frame {
  fileprivate mutating func write(
    _ outline: OutlineRow, in place: Region, ids: Int?, selected: Place, current: Place, symbols: SymbolSet
  ) {
    let text = truncated(
      symbols.text(outline.text), columns: place.size.columns - outline.columnsBehind(current))
    switch outline.kind {
    case .chapter(let folded):
      let end = write(text, row: place.row, column: place.column, style: Style(.text, bold: true))
      if folded > 0 {
        write(
          wording("screen.outline.folded", ["steps": Count(digits: folded)]), row: place.row, column: end,
          style: Style(.muted))
      }
    case .more: write(text, row: place.row, column: place.column + 2, style: Style(.muted))
    case .step(let step):
      let isSelected = step == selected
      let style = isSelected ? Style(.accent, bold: true) : Style(.text)
      if isSelected {
        write(symbols.text("▸"), row: place.row, column: place.column, style: style)
        focus = Focus(row: place.row, column: place.column + 2)
      }
      var end = write(text, row: place.row, column: place.column + 2, style: style)
      let behind = step == current ? columnWidth(of: wording("screen.outline.here")) : 0
      if let ids, ids + columnWidth(of: outline.id) + behind <= place.size.columns {
        end = write(outline.id, row: place.row, column: place.column + ids, style: Style(.muted))
      }
      if step == current {
        write(wording("screen.outline.here"), row: place.row, column: end, style: Style(.muted))
      }
    }
  }
}

extension [OutlineRow] {
  /// The column in which the ids of steps stand, behind the longest title; nil where not all of them have room.
  fileprivate func columnOfIDs(_ symbols: SymbolSet, columns: Int) -> Int? {
    let steps = filter { !$0.id.isEmpty }
    let column = 4 + (steps.map { columnWidth(of: symbols.text($0.text)) }.max() ?? 0)
    let longest = steps.map { columnWidth(of: $0.id) }.max() ?? 0
    return column + longest <= columns ? column : nil
  }
}

extension OutlineRow {
  /// The columns for what stands behind the text: that one is there, or how many steps are folded.
  fileprivate func columnsBehind(_ current: Place) -> Int {
    switch kind {
    case .chapter(let folded): folded > 0 ? 10 : 0
    case .step(let place): place == current ? 8 : 2
    case .more: 2
    }
  }
}
