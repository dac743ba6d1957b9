import TestSupport
import Testing

@testable import CrossEntropy

struct SigmoidTests {
  @Test(
    "The sigmoid keeps all its digits in both tails",
    arguments: [
      (-700, 9.8596765437597708567e-305), (-40, 4.2483542552915889773e-18), (-1, 0.26894142136999512075),
      (0, 0.5), (0.5, 0.62245933120185456464), (30, 0.99999999999990642377),
    ])
  func values(logit: Double, expected: Double) {
    #expect(isClose(sigmoid(logit), expected, within: 4e-16))
  }

  @Test("The sigmoid reaches 0 and 1 far out and at infinity")
  func extremes() {
    #expect(sigmoid(-1000) == 0)
    #expect(sigmoid(1000) == 1)
    #expect(sigmoid(-.infinity) == 0)
    #expect(sigmoid(.infinity) == 1)
    #expect(sigmoid(.nan).isNaN)
  }

  @Test(
    "The logit of a probability is exact, around one half as well as at the ends",
    arguments: [
      (1e-300, -690.77552789821370518), (0.1, -2.1972245773362193211), (0.3, -0.84729786038720366658),
      (0.5, 0), (0.5000001, 3.9999999978946299421e-7), (0.7, 0.84729786038720340224),
      (1 - 1e-15, 34.539575992340881017),
    ])
  func logits(probability: Double, expected: Double) {
    #expect(isClose(logit(ofProbability: probability), expected, within: 1e-15))
  }

  @Test("The logit is infinite at 0 and 1, and NaN where there is no probability")
  func logitExtremes() {
    #expect(logit(ofProbability: 0) == -.infinity)
    #expect(logit(ofProbability: 1) == .infinity)
    #expect(logit(ofProbability: -0.1).isNaN)
    #expect(logit(ofProbability: 1.1).isNaN)
    #expect(logit(ofProbability: .nan).isNaN)
  }

  @Test("The logit undoes the sigmoid", arguments: Array(stride(from: -8.0, through: 8.0, by: 0.37)))
  func inverse(value: Double) {
    #expect((logit(ofProbability: sigmoid(value)) - value).magnitude < 1e-12)
  }
}
