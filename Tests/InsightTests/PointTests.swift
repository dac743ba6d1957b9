import CrossEntropy
import Insight
import Testing

struct PointTests {
  /// The only point, or the only group of as many rows as make groups.
  private func point(_ xs: [Double]) throws -> Point {
    let rows = xs.map { Observation(x: $0, label: .positive) }
    let data = LessonData(.predictions, rows)
    return try #require(try Facts(data, Experiment(data)).points.first)
  }

  @Test(
    "A place beyond a range is shown at its end",
    arguments: [(-2, -1), (-1, -1), (0.5, 0.5), (3, 3), (3.5, 3), (.infinity, 3), (-.infinity, -1)]
      as [(Double, Double)])
  func withinRange(x: Double, shown: Double) throws {
    #expect(try point([x]).x(within: (lower: -1, upper: 3)) == shown)
  }

  @Test("A single point extends over its own place, and nowhere if it lies at infinity")
  func extentOfOne() throws {
    #expect(try point([2]).extent == 2...2)
    #expect(try point([.infinity]).extent == nil)
    #expect(try point([-.infinity]).extent == nil)
  }

  @Test("A group extends from its least x to its greatest, and nowhere if one of them is infinite")
  func extentOfGroup() throws {
    let xs = (0..<50).map { _ in 1.0 }
    #expect(try point(xs).extent == 1...1)
    let rows = (0..<400).map { Observation(x: Double($0) / 100, label: .positive) }
    func groups(with x: Double) throws -> [Point] {
      let data = LessonData(
        .predictions, rows + Array(repeating: Observation(x: x, label: .positive), count: 2))
      return try Facts(data, Experiment(data)).points
    }
    // The outermost rows are in one group with those at infinity.
    let (certain, impossible) = (try groups(with: .infinity), try groups(with: -.infinity))
    #expect(certain.last?.group?.lower == 3.98 && certain.last?.extent == nil)
    #expect(impossible.first?.group?.upper == 0.01 && impossible.first?.extent == nil)
    #expect(certain.dropLast().allSatisfy { $0.extent != nil })
  }
}
