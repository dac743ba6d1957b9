/// Which rows of a table are in view: from the first on, or as far down as the lit row asks for.
struct TableWindow: Sendable, Hashable {
  /// The indices of the rows in view.
  private(set) var shown: Range<Int>
  let hiddenAbove: Int
  let hiddenBelow: Int

  /// The rows' heights, the index of the lit one, and the rows of cells for all of them. Where rows are hidden a
  /// line says so, if there is room for it beside the lit row.
  init(heights: [Int], lit: Int?, room: Int) {
    // One row more than the lit one shows that there is a way on.
    let wanted = lit.map { min($0 + 1, heights.count - 1) } ?? 0
    var start = 0
    var end = TableWindow.end(from: 0, heights: heights, room: room)
    while end <= wanted, start < (lit ?? 0) {
      start += 1
      end = TableWindow.end(from: start, heights: heights, room: room)
    }
    shown = start..<max(start, end)
    let saysMore = TableWindow.saysMore(room: room)
    hiddenAbove = saysMore ? start : 0
    hiddenBelow = saysMore ? heights.count - shown.upperBound : 0
  }

  private static func saysMore(room: Int) -> Bool { room >= 4 }

  /// The index after the last row that fits.
  private static func end(from start: Int, heights: [Int], room: Int) -> Int {
    guard saysMore(room: room) else { return rows(from: start, heights: heights, room: room) }
    let left = start > 0 ? room - 1 : room
    let all = rows(from: start, heights: heights, room: left)
    return all == heights.count ? all : rows(from: start, heights: heights, room: left - 1)
  }

  private static func rows(from start: Int, heights: [Int], room: Int) -> Int {
    var (end, used) = (start, 0)
    while end < heights.count, used + heights[end] <= room {
      used += heights[end]
      end += 1
    }
    return end
  }
}
