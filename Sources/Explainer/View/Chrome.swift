package import Drawing

/// The bars above and below a page.
extension Frame {
  /// A page that lies over the steps: its title above, its keys below.
  init(overlay title: String, _ state: State) {
    self.init(size: state.size)
    writeTitleBar(title, right: ["logloss"])
    writeStatusLine(state.hints, symbols: state.settings.symbols)
  }

  /// The title on the left and words on the right, on a ground of their own. Of the words, given longest form
  /// first, those that fit are shown.
  package mutating func writeTitleBar(_ title: String, right forms: [String]) {
    fillRow(0, style: Style(.text, on: .chrome))
    let shown = truncated(title, columns: size.columns - 4)
    let end = write(shown, row: 0, column: 2, style: Style(.text, on: .chrome, bold: true))
    let room = size.columns - 2 - (end + 2)
    guard let right = forms.first(where: { columnWidth(of: $0) <= room }) else { return }
    write(right, row: 0, column: size.columns - 2 - columnWidth(of: right), style: Style(.muted, on: .chrome))
  }

  /// How far the chapter has come, as a line across the screen.
  package mutating func writeProgress(_ share: Double, row: Int, symbols: SymbolSet) {
    let done = Int((Double(size.columns) * min(1, max(0, share))).rounded())
    for column in 0..<size.columns {
      self[row, column] =
        column < done
        ? Cell(symbols.heavyLine, Style(.accent)) : Cell(symbols.lightLine, Style(.guide))
    }
  }

  /// Key hints in the last row.
  package mutating func writeStatusLine(_ hints: [Hint], symbols: SymbolSet) {
    let row = size.rows - 1
    fillRow(row, style: Style(.muted, on: .chrome))
    for placed in placedHints(hints, columns: size.columns, symbols: symbols) {
      let key = symbols.text(placed.hint.key)
      let end = write(
        key, row: row, column: placed.columns.lowerBound, style: Style(.accent, on: .chrome, bold: true))
      write(" " + symbols.text(placed.hint.words), row: row, column: end, style: Style(.muted, on: .chrome))
    }
  }

  /// The frame in what a symbol set can show: in ASCII, whatever is no seven-bit character is a question mark.
  package func shown(in symbols: SymbolSet) -> Frame {
    guard symbols.isSevenBit else { return self }
    var frame = self
    for row in 0..<size.rows {
      for (column, cell) in self.row(row).enumerated() where !cell.character.isASCII {
        frame[row, column].character = "?"
      }
    }
    return frame
  }
}

/// A key and what it does, for the status line.
package struct Hint: Sendable, Hashable {
  var key: String
  var words: String
  /// What a click on it does; nil for nothing.
  var action: Action?

  /// A key, what it does, and the action of a click on it.
  package init(_ key: String, _ words: String, _ action: Action? = nil) {
    self.key = key
    self.words = words
    self.action = action
  }
}

/// The hints that a status line has room for, and the columns that each takes: how to get help and how to leave in
/// any case, then the most important first.
func placedHints(_ hints: [Hint], columns: Int, symbols: SymbolSet) -> [(hint: Hint, columns: Range<Int>)] {
  let gap = 3
  let widths = hints.map { hint in
    columnWidth(of: symbols.text(hint.key)) + 1 + columnWidth(of: symbols.text(hint.words))
  }
  let others = hints.indices.filter { !hints[$0].isAlwaysShown }
  var room = columns - 4 + gap
  var shown: Set<Int> = []
  for index in hints.indices.filter({ hints[$0].isAlwaysShown }) + others
  where widths[index] + gap <= room {
    room -= widths[index] + gap
    shown.insert(index)
  }
  var column = 2
  return shown.sorted().map { index in
    defer { column += widths[index] + gap }
    return (hints[index], column..<column + widths[index])
  }
}

extension Hint {
  fileprivate var isAlwaysShown: Bool { action == .toggleHelp || action == .askToQuit }
}
