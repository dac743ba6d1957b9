/// Dots of one role in one cell would hide each other. The later one moves to the side that is free, never beyond
/// the ends of the axis; on the floor it stands on the earlier one, else both are one dot.
struct DotsApart {
  private let layout: PlotLayout
  /// The columns from the lower to the upper end of the x axis.
  private let columns: ClosedRange<Int>
  /// The cells in which dots stand, and those in which others would stand without a move.
  private var taken: [Role: Set<CellRectangle>] = [:]
  private var wanted: [Role: Set<CellRectangle>] = [:]

  init(_ layout: PlotLayout) {
    self.layout = layout
    let first = cell(layout.column(layout.plot.x.lower))
    columns = first...max(first, cell(layout.column(layout.plot.x.upper)))
  }

  func apart(_ marks: [PlacedMark]) -> [PlacedMark] {
    var placing = self
    var marks = marks
    let dots = marks.indices.compactMap { index in
      if case .box(let box) = marks[index].form, box.isDot { (index: index, box: box) } else { nil }
    }
    for (index, box) in dots { placing.wanted[marks[index].id.role, default: []].insert(box.dotCell) }
    for (index, box) in dots.sorted(by: { $0.box.left < $1.box.left }) {
      marks[index].form = .box(placing.placed(box, marks[index].id.role))
    }
    return marks
  }

  private mutating func placed(_ box: PlacedBox, _ role: Role) -> PlacedBox {
    var place = box
    if taken[role, default: []].contains(box.dotCell) {
      let occupied = taken[role, default: []].union(wanted[role, default: []])
      let places = moves(of: box, among: occupied).map(box.moved)
      place = places.first { !occupied.contains($0.dotCell) && isInside($0) } ?? box
    }
    self.taken[role, default: []].insert(place.dotCell)
    return place
  }

  private func isInside(_ box: PlacedBox) -> Bool {
    columns.contains(box.dotCell.left) && (layout.field.top...layout.field.bottom).contains(box.dotCell.top)
  }

  /// A cell to the freer side or to the other; from the floor, upward.
  private func moves(of box: PlacedBox, among taken: Set<CellRectangle>) -> [Move] {
    func room(_ side: Int) -> Int {
      (1...3).filter { distance in
        let place = box.moved(Move(columns: side * distance))
        return isInside(place) && !taken.contains(place.dotCell)
      }.count
    }
    let side = room(-1) > room(1) ? -1 : 1
    let beside = [Move(columns: side), Move(columns: -side)]
    let isOnFloor = box.dotCell.top == layout.field.bottom
    return beside + (isOnFloor ? (1...DotsApart.highestStack).map { Move(rows: -$0) } : [])
  }

  /// The most dots that stand on another.
  private static let highestStack = 3
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
