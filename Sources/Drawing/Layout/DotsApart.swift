/// Dots of one role in one cell would hide each other. The later one moves to the side that is free, never beyond
/// the ends of the axis. Where heights measure nothing it stands on the earlier one, else both are one dot, and how
/// many they are is said beside it. Feet of bars stay under their bars, which tell the points apart.
struct DotsApart {
  private let layout: PlotLayout
  /// The columns from the lower to the upper end of the x axis.
  private let columns: ClosedRange<Int>
  /// The cells in which dots stand, and those in which others would stand without a move.
  private var taken: [Role: Set<CellRectangle>] = [:]
  private var wanted: [Role: Set<CellRectangle>] = [:]
  private var crowds: [CellRectangle: Crowd] = [:]

  init(_ layout: PlotLayout) {
    self.layout = layout
    let first = cell(layout.column(layout.plot.x.lower))
    columns = first...max(first, cell(layout.column(layout.plot.x.upper)))
  }

  /// The marks with their dots apart, and how many dots stand in one cell where they could not be parted; the number
  /// hides nothing of what is written at the axes.
  func apart(_ marks: [PlacedMark], around axes: [PlacedMark] = []) -> [PlacedMark] {
    guard !marks.contains(where: { $0.layer == .bar }) else { return marks }
    var placing = self
    var marks = marks
    let dots = marks.indices.compactMap { index in
      if case .box(let box) = marks[index].form, box.isDot { (index: index, box: box) } else { nil }
    }
    for (index, box) in dots { placing.wanted[marks[index].id.role, default: []].insert(box.dotCell) }
    for (index, box) in dots.sorted(by: { $0.box.left < $1.box.left }) {
      marks[index].form = .box(placing.placed(box, marks[index].id))
    }
    return DotsApart.slimmed(marks) + placing.counts(among: marks + axes.filter { $0.layer == .text })
  }

  /// Discs that would cover each other are dots of one cell, as bars are slimmer where their neighbours are near.
  private static func slimmed(_ marks: [PlacedMark]) -> [PlacedMark] {
    var marks = marks
    var rows: [Int: [(index: Int, column: Int)]] = [:]
    for (index, mark) in marks.enumerated() where mark.look.weight != .light {
      guard case .box(let box) = mark.form, box.isDot else { continue }
      rows[box.dotCell.top, default: []].append((index, box.dotCell.left))
    }
    for dots in rows.values.map({ $0.sorted { $0.column < $1.column } }) {
      for (left, right) in zip(dots, dots.dropFirst()) where right.column - left.column < discColumns {
        for index in [left.index, right.index] { marks[index].look.weight = .light }
      }
    }
    return marks
  }

  /// The columns of a disc.
  private static let discColumns = 3

  private mutating func placed(_ box: PlacedBox, _ id: MarkID) -> PlacedBox {
    let isTaken = taken[id.role, default: []].contains(box.dotCell)
    let place = isTaken ? placedApart(box, id) : box
    taken[id.role, default: []].insert(place.dotCell)
    return place
  }

  private mutating func placedApart(_ box: PlacedBox, _ id: MarkID) -> PlacedBox {
    let occupied = taken[id.role, default: []].union(wanted[id.role, default: []])
    let places = moves(of: box, among: occupied).map(box.moved)
    if let free = places.first(where: { !occupied.contains($0.dotCell) && isInside($0) }) { return free }
    crowds[box.dotCell, default: Crowd(id: id)].count += 1
    return box
  }

  /// How many stand in one cell, over it or under it.
  private func counts(among marks: [PlacedMark]) -> [PlacedMark] {
    var obstacles = Obstacles(marks.filter { $0.layer == .dot || $0.layer == .text })
    return crowds.sorted { $0.value.id.item < $1.value.id.item }.compactMap { cell, crowd in
      let text = layout.symbols.text("×\(crowd.count)")
      let places = [-1, 1].map { CellRectangle.line(text, column: cell.left, row: cell.top + $0) }
      guard let place = places.first(where: { $0.top < layout.field.bottom && obstacles.claim($0) }) else {
        return nil
      }
      let id = MarkID(Role("count of \(crowd.id.role.name)"), crowd.id.item)
      return .text(id, text, column: place.left, row: place.top, ink: .text)
    }
  }

  private func isInside(_ box: PlacedBox) -> Bool {
    columns.contains(box.dotCell.left) && (layout.field.top...layout.field.bottom).contains(box.dotCell.top)
  }

  /// A cell to the freer side or to the other; upward where heights measure nothing.
  private func moves(of box: PlacedBox, among taken: Set<CellRectangle>) -> [Move] {
    func room(_ side: Int) -> Int {
      (1...3).filter { distance in
        let place = box.moved(Move(columns: side * distance))
        return isInside(place) && !taken.contains(place.dotCell)
      }.count
    }
    let side = room(-1) > room(1) ? -1 : 1
    let beside = [Move(columns: side), Move(columns: -side)]
    return beside + (layout.plot.y.hasTicks ? [] : (1...DotsApart.highestStack).map { Move(rows: -$0) })
  }

  /// The most dots that stand on another.
  private static let highestStack = 3
}

/// Dots in one cell, and the last of them.
private struct Crowd {
  let id: MarkID
  var count = 1
}

/// A move in whole cells.
private struct Move {
  var columns = 0
  var rows = 0
}

extension PlacedBox {
  fileprivate func moved(_ move: Move) -> PlacedBox {
    var box = self
    box.left += Double(move.columns)
    box.right += Double(move.columns)
    box.top += Double(move.rows)
    box.bottom += Double(move.rows)
    return box
  }
}
