/// Which columns of a table are shown, in which form of their texts, and how wide, so that they fit a page.
struct TableColumns {
  struct Shown {
    /// The index of the column in the table.
    let index: Int
    /// The form of its texts, 0 for the longest.
    var form = 0
    var width = 0
    /// Columns for the symbols of classes at its left.
    var symbolWidth = 0
    /// The columns left and right of its decimal points.
    var decimals = (whole: 0, fraction: 0)
    /// The column of cells in which it begins, from the left of the table.
    var left = 0
  }

  private(set) var shown: [Shown]
  private let table: Table
  private let room: Int
  private let symbols: SymbolSet
  private static let narrowestText = 4
  private static let narrowestWrapped = 16
  /// Others are shortened for the sake of sentences that are no wider.
  private static let narrowWrapped = 22

  init(_ table: Table, room: Int, symbols: SymbolSet) {
    self.table = table
    self.room = room
    self.symbols = symbols
    shown = table.columns.indices.map { Shown(index: $0) }
    for index in shown.indices { shown[index] = measured(shown[index]) }
    while width(wrapped: TableColumns.narrowWrapped) > room, shortenWidest() {}
    while leastWidth > room, dropOptional() || narrowWords() || dropLast() {}
    if leastWidth > room { shown = [] }
    wrapLast()
    place()
  }

  /// Of all columns with the gaps between them.
  var width: Int { shown.last.map { $0.left + $0.width } ?? 0 }

  /// The text of an entry or of a title in the form of its column.
  func text(_ texts: [String], form: Int) -> String {
    texts.isEmpty ? "" : symbols.text(texts[min(form, texts.count - 1)])
  }

  func entry(_ row: Table.Row, _ column: Shown) -> Table.Entry? {
    row.entries.indices.contains(column.index) ? row.entries[column.index] : nil
  }

  func alignment(_ column: Shown) -> Table.Alignment { table.columns[column.index].alignment }

  func wraps(_ column: Shown) -> Bool {
    table.wrapsLastColumn && column.index == table.columns.count - 1
  }

  // MARK: Making it fit

  /// The rows for which there is to be room.
  private var measuredRows: [Table.Row] { table.rows + table.expectedRows }

  /// The column with the measures of its texts in their form.
  private func measured(_ column: Shown) -> Shown {
    var column = column
    let entries = measuredRows.compactMap { entry($0, column) }
    let parts = entries.map { decimalParts(text($0.texts, form: column.form)) }
    column.symbolWidth = entries.contains { $0.symbol != nil } ? 2 : 0
    column.decimals = (parts.map(\.whole).max() ?? 0, parts.map(\.fraction).max() ?? 0)
    let widest =
      alignment(column) == .decimal
      ? column.decimals.whole + column.decimals.fraction : parts.map { $0.whole + $0.fraction }.max() ?? 0
    let title = columnWidth(of: text(table.columns[column.index].titles, form: column.form))
    column.width = max(column.symbolWidth + widest, title)
    return column
  }

  private var leastWidth: Int { width(wrapped: TableColumns.narrowestWrapped) }

  /// Of all columns, the last one wrapped if it can be, with the least gaps.
  private func width(wrapped: Int) -> Int {
    let widths = shown.map { wraps($0) ? min($0.width, wrapped) : $0.width }
    return widths.reduce(0, +) + 2 * max(0, shown.count - 1)
  }

  private func forms(_ column: Shown) -> Int {
    let entries = measuredRows.compactMap { entry($0, column)?.texts.count }.max() ?? 0
    return max(entries, table.columns[column.index].titles.count)
  }

  private mutating func shortenWidest() -> Bool {
    let open = shown.indices.filter { shown[$0].form + 1 < forms(shown[$0]) && !wraps(shown[$0]) }
    guard let index = open.max(by: { shown[$0].width < shown[$1].width }) else { return false }
    shown[index].form += 1
    shown[index] = measured(shown[index])
    return true
  }

  private mutating func dropOptional() -> Bool {
    guard let index = shown.lastIndex(where: { table.columns[$0.index].isOptional }) else { return false }
    shown.remove(at: index)
    return true
  }

  /// Words may be cut; a part of a number would be another number.
  private mutating func narrowWords() -> Bool {
    let open = shown.indices.filter {
      table.columns[shown[$0].index].alignment == .leading && !wraps(shown[$0])
        && shown[$0].width > TableColumns.narrowestText + shown[$0].symbolWidth
    }
    guard let index = open.max(by: { shown[$0].width < shown[$1].width }) else { return false }
    shown[index].width -= 1
    return true
  }

  private mutating func dropLast() -> Bool {
    guard shown.count > 1 else { return false }
    shown.removeLast()
    // What was cut for the sake of the column that has gone may be whole again.
    for index in shown.indices { shown[index] = measured(shown[index]) }
    return true
  }

  private mutating func wrapLast() {
    guard let last = shown.last, wraps(last) else { return }
    let others = shown.dropLast().map(\.width).reduce(0, +) + 2 * (shown.count - 1)
    shown[shown.count - 1].width = min(last.width, room - others)
  }

  private mutating func place() {
    let widths = shown.map(\.width).reduce(0, +)
    let widest = room < TableLayout.wideRoom ? 4 : 8
    let gap = shown.count > 1 ? max(2, min(widest, (room - widths) / (shown.count - 1))) : 0
    var left = 0
    for index in shown.indices {
      shown[index].left = left
      left += shown[index].width + gap
    }
  }
}

/// The columns that a number takes left of its decimal point, and from there on.
func decimalParts(_ text: String) -> (whole: Int, fraction: Int) {
  var (whole, fraction) = (0, 0)
  var isFraction = false
  for character in text {
    if character == "." { isFraction = true }
    if isFraction { fraction += columnWidth(of: character) } else { whole += columnWidth(of: character) }
  }
  return (whole, fraction)
}
