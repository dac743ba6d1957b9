import Words

/// Lays a table out in the middle of a rectangle: header, rows, totals, and rules between them.
struct TableLayout {
  private let table: Table
  private let area: CellRectangle
  private let symbols: SymbolSet
  private let columns: TableColumns
  private let body: [Table.Row]
  private let totals: [Table.Row]
  /// Columns for the sign that points at a lit row.
  private static let pointerWidth = 2

  init(_ table: Table, in area: CellRectangle, symbols: SymbolSet) {
    self.table = table
    body = table.body
    totals = table.totals
    self.area = area
    self.symbols = symbols
    columns = TableColumns(table, room: area.columns - 2 * TableLayout.pointerWidth, symbols: symbols)
  }

  /// The rows that a table takes on a page of that many columns, if there are as many.
  static func neededRows(_ table: Table, columns: Int, symbols: SymbolSet) -> Int {
    let rules = (table.hasHeader ? 2 : 0) + (table.totals.isEmpty ? 0 : 1)
    guard table.wrapsLastColumn else { return table.rows.count + rules }
    let area = CellRectangle(left: 0, top: 0, right: columns, bottom: 0)
    let layout = TableLayout(table, in: area, symbols: symbols)
    // Sentences ask for a blank row from what stands below.
    return layout.height(table.rows) + layout.gaps(in: table.rows) + rules + 1
  }

  func marks() -> [PlacedMark] {
    guard !columns.shown.isEmpty, area.rows > 0 else { return [] }
    let header = table.hasHeader && area.rows > 1 + height(totals) ? 1 : 0
    // Rules are the first to go where rows are few.
    let wantedRules = header + (totals.isEmpty ? 0 : 1)
    let rowsBesideRules = area.rows - header - height(totals)
    let hasRules =
      rowsBesideRules >= min(3, body.count) + wantedRules && !rulesHideRows(header, rowsBesideRules)
    let rules = hasRules ? wantedRules : 0
    let room = area.rows - header - rules - height(totals)
    let heights = body.map { height([$0]) }
    let window = TableWindow(
      heights: heights, lit: body.firstIndex { $0.emphasis == .lit }, room: max(0, room))
    return placed(window, header: header, hasRules: hasRules, freeRows: room - used(window, heights))
  }

  /// Whether all rows fit, but not with rules between them.
  private func rulesHideRows(_ header: Int, _ rows: Int) -> Bool {
    let rules = header + (totals.isEmpty ? 0 : 1)
    return height(body) <= rows && height(body) > rows - rules
  }

  private var left: Int { area.left + max(0, (area.columns - columns.width) / 2) }

  private func used(_ window: TableWindow, _ heights: [Int]) -> Int {
    heights[window.shown].reduce(0, +) + min(1, window.hiddenAbove) + min(1, window.hiddenBelow)
  }

  // MARK: Marks

  private func placed(_ window: TableWindow, header: Int, hasRules: Bool, freeRows: Int) -> [PlacedMark] {
    let rows = Array(body[window.shown])
    let gaps = gaps(in: rows) + spacing(of: rows)
    let air = spacing(of: rows) > 0 ? TableLayout.leastAir : 0
    let most = spacing(of: rows) > 0 ? TableLayout.mostSpacing(columns: area.columns) : 1
    let gap = gaps > 0 ? stride(from: most, to: 0, by: -1).first { $0 * gaps + air <= freeRows } ?? 0 : 0
    var pen = Pen(row: area.top + max(0, (freeRows - gap * gaps) / 2))
    if header > 0 {
      pen.add(headerMark(row: pen.row), rows: 1)
      if hasRules { pen.add(rule(0, row: pen.row), rows: 1) }
    }
    if window.hiddenAbove > 0 {
      pen.add(
        more(wording("screen.tables.above", ["count": "\(window.hiddenAbove)"]), 0, row: pen.row), rows: 1)
    }
    for row in body[window.shown] { pen.add(mark(row, row: pen.row), rows: height([row]) + gap) }
    pen.row -= gap
    if window.hiddenBelow > 0 {
      pen.add(
        more(wording("screen.tables.more", ["rows": Count(digits: window.hiddenBelow)]), 1, row: pen.row),
        rows: 1)
    }
    if hasRules, !totals.isEmpty { pen.add(rule(1, row: pen.row), rows: 1) }
    for row in totals { pen.add(mark(row, row: pen.row), rows: height([row])) }
    return pen.marks
  }

