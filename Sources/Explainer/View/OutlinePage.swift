import Drawing
import Lessons

/// All chapters and their steps, one of them selected.
func outlinePage(_ state: State, selected: Place) -> Frame {
  var frame = Frame(overlay: "Outline", state)
  let symbols = state.settings.symbols
  let rows = outlineRows(state)
  let room = state.size.rows - 3
  let selectedRow = rows.firstIndex { $0.place == selected } ?? 0
  let first = max(0, min(selectedRow - room / 2, rows.count - room))
  for (index, row) in rows.dropFirst(first).prefix(room).enumerated() {
    frame.write(row, row: 2 + index, selected: selected, current: state.place, symbols: symbols)
  }
  return frame
}

private struct OutlineRow {
  /// nil for the title of a chapter.
  var place: Place?
  var text: String
}

private func outlineRows(_ state: State) -> [OutlineRow] {
  state.chapters.indices.flatMap { chapter in
    let title = OutlineRow(text: "\(chapter + 1)  \(state.chapters[chapter].title)")
    let steps = state.chapters[chapter].steps.indices.map { step in
      let place = Place(chapter: chapter, step: step)
      return OutlineRow(place: place, text: stepText(state, place))
    }
    return [title] + steps
  }
}

private func stepText(_ state: State, _ place: Place) -> String {
  let number = "\(place.step + 1)"
  let padded = String(repeating: " ", count: max(0, 3 - number.count)) + number
  let title = state.context(at: place).flatMap { state.step(at: place)?.title.filled($0) } ?? ""
  return "\(padded)  \(title)"
}

extension Frame {
  fileprivate mutating func write(
    _ outline: OutlineRow, row: Int, selected: Place, current: Place, symbols: SymbolSet
  ) {
    let text = truncated(symbols.text(outline.text), columns: size.columns - 8)
    guard let place = outline.place else {
      write(text, row: row, column: 2, style: Style(.text, bold: true))
      return
    }
    let isSelected = place == selected
    if isSelected { write(symbols.text("▸"), row: row, column: 3, style: Style(.accent, bold: true)) }
    let style = isSelected ? Style(.accent, bold: true) : Style(.text)
    let end = write(text, row: row, column: 4, style: style)
    if place == current { write("  here", row: row, column: end, style: Style(.muted)) }
  }
}
