import Drawing
import Lessons
import Words

/// What is searched for, and the steps where it is found, one of them selected.
func searchPage(_ state: State, _ search: Search) -> Frame {
  var frame = Frame(overlay: wording("screen.search.title"), state)
  let symbols = state.settings.symbols
  frame.writeSearched(search, row: 2, symbols: symbols)
  let room = Region(
    column: 2, row: 4, size: Size(columns: state.size.columns - 4, rows: max(0, state.size.rows - 6)))
  if search.hits.isEmpty {
    let isEmpty = search.text.allSatisfy(\.isWhitespace)
    let words = isEmpty ? wording("screen.search.how-to") : wording("screen.search.nothing")
    let lines = wrapped(symbols.text(words), columns: min(room.size.columns, 76))
    frame.write(lines.map { SaidLines.Line(text: $0, style: Style(.muted)) }, in: room)
  }
  frame.write(search, in: room, symbols: symbols)
  return frame
}

extension Frame {
  /// What is typed, a cursor behind it, and how many steps have it.
  fileprivate mutating func writeSearched(_ search: Search, row: Int, symbols: SymbolSet) {
    let sign = write("/ ", row: row, column: 2, style: Style(.accent, bold: true))
    let end = write(symbols.text(search.text), row: row, column: sign, style: Style(.text, bold: true))
    write("_", row: row, column: end, style: Style(.accent, bold: true))
    guard !search.hits.isEmpty else { return }
    let count = wording("screen.search.count", ["steps": Count(search.hits.count)])
    write(count, row: row, column: size.columns - 2 - columnWidth(of: count), style: Style(.muted))
  }

  fileprivate mutating func write(_ search: Search, in room: Region, symbols: SymbolSet) {
    guard room.size.rows > 0 else { return }
    let first = max(0, min(search.selected - room.size.rows / 2, search.hits.count - room.size.rows))
    let shown = search.hits.dropFirst(first).prefix(room.size.rows)
    let titles = shown.map { columnWidth(of: symbols.text($0.entry.title)) }.max() ?? 0
    // Where titles are long, what was found has no room beside them.
    let titleColumns = min(titles, room.size.columns - placeColumns)
    for (offset, hit) in shown.enumerated() {
      let isSelected = first + offset == search.selected
      let row = Region(column: room.column, row: room.row + offset, size: room.size)
      write(hit, in: row, isSelected: isSelected, titleColumns: titleColumns, symbols: symbols)
    }
  }

  private mutating func write(
    _ hit: SearchHit, in place: Region, isSelected: Bool, titleColumns: Int, symbols: SymbolSet
  ) {
    let style = isSelected ? Style(.accent, bold: true) : Style(.text)
    if isSelected {
      write(symbols.text("▸"), row: place.row, column: place.column, style: style)
      focus = Focus(row: place.row, column: place.column + placeColumns)
    }
    let number = hit.entry.place.text
    write(
      number, row: place.row, column: place.column + placeColumns - 2 - columnWidth(of: number), style: style)
    let title = place.column + placeColumns
    write(
      truncated(symbols.text(hit.entry.title), columns: titleColumns, sign: symbols.cut), row: place.row,
      column: title,
      style: style)
    let column = title + titleColumns + 2
    let room = place.column + place.size.columns - column
    guard room >= leastExcerpt else { return }
    var end = column
    for part in hit.excerpt(columns: room, symbols) {
      end = write(part.text, row: place.row, column: end, style: part.style)
    }
  }
}

extension SearchHit {
  /// What was found and what stands around it. What a class is not to see yet, answers and notes, is named only.
  fileprivate func excerpt(columns: Int, _ symbols: SymbolSet) -> [SaidLines.Part] {
    switch rank {
    case .named, .title: return []
    case .answer: return [SaidLines.Part(text: wording("screen.search.in-answer"), style: Style(.muted))]
    case .notes: return [SaidLines.Part(text: wording("screen.search.in-notes"), style: Style(.muted))]
    case .words: return placeInWords.map { excerpt(around: $0, columns: columns, symbols) } ?? []
    }
  }

  private func excerpt(around found: Range<Int>, columns: Int, _ symbols: SymbolSet) -> [SaidLines.Part] {
    let said = Array(entry.said)
    guard found.upperBound <= said.count else { return [] }
    // A third of the room goes to what comes before, which begins with a whole word.
    let earliest = max(0, found.lowerBound - columns / 3)
    let start =
      earliest == 0
      ? 0 : said[earliest..<found.lowerBound].firstIndex(of: " ").map { $0 + 1 } ?? found.lowerBound
    var room = columns
    return [
      (start == 0 ? "" : symbols.text("…"), Style(.muted)),
      (String(said[start..<found.lowerBound]), Style(.muted)),
      (String(said[found]), Style(.accent)), (String(said[found.upperBound...]), Style(.muted)),
    ].map { text, style in
      let shown = truncated(symbols.text(text), columns: room, sign: symbols.cut)
      room -= columnWidth(of: shown)
      return SaidLines.Part(text: shown, style: style)
    }
  }
}

/// The columns of the mark of the choice, of a place and of the gap behind it.
private let placeColumns = 9

/// In fewer columns one would not see what was found.
private let leastExcerpt = 16

extension SymbolSet {
  /// The sign behind a text that is cut, one column wide.
  fileprivate var cut: Character { text("…").first ?? "…" }
}
