import CrossEntropy
import Testing

struct PlaneGridTests {
  private let grid = PlaneGrid(x: 0...6, y: -1...1, columns: 3, rows: 2)

  @Test("The middles of the cells go along the lowest row first, each row from the lowest x")
  func middles() {
    #expect(grid.middles.map(\.x) == [1, 3, 5, 1, 3, 5])
    #expect(grid.middles.map(\.y) == [-0.5, -0.5, -0.5, 0.5, 0.5, 0.5])
  }

  @Test("A function is sampled in the middles, in their order")
  func sampled() {
    #expect(grid.sampled { $0 + 10 * $1 } == [-4, -2, 0, 6, 8, 10])
  }

  @Test("There is always a cell, in the middle of the plane")
  func single() {
    let grid = PlaneGrid(x: 2...4, y: 0...1, columns: 0, rows: -3)
    #expect(grid.columns == 1 && grid.rows == 1)
    #expect(grid.sampled { $0 * $1 } == [1.5])
  }
}
