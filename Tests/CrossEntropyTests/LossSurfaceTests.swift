import Foundation
import TestSupport
import Testing

@testable import CrossEntropy

struct LossSurfaceTests {
  private let grid = PlaneGrid(x: -1...3, y: 0...2, columns: 4, rows: 2)

  @Test("A grid's middles go row by row from the lowest y, each from the lowest x")
  func middles() {
    #expect(grid.middles.map(\.x) == [-0.5, 0.5, 1.5, 2.5, -0.5, 0.5, 1.5, 2.5])
    #expect(grid.middles.map(\.y) == [0.5, 0.5, 0.5, 0.5, 1.5, 1.5, 1.5, 1.5])
    #expect(grid.sampled { $0 + 10 * $1 } == [4.5, 5.5, 6.5, 7.5, 14.5, 15.5, 16.5, 17.5])
  }

  @Test("A grid has one cell at least")
  func oneCell() {
    let grid = PlaneGrid(x: 0...1, y: 2...4, columns: 0, rows: -3)
    #expect(grid.columns == 1 && grid.rows == 1 && grid.middles.map(\.x) == [0.5])
    #expect(grid.middles.map(\.y) == [3])
  }

  @Test("A height is the weighted mean loss of weight and bias there")
  func heights() {
    let rows = [
      Observation(x: 2, label: .positive, sampleWeight: 3), Observation(x: -1, label: .negative),
      Observation(x: 1, label: .negative, sampleWeight: 0.5),
    ]
    let surface = LossSurface(rows, over: grid)
    #expect(surface.losses.count == 8)
    for (place, loss) in zip(grid.middles, surface.losses) {
      let (w, b) = (place.x, place.y)
      let sum = 3 * log1p(exp(-(2 * w + b))) + log1p(exp(-w + b)) + 0.5 * log1p(exp(w + b))
      #expect(isClose(loss, sum / 4.5, within: 1e-13))
    }
  }

  @Test("Rows at infinity are left out")
  func infinite() {
    let rows = [Observation(x: 2, label: .positive), Observation(x: -1, label: .negative)]
    let more = rows + [Observation(x: .infinity, label: .negative, sampleWeight: 5)]
    #expect(LossSurface(more, over: grid) == LossSurface(rows, over: grid))
  }
}
