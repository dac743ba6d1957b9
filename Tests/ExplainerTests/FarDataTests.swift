import CrossEntropy
import Drawing
import Insight
import Lessons
import TestSupport
import Testing

@testable import Explainer

/// Moving w and b by hand where x is far from 0.
struct FarDataTests {
  private func experimenting(_ xs: [Double]) throws -> State {
    let rows = zip(xs, [0, 1, 0, 1, 1]).map { Observation(x: $0, label: $1 == 1 ? .positive : .negative) }
    let chapter = try Course.firstChapter().told(with: LessonData(.points, rows))
    return try State.course(at: "sigmoid", chapters: [chapter]).after("e", "j")
  }

  private func logit(_ state: State, at x: Double) throws -> Double {
    try #require(state.bench).facts.model.logit(at: x)
  }

  @Test("Years keep the curve at their middle when w is moved")
  func years() throws {
    let start = try experimenting([1990, 1998, 2006, 2012, 2020])
    #expect(start.control == .weight)
    let before = try logit(start, at: 2005)
    let moved = start.after(.right, .right, .right)
    #expect(try #require(moved.bench).facts.model.weight > (try #require(start.bench)).facts.model.weight)
    #expect(abs(try logit(moved, at: 2005) - before) < 1e-9)
  }

  @Test("b moves the logit in their middle by a tenth, onto round numbers")
  func bias() throws {
    let start = try experimenting([1990, 1998, 2006, 2012, 2020]).after("j")
    let moved = start.after(.right, .right)
    let logit = try logit(moved, at: 2005)
    #expect(abs(logit * 10 - (logit * 10).rounded()) < 1e-6)
    #expect(
      try logit - (self.logit(start, at: 2005)) > 0.1
        && logit - (try self.logit(start, at: 2005)) <= 0.2 + 1e-9)
  }

  @Test("Near 0 the curve turns about 0: b stays")
  func near() throws {
    let start = try experimenting([-2, -1, 0.5, 1, 3])
    let moved = start.after(.right, .right)
    let (before, after) = (try #require(start.bench).facts.model, try #require(moved.bench).facts.model)
    #expect(after.weight != before.weight && abs(after.bias - before.bias) < 1e-12)
  }
}