  private func headerMark(row: Int) -> PlacedMark {
    let pieces = columns.shown.map { column in
      let definition = table.columns[column.index]
      let title = cut(columns.text(definition.titles, form: column.form), column.width)
      let indent = definition.alignment == .leading ? 0 : column.width - columnWidth(of: title)
      return PlacedRow.Piece(title, column: column.left + indent, ink: .muted)
    }
    return mark(Role("header of \(table.role.name)"), 0, pieces, row: row, ink: .muted)
  }

  private func rule(_ item: Int, row: Int) -> PlacedMark {
    let (start, end) = (Double(left) + 0.5, Double(left + columns.width) - 0.5)
    let line = PlacedLine(
      start: CellPoint(column: start, row: Double(row) + 0.5),
      end: CellPoint(column: end, row: Double(row) + 0.5))
    return PlacedMark(
      MarkID(Role("rule of \(table.role.name)"), item), .line(line), Look(.axis), layer: .axis)
  }

  private func more(_ words: String, _ item: Int, row: Int) -> PlacedMark {
    let text = cut(symbols.text("… \(words)"), columns.width)
    return mark(
      Role("more of \(table.role.name)"), item, [.init(text, column: 0, ink: .muted)], row: row, ink: .muted)
  }

  private func mark(_ content: Table.Row, row: Int) -> PlacedMark {
    let cells = columns.shown.flatMap { column in
      columns.entry(content, column).map { TableCell($0, column, content, columns, symbols).pieces } ?? []
    }
    let pointer = PlacedRow.Piece(
      String(symbols.lines.pointer), column: -TableLayout.pointerWidth, ink: .accent, bold: true)
    let pieces = (content.emphasis == .lit ? [pointer] : []) + cells
    return mark(table.role, content.item, pieces, row: row, ink: content.ink)
  }

  private func mark(_ role: Role, _ item: Int, _ pieces: [PlacedRow.Piece], row: Int, ink: Ink) -> PlacedMark
  {
    let origin = CellPoint(column: Double(left), row: Double(row))
    return PlacedMark(
      MarkID(role, item), .row(PlacedRow(origin: origin, pieces: pieces)), Look(ink), layer: .text)
  }

  // MARK: Measures

  private func cut(_ text: String, _ width: Int) -> String {
    truncated(text, columns: width, sign: symbols.ellipsis)
  }

  private func height(_ rows: [Table.Row]) -> Int {
    guard let last = columns.shown.last, columns.wraps(last) else { return rows.count }
    return rows.map { row in
      columns.entry(row, last).map { TableCell($0, last, row, columns, symbols).lines.count } ?? 1
    }.reduce(0, +)
  }

  /// The blank rows that keep rows of several lines apart, where there is room.
  private func gaps(in rows: [Table.Row]) -> Int {
    height(rows) > rows.count ? rows.count - 1 : 0
  }

  /// The blank rows between the rows of a short table, where much room is left.
  private func spacing(of rows: [Table.Row]) -> Int {
    table.canBeSpaced && rows.count == body.count ? rows.count - 1 : 0
  }

  /// The free rows that a table keeps around it when its rows are spaced.
  private static let leastAir = 2

  /// From so many columns on a table is spread, so that it does not stand as a small block in a large window.
  static let wideRoom = 100

  /// The most blank rows between two rows.
  private static func mostSpacing(columns: Int) -> Int { columns < wideRoom ? 1 : 2 }

  /// The most rows that a table makes use of.
  static func usableRows(_ table: Table, columns: Int, symbols: SymbolSet) -> Int {
    let needed = neededRows(table, columns: columns, symbols: symbols)
    guard table.canBeSpaced else { return needed }
    return needed + mostSpacing(columns: columns) * (table.body.count - 1) + leastAir
  }

  /// Sets marks one under the other.
  private struct Pen {
    var row: Int
    var marks: [PlacedMark] = []

    mutating func add(_ mark: PlacedMark, rows: Int) {
      marks.append(mark)
      row += rows
    }
  }
}

extension Table.Row {
  var ink: Ink {
    switch emphasis {
    case .plain: .text
    case .lit: .accent
    case .muted: .muted
    }
  }
}

extension Table {
  fileprivate var body: [Row] { rows.filter { !$0.isTotal } }
  fileprivate var totals: [Row] { rows.filter(\.isTotal) }
  /// Whether it is short enough to be read as easily with blank rows in it.
  fileprivate var canBeSpaced: Bool { hasHeader && !wrapsLastColumn && (2...10).contains(body.count) }
  fileprivate var hasHeader: Bool { columns.contains { $0.titles.contains { !$0.isEmpty } } }
}
