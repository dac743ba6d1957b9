import CrossEntropy
import Doors
import Lessons
import TestSupport
import Testing

@testable import Explainer

struct PlainVotesTests {
  /// The probabilities that the answers of the first question with so many of them were given by a line.
  private func given(_ line: String, answers count: Int) throws -> [Double] {
    let step = try #require(
      try Course.chapters().flatMap(\.steps).first { try State.course(at: $0.id).openAnswerCount == count })
    var session = PlainSession(state: try State.course(at: step.id)) { _ in .failed(reason: "") }
    _ = session.answer(to: line)
    return try #require(session.state.prediction).judged.forecast.probabilities
  }

  private func areClose(_ some: [Double], _ others: [Double]) -> Bool {
    some.count == others.count && zip(some, others).allSatisfy { abs($0 - $1) < 1e-12 }
  }

  @Test("Votes count to the last one, however many there are")
  func votes() throws {
    #expect(areClose(try given("votes 12 8", answers: 2), [0.6, 0.4]))
    #expect(areClose(try given("votes 10000 90001", answers: 2), [10_000.0 / 100_001, 90_001.0 / 100_001]))
    #expect(areClose(try given("votes 10000 30000 60000", answers: 3), [0.1, 0.3, 0.6]))
  }

  @Test("Probabilities count to their last digit")
  func probabilities() throws {
    #expect(areClose(try given("predict 0.1234567890123", answers: 2), [0.1234567890123, 0.8765432109877]))
    #expect(areClose(try given("predict 1.0000000000% 49% 50%", answers: 3), [0.01, 0.49, 0.5]))
  }
}
