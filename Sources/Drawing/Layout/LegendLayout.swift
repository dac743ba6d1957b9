/// A legend in one line that ends at the right edge of a plot.
struct LegendLayout: Sendable, Hashable {
  private let rows: [PlacedRow]
  /// The columns that the entries take, 0 where there are none.
  let width: Int
  private static let gap = 3
  /// Two dashes and the gap between them.
  fileprivate static let keyColumns = 5

  /// No entries.
  static let none = LegendLayout(rows: [])

  /// The entries in each of their forms, longest first.
  static func forms(_ entries: [LegendEntry], symbols: SymbolSet) -> [LegendLayout] {
    (0..<(entries.map(\.texts.count).max() ?? 0)).map { form in
      LegendLayout(rows: entries.map { row($0, form: form, symbols: symbols) })
    }
  }

  private init(rows: [PlacedRow]) {
    self.rows = rows
    width =
      rows.map { $0.rectangle?.columns ?? 0 }.reduce(0, +) + max(0, rows.count - 1) * LegendLayout.gap
  }

  func marks(panel: String, right: Int, row: Int) -> [PlacedMark] {
    var column = right - width
    return rows.enumerated().map { index, entry in
      var entry = entry
      entry.origin = CellPoint(column: column, row: row)
      column += (entry.rectangle?.columns ?? 0) + LegendLayout.gap
      return PlacedMark(MarkID(Role("legend of \(panel)"), index), .row(entry), Look(.muted), layer: .text)
    }
  }

  private static func row(_ entry: LegendEntry, form: Int, symbols: SymbolSet) -> PlacedRow {
    let text = symbols.text(entry.texts.isEmpty ? "" : entry.texts[min(form, entry.texts.count - 1)])
    let key = String(symbols.key(of: entry))
    return PlacedRow(
      origin: CellPoint(column: 0, row: 0),
      pieces: [
        .init(key, column: 0, ink: entry.ink, bold: entry.isRule),
        .init(text, column: keyColumns + 1, ink: .muted),
      ])
  }
}

extension SymbolSet {
  /// A piece of the line, made as the line itself is.
  fileprivate func key(of entry: LegendEntry) -> [Character] {
    let columns = 0..<LegendLayout.keyColumns
    if entry.isRule { return columns.map { lines.horizontal(entry.stroke, column: $0) ?? " " } }
    let stroke = Curve(points: [], stroke: entry.stroke).look(entry.ink).stroke
    return Pen(stroke, .light, raster: raster).level(columns: columns.count)
  }
}
