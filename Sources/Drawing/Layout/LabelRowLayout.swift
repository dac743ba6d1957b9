/// Lays out a row of texts under a plot: all in the longest form in which none touches its neighbour; in the
/// shortest, what would still touch is left out.
struct LabelRowLayout {
  private let row: LabelRow
  private let symbols: SymbolSet
  private let left: Int
  private let right: Int

  init(_ row: LabelRow, symbols: SymbolSet, left: Int, right: Int) {
    self.row = row
    self.symbols = symbols
    self.left = left
    self.right = right
  }

  func marks(row rowIndex: Int, titleRight: Int, column: (Double) -> Int) -> [PlacedMark] {
    let columns = row.entries.map { column($0.x) }
    let entries = zip(row.entries, fittingTexts(columns: columns)).compactMap { entry, placed in
      placed.map { mark(entry, $0.text, column: $0.column, row: rowIndex) }
    }
    let right = entries.compactMap(leftColumn).min().map { min(titleRight, $0 - 2) } ?? titleRight
    return title(row: rowIndex, right: right) + entries
  }

  private func leftColumn(_ mark: PlacedMark) -> Int? {
    guard case .text(let text) = mark.form else { return nil }
    return cell(text.origin.column)
  }

  private func title(row rowIndex: Int, right titleRight: Int) -> [PlacedMark] {
    let text = symbols.text(row.title)
    guard !text.isEmpty else { return [] }
    let column = max(left, titleRight + 1 - columnWidth(of: text))
    let id = MarkID(Role("title of \(row.role.name)"))
    return [.text(id, text, column: column, row: rowIndex, ink: .muted)]
  }

  private func mark(_ entry: LabelRow.Entry, _ text: String, column: Int, row rowIndex: Int) -> PlacedMark {
    .text(
      MarkID(row.role, entry.item), text, column: column, row: rowIndex, ink: entry.ink, bold: entry.isBold)
  }

  /// The title and a blank come first.
  private var leftOfEntries: Int {
    let title = columnWidth(of: symbols.text(row.title))
    return left + (title > 0 ? title + 1 : 0)
  }

  private typealias Placed = (text: String, column: Int)

  private func fittingTexts(columns: [Int]) -> [Placed?] {
    let forms = row.entries.map(\.texts.count).max() ?? 0
    for form in 0..<max(0, forms) {
      let placed = texts(form: form, columns: columns)
      if standApart(placed) { return placed }
    }
    return thinned(texts(form: max(0, forms - 1), columns: columns))
  }

  private func texts(form: Int, columns: [Int]) -> [Placed] {
    zip(row.entries, columns).map { entry, column in
      let text = symbols.text(entry.texts.isEmpty ? "" : entry.texts[min(form, entry.texts.count - 1)])
      let start = column - signLessWidth(text) / 2 - signWidth(text)
      return (text, max(leftOfEntries, min(start, right - columnWidth(of: text))))
    }
  }

  private func standApart(_ placed: [Placed]) -> Bool {
    let spans = placed.map { $0.column..<$0.column + columnWidth(of: $0.text) }
      .sorted { $0.lowerBound < $1.lowerBound }
    return zip(spans, spans.dropFirst()).allSatisfy { $0.upperBound < $1.lowerBound }
  }

  private func thinned(_ placed: [Placed]) -> [Placed?] {
    var taken: [CellRectangle] = []
    return placed.map { entry in
      let rectangle = CellRectangle.line(entry.text, column: entry.column, row: 0)
      guard !taken.contains(where: { $0.intersects(rectangle.widened(by: 1)) }) else { return nil }
      taken.append(rectangle)
      return entry
    }
  }
}
