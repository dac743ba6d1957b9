extension Painter {
  /// Points in small symbols, over whatever lies there. A cell that holds several takes the class of most of
  /// them, and the class of the first where both have as many. New points appear in their order.
  mutating func paintScatter(_ scatter: PlacedScatter, presence: Double) {
    let count = cell((Double(scatter.points.count) * presence).rounded(.up))
    var tally = ScatterTally(window: scatter.window)
    for point in scatter.points.prefix(count) { tally.add(point) }
    tally.forEachCell { row, column, symbol in
      frame[row, column] = Cell(
        symbols.smallDots[symbol], Style(symbol.ink, on: ground(row: row, column: column)))
    }
  }
}

/// Which symbol stands in each cell of a window.
private struct ScatterTally {
  private let window: CellRectangle
  private var firsts: [Symbol?]
  /// How many more points of the positive class than of the negative one.
  private var balances: [Int]

  init(window: CellRectangle) {
    self.window = window
    let count = max(0, window.columns) * max(0, window.rows)
    firsts = Array(repeating: nil, count: count)
    balances = Array(repeating: 0, count: count)
  }

  mutating func add(_ point: PlacedScatter.Point) {
    guard point.place.column.isFinite, point.place.row.isFinite else { return }
    let (column, row) = (cell(point.place.column) - window.left, cell(point.place.row) - window.top)
    guard column >= 0, row >= 0, column < window.columns, row < window.rows else { return }
    let index = row * window.columns + column
    if firsts[index] == nil { firsts[index] = point.symbol }
    balances[index] += point.symbol == .positive ? 1 : point.symbol == .negative ? -1 : 0
  }

  func forEachCell(_ visit: (_ row: Int, _ column: Int, _ symbol: Symbol) -> Void) {
    for (index, first) in firsts.enumerated() {
      guard let first else { continue }
      let balance = balances[index]
      let symbol = balance == 0 ? first : balance > 0 ? .positive : .negative
      visit(window.top + index / window.columns, window.left + index % window.columns, symbol)
    }
  }
}
