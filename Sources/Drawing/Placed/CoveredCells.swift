/// Which cells of a page marks cover, for those who ask of many rectangles: an answer costs the same however many marks
/// there are.
struct CoveredCells {
  private let page: CellRectangle
  /// How many cells are covered above and to the left of each corner of a cell, row by row.
  private let counts: [Int32]
  private var corners: Int { page.columns + 1 }

  init(_ obstacles: Obstacles, of page: CellRectangle) {
    let (columns, rows) = (max(0, page.columns), max(0, page.rows))
    self.page = CellRectangle(
      left: page.left, top: page.top, right: page.left + columns, bottom: page.top + rows)
    let corners = columns + 1
    // How many more rectangles cover a cell than those before it in both directions.
    var counts = [Int32](repeating: 0, count: corners * (rows + 1))
    for rectangle in obstacles.rectangles {
      let (left, right) = (max(0, rectangle.left - page.left), min(columns, rectangle.right - page.left))
      let (top, bottom) = (max(0, rectangle.top - page.top), min(rows, rectangle.bottom - page.top))
      guard left < right, top < bottom else { continue }
      counts[top * corners + left] += 1
      counts[top * corners + right] -= 1
      counts[bottom * corners + left] -= 1
      counts[bottom * corners + right] += 1
    }
    self.counts = CoveredCells.sums(counts, columns: columns, rows: rows)
  }

  /// From the differences to how many rectangles cover each cell, and from there to how many cells are covered.
  private static func sums(_ differences: [Int32], columns: Int, rows: Int) -> [Int32] {
    let corners = columns + 1
    var sums = [Int32](repeating: 0, count: corners * (rows + 1))
    var covers = [Int32](repeating: 0, count: corners)
    for row in 0..<rows {
      var (inRow, covered): (Int32, Int32) = (0, 0)
      for column in 0..<columns {
        covers[column] += differences[row * corners + column]
        inRow += covers[column]
        covered += inRow > 0 ? 1 : 0
        sums[(row + 1) * corners + column + 1] = sums[row * corners + column + 1] + covered
      }
    }
    return sums
  }

  /// Whether no cell of a rectangle is covered; beyond the page none is.
  func isFree(_ rectangle: CellRectangle) -> Bool {
    let (left, right) = (
      max(page.left, rectangle.left) - page.left, min(page.right, rectangle.right) - page.left
    )
    let (top, bottom) = (
      max(page.top, rectangle.top) - page.top, min(page.bottom, rectangle.bottom) - page.top
    )
    guard left < right, top < bottom else { return true }
    return counts[bottom * corners + right] - counts[top * corners + right]
      == counts[bottom * corners + left] - counts[top * corners + left]
  }
}
