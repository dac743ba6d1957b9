import Testing

@testable import Drawing

struct CoveredCellsTests {
  private let page = CellRectangle(left: 2, top: 3, right: 22, bottom: 15)

  private func rectangle(_ left: Int, _ top: Int, _ right: Int, _ bottom: Int) -> CellRectangle {
    CellRectangle(left: left, top: top, right: right, bottom: bottom)
  }

  private func covered(_ rectangles: [CellRectangle]) -> CoveredCells {
    var obstacles = Obstacles()
    for rectangle in rectangles { obstacles.add(rectangle) }
    return CoveredCells(obstacles, of: page)
  }

  @Test("A rectangle is free that no other reaches into, also if it is right beside one")
  func beside() {
    let cells = covered([rectangle(5, 6, 9, 8)])
    #expect(!cells.isFree(rectangle(5, 6, 9, 8)) && !cells.isFree(rectangle(8, 7, 12, 12)))
    #expect(!cells.isFree(rectangle(2, 3, 6, 7)) && !cells.isFree(rectangle(0, 0, 100, 100)))
    #expect(cells.isFree(rectangle(9, 6, 12, 8)) && cells.isFree(rectangle(2, 6, 5, 8)))
    #expect(cells.isFree(rectangle(5, 3, 9, 6)) && cells.isFree(rectangle(5, 8, 9, 15)))
  }

  @Test("Beyond the page nothing is covered, and what covers it there does not count on it")
  func beyond() {
    let cells = covered([rectangle(-10, -10, 3, 4), rectangle(21, 14, 50, 50), rectangle(30, 5, 40, 9)])
    #expect(!cells.isFree(rectangle(2, 3, 3, 4)) && !cells.isFree(rectangle(21, 14, 22, 15)))
    #expect(cells.isFree(rectangle(30, 5, 40, 9)) && cells.isFree(rectangle(3, 4, 21, 14)))
  }

  @Test("Of many rectangles, over each other too, the answer is that of asking each")
  func many() {
    var generator = SeededGenerator(seed: 3)
    func random() -> CellRectangle {
      let (left, top) = (
        Int.random(in: -2...22, using: &generator), Int.random(in: 0...15, using: &generator)
      )
      let size = (Int.random(in: 1...6, using: &generator), Int.random(in: 1...4, using: &generator))
      return rectangle(left, top, left + size.0, top + size.1)
    }
    for count in [0, 1, 3, 8, 20] {
      let rectangles = (0..<count).map { _ in random() }
      let cells = covered(rectangles)
      for _ in 0..<100 {
        let asked = random()
        let onPage = rectangles.filter { $0.intersects(asked) }.contains { rectangle in
          let both = self.rectangle(
            max(rectangle.left, asked.left, page.left), max(rectangle.top, asked.top, page.top),
            min(rectangle.right, asked.right, page.right), min(rectangle.bottom, asked.bottom, page.bottom))
          return both.columns > 0 && both.rows > 0
        }
        #expect(cells.isFree(asked) == !onPage)
      }
    }
  }

  @Test("A page without cells has nothing that is covered")
  func empty() {
    let none = CoveredCells(Obstacles(), of: rectangle(0, 0, 0, 0))
    #expect(none.isFree(rectangle(0, 0, 5, 5)))
  }
}
