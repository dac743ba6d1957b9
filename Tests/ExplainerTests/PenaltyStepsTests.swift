import CrossEntropy
import Drawing
import Insight
import Lessons
import TestSupport
import Testing

@testable import Explainer

/// C from one value to the next.
struct PenaltyStepsTests {
  /// What C becomes from value to value, beginning with the one at hand.
  private func values(_ state: State, _ key: Key, _ count: Int) -> [InverseRegularization?] {
    var state = state
    return (0..<count).map { _ in
      state = state.after(key)
      return state.bench?.experiment.inverseRegularization
    }
  }

  private func atPenalty(_ keys: Key...) throws -> State {
    let state = try State.course(at: "sigmoid").after("e", "k").after(keys)
    #expect(state.control == .inverseRegularization)
    return state
  }

  @Test("From no penalty the way back is a million first, then one power of ten after the other")
  func backFromNone() throws {
    let none = try atPenalty().after(Array(repeating: .right, count: 10))
    #expect(none.bench?.experiment.inverseRegularization == InverseRegularization.none)
    let back = values(none, .left, 9)
    #expect(back == [1e6, 1e5, 1e4, 1e3, 100, 10, 1, 0.1, 0.01].map { .finite($0) })
  }

  @Test("Finely too, no penalty is left for a million")
  func fineFromNone() throws {
    let none = try atPenalty().after(Array(repeating: .right, count: 10))
    #expect(values(none, "H", 4) == [1e6, 5e5, 2e5, 1e5].map { .finite($0) })
  }

  @Test("Finely, a million is reached in steps of one, two and five, then no penalty")
  func fineToNone() throws {
    let near = try atPenalty(.right, .right, .right, .right, .right)
    #expect(values(near, "L", 5) == [2e5, 5e5, 1e6].map { .finite($0) } + [.some(.none), .some(.none)])
  }

  @Test("A hundredth is the least")
  func least() throws {
    #expect(values(try atPenalty(), .left, 4) == [0.1, 0.01, 0.01, 0.01].map { .finite($0) })
    #expect(values(try atPenalty(.left, .left), "H", 2) == [.finite(0.01), .finite(0.01)])
  }
}
