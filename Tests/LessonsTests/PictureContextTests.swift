import CrossEntropy
import Insight
import TestSupport
import Testing

@testable import Lessons

struct PictureContextTests {
  private func range(_ x: [Double]) throws -> [Double] {
    let rows = x.enumerated().map { Observation(x: $1, label: $0 % 2 == 0 ? .positive : .negative) }
    let data = LessonData(.predictions, rows)
    let range = PictureContext(facts: try Facts(data, Experiment(data))).range
    return [range.lower, range.upper]
  }

  @Test("The axis of x goes a step of its ticks beyond the points, and 1 beyond a single place")
  func range() throws {
    #expect(try range([0, 7]) == [-1, 8])
    #expect(try range([3]) == [2, 4] && range([3, 3]) == [2, 4])
    #expect(try range([-.infinity, 1, 1]) == [0, 2])
    #expect(try range([-.infinity, .infinity]) == [-1, 1])
  }
}
