import Testing

@testable import CrossEntropy

struct ContoursTests {
  /// Four samples, at ½ and 1½ along each axis.
  private let four = PlaneGrid(x: 0...2, y: 0...2, columns: 2, rows: 2)

  private func places(_ line: ContourLine) -> [[Double]] { line.places.map { [$0.x, $0.y] } }

  @Test("A line crosses between two samples where the value lies between theirs")
  func straight() {
    #expect(four.contours(at: 3, of: [0, 4, 0, 4]).map(places) == [[[1.25, 0.5], [1.25, 1.5]]])
    #expect(four.contours(at: 1, of: [0, 0, 4, 4]).map(places) == [[[0.5, 0.75], [1.5, 0.75]]])
  }

  @Test("Where nothing lies on both sides of a value there is no line")
  func none() {
    #expect(
      four.contours(at: 5, of: [0, 4, 0, 4]).isEmpty && four.contours(at: -1, of: [0, 4, 0, 4]).isEmpty)
    #expect(PlaneGrid(x: 0...1, y: 0...1, columns: 1, rows: 1).contours(at: 0.5, of: [1]).isEmpty)
    #expect(four.contours(at: 1, of: [0, 4]).isEmpty)
  }

  @Test("Around a corner that stands alone the line goes from edge to edge")
  func corner() {
    #expect(four.contours(at: 1, of: [4, 0, 0, 0]).map(places) == [[[1.25, 0.5], [0.5, 1.25]]])
  }

  @Test("On a saddle two corners are joined if the middle is as high as they are")
  func saddle() {
    // The lower left and the upper right are 1, the middle one half.
    let joined = four.contours(at: 0.25, of: [1, 0, 0, 1])
    #expect(joined.map(places) == [[[1.25, 0.5], [1.5, 0.75]], [[0.5, 1.25], [0.75, 1.5]]])
    let apart = four.contours(at: 0.75, of: [1, 0, 0, 1])
    #expect(apart.map(places) == [[[0.75, 0.5], [0.5, 0.75]], [[1.5, 1.25], [1.25, 1.5]]])
  }

  @Test("Around a summit there is one closed line at its distance")
  func closed() throws {
    let grid = PlaneGrid(x: -2...2, y: -2...2, columns: 81, rows: 61)
    let lines = grid.contours(at: 1, of: grid.sampled { $0 * $0 + $1 * $1 })
    #expect(lines.count == 1)
    let places = try #require(lines.first).places
    #expect(places.first == places.last && places.count > 100)
    #expect(places.allSatisfy { abs(($0.x * $0.x + $0.y * $0.y).squareRoot() - 1) < 1e-3 })
    // All the way round: neighbours are near each other.
    #expect(
      zip(places, places.dropFirst()).allSatisfy { abs($0.x - $1.x) < 0.07 && abs($0.y - $1.y) < 0.07 })
  }

  @Test("A line that leaves the plane has its ends at the outermost samples")
  func open() throws {
    let grid = PlaneGrid(x: 0...1, y: 0...1, columns: 10, rows: 10)
    let line = try #require(grid.contours(at: 0.4, of: grid.sampled { x, _ in x }).first)
    #expect(line.places.map(\.y).min() == 0.05 && line.places.map(\.y).max() == 0.95)
    #expect(line.places.allSatisfy { abs($0.x - 0.4) < 1e-12 } && line.places.count == 10)
  }

  @Test("Two summits have a line each")
  func two() {
    let grid = PlaneGrid(x: -2...2, y: -1...1, columns: 40, rows: 20)
    let lines = grid.contours(
      at: 0.25, of: grid.sampled { x, y in (x.magnitude - 1) * (x.magnitude - 1) + y * y })
    #expect(lines.count == 2 && lines.allSatisfy { $0.places.first == $0.places.last })
  }

  @Test("Where a value is no number, or infinite, there is no line")
  func unknown() {
    for value in [Double.nan, .infinity] {
      #expect(four.contours(at: 1, of: [0, 4, value, 4]).isEmpty)
    }
  }
}
