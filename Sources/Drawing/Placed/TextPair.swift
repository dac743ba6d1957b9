/// A text and the cells that it takes.
struct SettledText: Hashable {
  let mark: PlacedMark
  let cells: CellRectangle

  init(_ mark: PlacedMark) {
    self.mark = mark
    cells = mark.textCells
  }
}

/// A text that is in both pictures.
struct TextPair: Hashable {
  let start: SettledText
  let end: SettledText
  /// All cells that it may pass.
  let swept: CellRectangle
  private let from: CellPoint
  private let to: CellPoint

  init(start: SettledText, end: SettledText) {
    self.start = start
    self.end = end
    from = start.mark.textOrigin
    to = end.mark.textOrigin
    swept = CellRectangle(
      left: min(start.cells.left, end.cells.left), top: min(start.cells.top, end.cells.top),
      right: max(start.cells.right, end.cells.right), bottom: max(start.cells.bottom, end.cells.bottom))
  }

  var id: MarkID { start.mark.id }

  var stands: Bool { start.cells == end.cells }

  func hasWay(of other: TextPair) -> Bool {
    end.cells.left - start.cells.left == other.end.cells.left - other.start.cells.left
      && end.cells.top - start.cells.top == other.end.cells.top - other.start.cells.top
  }

  /// The cells that it takes on its way.
  func cells(at progress: Double) -> CellRectangle {
    let place = from.mixed(with: to, at: progress)
    let (left, top) = (cell(place.column.rounded()), cell(place.row.rounded()))
    return CellRectangle(
      left: left, top: top, right: left + start.cells.columns, bottom: top + start.cells.rows)
  }
}

/// The texts of one mark in two pictures: those that read the same in both, and the others.
struct TextMatch {
  private(set) var pairs: [TextPair] = []
  private(set) var leaving: [SettledText]
  private(set) var arriving: [SettledText] = []

  init(_ from: [PlacedMark], _ to: [PlacedMark]) {
    let (starts, ends) = (from.map(SettledText.init), to.map(SettledText.init))
    leaving = starts
    for end in ends {
      guard let index = leaving.firstIndex(where: { $0.mark.readsLike(end.mark) }) else {
        arriving.append(end)
        continue
      }
      pairs.append(TextPair(start: leaving.remove(at: index), end: end))
    }
    // A sign, such as the key of a legend, does not move without its words.
    let isOnlySigns = pairs.allSatisfy { !$0.start.mark.hasWords } && from.contains(where: \.hasWords)
    if isOnlySigns { (pairs, leaving, arriving) = ([], starts, ends) }
  }
}

extension PlacedMark {
  /// Whether it is a text with letters or digits.
  fileprivate var hasWords: Bool {
    switch form {
    case .text(let text): text.text.contains { $0.isLetter || $0.isNumber }
    case .big: true
    case .box, .field, .scatter, .curve, .line, .sign, .row: false
    }
  }

  /// Where a text begins.
  fileprivate var textOrigin: CellPoint {
    switch form {
    case .text(let text): text.origin
    case .big(let text): text.origin
    case .box, .field, .scatter, .curve, .line, .sign, .row: CellPoint(column: 0, row: 0)
    }
  }
}
