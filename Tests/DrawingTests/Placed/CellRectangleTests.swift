import Testing

@testable import Drawing

struct CellRectangleTests {
  private let rectangle = CellRectangle(left: 2, top: 3, right: 10, bottom: 8)

  @Test("A coordinate's cell is the one that it lies in, for negative ones too")
  func cells() {
    #expect([0, 0.99, 1, -0.01, -1].map(cell) == [0, 0, 1, -1, -1])
  }

  @Test("A coordinate without end or number has a cell that can be counted with")
  func oddCells() {
    #expect(cell(.nan) == 0)
    #expect([Double.infinity, -.infinity, 1e300, -1e300].allSatisfy { abs(cell($0)) <= 1_000_000 })
  }

  @Test("A line of text is a row high and as wide as it is shown")
  func line() {
    let line = CellRectangle.line("a重", column: 4, row: 6)
    #expect(line == CellRectangle(left: 4, top: 6, right: 7, bottom: 7))
  }

  @Test("Taken and dropped rows make up the whole", arguments: [0, 2, 5, 9])
  func rows(count: Int) {
    let (kept, rest) = (rectangle.keeping(rows: count), rectangle.dropping(rows: count))
    #expect(kept.rows + rest.rows == rectangle.rows)
    #expect(kept.bottom == rest.top && kept.rows == min(count, 5))
    #expect(rectangle.contains(kept) && rectangle.contains(rest))
  }

  @Test("Rectangles that only touch do not intersect")
  func intersection() {
    #expect(!rectangle.intersects(CellRectangle(left: 10, top: 3, right: 12, bottom: 8)))
    #expect(rectangle.intersects(CellRectangle(left: 9, top: 7, right: 12, bottom: 9)))
    #expect(rectangle.intersects(rectangle))
  }

  @Test("A widened rectangle has more room at both sides, and the same rows")
  func widening() {
    #expect(rectangle.widened(by: 1) == CellRectangle(left: 1, top: 3, right: 11, bottom: 8))
    #expect(rectangle.widened(by: 1).contains(rectangle))
    #expect(!rectangle.contains(rectangle.widened(by: 1)))
  }
}
