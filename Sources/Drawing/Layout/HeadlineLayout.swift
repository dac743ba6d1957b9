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
    let gap = type == nil ? 4 : type == .double ? 10 : 5
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
    let place = captionPlace(item, column: column, row: row)
    let id = MarkID("headline caption", index)
    let caption = PlacedMark.text(id, item.caption, column: place.column, row: place.row, ink: .text)
    return [number(item, index, column: column, row: row), caption]
      + symbolMark(item, index, column: place.column - 2, row: place.row)
  }

  private func number(_ item: Item, _ index: Int, column: Int, row: Int) -> PlacedMark {
    let id = MarkID("headline", index)
    guard let type else {
      return .text(id, item.number, column: column, row: row, ink: item.ink, bold: true)
    }
    let centred = column + (item.width - item.numberWidth) / 2
    return .big(id, item.number, type, column: centred, row: row, ink: item.ink)
  }

  private func symbolMark(_ item: Item, _ index: Int, column: Int, row: Int) -> [PlacedMark] {
    guard let symbol = item.symbol else { return [] }
    let glyph = String(symbols.glyph(symbol))
    return [
      .text(MarkID("headline symbol", index), glyph, column: column, row: row, ink: symbol.ink, bold: true)
    ]
  }

  /// The words stand centred under a big number, and right of a plain one.
  private func captionPlace(_ item: Item, column: Int, row: Int) -> (column: Int, row: Int) {
    guard let type else { return (column + item.numberWidth + 1 + item.symbolWidth, row) }
    return (column + (item.width - item.captionWidth) / 2 + item.symbolWidth, row + type.height)
  }
}

extension HeadlineLayout.Item {
  init(_ item: Headline.Item, _ type: BigType?, columns: Int, symbols: SymbolSet) {
    number = type == nil ? symbols.text(item.text) : item.text
    ink = item.ink
    symbol = item.symbol
    numberWidth = type?.width(of: number) ?? columnWidth(of: number)
    let room = type == nil ? columns - numberWidth - 1 : max(numberWidth, 24)
    let captions = item.captions.map { symbols.text($0) }
    caption = captions.first { columnWidth(of: $0) <= room } ?? captions.last ?? ""
    symbolWidth = item.symbol == nil ? 0 : 2
    captionWidth = symbolWidth + columnWidth(of: caption)
    width = type == nil ? numberWidth + 1 + captionWidth : max(numberWidth, captionWidth)
  }
}
