/// Lays the headline out: big numbers side by side, words under each.
struct HeadlineLayout {
  let size: Size
  private let items: [Item]
  /// nil on one plain line.
  private let type: BigType?
  private let symbols: SymbolSet

  struct Item {
    var number: String
    var caption: String
    var ink: Ink
    /// Painted before the words, in the colour of its class.
    var symbol: Symbol?
    /// Of the number alone.
    var numberWidth: Int
    /// Of the symbol with its blank, 0 without one.
    var symbolWidth: Int
    /// Of symbol and words.
    var captionWidth: Int
    /// Of number and words.
    var width: Int
  }

  /// Columns between items. Digits of double size have wider gaps of their own, from which it has to differ.
  private let gap: Int

  /// In big type, or nil where it would be wider than the page or has signs without a big form.
  static func big(_ headline: Headline, _ type: BigType, columns: Int, symbols: SymbolSet)
    -> HeadlineLayout?
  {
    let items = headline.items.map { Item($0, type, columns: columns, symbols: symbols) }
    let layout = HeadlineLayout(items, type, symbols: symbols)
    let hasForms = headline.items.allSatisfy { BigType.canShow($0.text) }
    return hasForms && layout.size.columns <= columns ? layout : nil
  }

  /// On one line, number and words side by side.
  static func plain(_ headline: Headline, columns: Int, symbols: SymbolSet) -> HeadlineLayout {
    HeadlineLayout(
      headline.items.map { Item($0, nil, columns: columns, symbols: symbols) }, nil, symbols: symbols)
  }

  private init(_ items: [Item], _ type: BigType?, symbols: SymbolSet) {
    self.items = items
    self.symbols = symbols
    self.type = type
    let gap = type == .double ? 8 : 4
    self.gap = gap
    let width = items.map(\.width).reduce(0, +) + max(0, items.count - 1) * gap
    size = Size(columns: width, rows: type.map { $0.height + 1 } ?? 1)
  }

  func marks(column: Int, row: Int) -> [PlacedMark] {
    var column = column
    return items.enumerated().flatMap { index, item in
      defer { column += item.width + gap }
      return marks(item, index, column: column, row: row)
    }
  }

  private func marks(_ item: Item, _ index: Int, column: Int, row: Int) -> [PlacedMark] {
    let places = places(item, column: column, row: row)
    let number = text(item.number, places.number, bold: true)
    let caption = text(item.caption, places.caption, bold: false)
    return [
      PlacedMark(
        MarkID("headline", index), type.map { .big(number, $0) } ?? .text(number), ink: item.ink,
        layer: .text),
      PlacedMark(MarkID("headline caption", index), .text(caption), ink: .text, layer: .text),
    ] + symbolMark(item, index, before: places.caption)
  }

  private func symbolMark(_ item: Item, _ index: Int, before caption: CellPoint) -> [PlacedMark] {
    guard let symbol = item.symbol else { return [] }
    let place = CellPoint(column: caption.column - 2, row: caption.row)
    let glyph = text(String(symbols.glyph(symbol)), place, bold: true)
    return [PlacedMark(MarkID("headline symbol", index), .text(glyph), ink: symbol.ink, layer: .text)]
  }

  /// The words stand centred under a big number, and right of a plain one.
  private func places(_ item: Item, column: Int, row: Int) -> (number: CellPoint, caption: CellPoint) {
    guard let type else {
      return (point(column, row), point(column + item.numberWidth + 1 + item.symbolWidth, row))
    }
    let captionColumn = column + (item.width - item.captionWidth) / 2 + item.symbolWidth
    return (
      point(column + (item.width - item.numberWidth) / 2, row), point(captionColumn, row + type.height)
    )
  }

  private func point(_ column: Int, _ row: Int) -> CellPoint {
    CellPoint(column: Double(column), row: Double(row))
  }

  private func text(_ text: String, _ origin: CellPoint, bold: Bool) -> PlacedText {
    PlacedText(text: text, origin: origin, isBold: bold)
  }
}

extension HeadlineLayout.Item {
  init(_ item: Headline.Item, _ type: BigType?, columns: Int, symbols: SymbolSet) {
    number = type == nil ? symbols.text(item.text) : item.text
    ink = item.ink
    symbol = item.symbol
    numberWidth = type?.width(of: number) ?? columnWidth(of: number)
    let room = type == nil ? columns - numberWidth - 1 : max(numberWidth, 24)
    let captions = item.captions.map(symbols.text)
    caption = captions.first { columnWidth(of: $0) <= room } ?? captions.last ?? ""
    symbolWidth = item.symbol == nil ? 0 : 2
    captionWidth = symbolWidth + columnWidth(of: caption)
    width = type == nil ? numberWidth + 1 + captionWidth : max(numberWidth, captionWidth)
  }
}
