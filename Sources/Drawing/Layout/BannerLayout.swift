/// Lays a title card out: its lines centred, big type where height and width allow, else plain and bold.
struct BannerLayout {
  private let lines: [BannerLine]
  private let area: CellRectangle
  private let symbols: SymbolSet
  private let type: BigType

  init(_ lines: [BannerLine], in area: CellRectangle, symbols: SymbolSet) {
    self.lines = lines
    self.area = area
    self.symbols = symbols
    type = area.columns >= 100 && area.rows >= 30 ? .double : .normal
  }

  func marks() -> [PlacedMark] {
    let big = bigLines()
    let heights = lines.indices.map { big.contains($0) ? type.height : 1 }
    let free = area.rows - heights.reduce(0, +)
    let gap = lines.count > 1 && !big.isEmpty ? max(0, min(2, free / (lines.count - 1))) : 0
    var top = area.top + max(0, (free - gap * (lines.count - 1)) / 2)
    return lines.indices.map { index in
      defer { top += heights[index] + gap }
      return mark(index, isBig: big.contains(index), row: top)
    }
  }

  /// The rows that a card makes use of in so many columns; nil for no limit, where its big lines have room for their
  /// type, or it has none.
  static func usableRows(_ lines: [BannerLine], columns: Int) -> Int? {
    let widths = lines.compactMap { line -> Int? in
      guard case .big(let text, _) = line, BigType.canShow(text) else { return nil }
      return BigType.normal.width(of: text)
    }
    return !widths.isEmpty && widths.allSatisfy { $0 > columns } ? lines.count : nil
  }

  /// The lines for which there is room in big type; the last ones are served first, the number stands there.
  private func bigLines() -> Set<Int> {
    var big: Set<Int> = []
    var rows = area.rows - lines.count
    for index in lines.indices.reversed() {
      guard case .big(let text, _) = lines[index], BigType.canShow(text) else { continue }
      guard type.width(of: text) <= area.columns, rows >= type.height - 1 else { continue }
      big.insert(index)
      rows -= type.height - 1
    }
    return big
  }

  private func mark(_ index: Int, isBig: Bool, row: Int) -> PlacedMark {
    let (raw, ink, isBold) = content(of: lines[index])
    let text = isBig ? raw : symbols.text(raw)
    let width = isBig ? type.width(of: text) : columnWidth(of: text)
    let column = area.left + max(0, (area.columns - width) / 2)
    let id = MarkID("banner", index)
    guard isBig else { return .text(id, text, column: column, row: row, ink: ink, bold: isBold) }
    return .big(id, text, type, column: column, row: row, ink: ink)
  }

  private func form(_ texts: [String]) -> String {
    texts.first { columnWidth(of: symbols.text($0)) <= area.columns } ?? texts.last ?? ""
  }

  private func content(of line: BannerLine) -> (String, Ink, Bool) {
    switch line {
    case .big(let text, let ink): (text, ink, true)
    case .text(let text, let ink, let isBold): (text, ink, isBold)
    case .forms(let texts, let ink, let isBold): (form(texts), ink, isBold)
    }
  }
}
