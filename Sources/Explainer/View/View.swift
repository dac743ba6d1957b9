public import Drawing
import Lessons
import Words

/// The smallest screen that the pages are made for.
public let smallestSize = Size(columns: 60, rows: 20)

extension State {
  /// Whether the screen has room for pages.
  var isLargeEnough: Bool { size.columns >= smallestSize.columns && size.rows >= smallestSize.rows }
}

/// All of the program's looks: the screen of a state.
public func view(_ state: State) -> Frame {
  if state.isBlank { return Frame(size: state.size) }
  guard state.isLargeEnough else { return askForRoom(state.size, symbols: state.settings.symbols) }
  let frame =
    switch state.overlay {
    case .help(let firstRow): helpPage(state, firstRow: firstRow)
    case .outline(let selected): outlinePage(state, selected: selected)
    case .predictions(let firstRow): predictionsPage(state, firstRow: firstRow)
    case .search(let search): searchPage(state, search)
    case .testPage: testPage(state)
    case nil: stepPage(state, isPrinted: false)
    }
  return frame.shown(in: state.settings.symbols)
}

/// One sentence on a screen that is too small for more.
package func askForRoom(_ size: Size, symbols: SymbolSet) -> Frame {
  var frame = Frame(size: size)
  let sentence =
    wording(
      "screen.window.too-small",
      [
        "needed columns": "\(smallestSize.columns)", "needed rows": "\(smallestSize.rows)",
        "columns": "\(size.columns)", "rows": "\(size.rows)",
      ])
  let lines = wrapped(symbols.text(sentence), columns: max(1, size.columns - (size.columns > 8 ? 2 : 0)))
  let top = max(0, (size.rows - lines.count) / 2)
  for (index, line) in lines.enumerated() {
    frame.write(line, row: top + index, column: max(0, (size.columns - columnWidth(of: line)) / 2))
  }
  return frame
}
