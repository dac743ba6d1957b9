import Testing

@testable import CrossEntropy

struct OutcomeTests {
  @Test("The slope is p − y, in both tails too")
  func slope() {
    for logit in [-1000, -3, 0, 0.5, 30, 1000] {
      #expect(Outcome(logit: logit, label: .positive).slope == sigmoid(logit) - 1)
      #expect(Outcome(logit: logit, label: .negative).slope == sigmoid(logit))
    }
  }
}
