import TestSupport
import Testing

@testable import CrossEntropy

struct EstimateTests {
  @Test(
    "A normal number lies within the reach with the confidence that was asked for, computed at 50 digits",
    arguments: [
      (0.5, 0.6744897501960817432), (0.9, 1.6448536269514727149), (0.95, 1.9599639845400542355),
      (0.99, 2.575829303548900761), (0.999, 3.2905267314918947932),
    ])
  func reach(confidence: Double, expected: Double) {
    #expect(isClose(normalReach(confidence: confidence), expected, within: 1e-13))
  }

  @Test("Nothing lies within 0, everything within infinity, and what is no probability has no reach")
  func reachAtTheEnds() {
    #expect(normalReach(confidence: 0) == 0)
    #expect(normalReach(confidence: 1) == .infinity)
    #expect(normalReach(confidence: 1.5).isNaN && normalReach(confidence: .nan).isNaN)
  }

  @Test("An estimate's interval reaches 1.96 standard errors to both sides")
  func interval() {
    let interval = Estimate(2, standardError: 0.5).interval()
    #expect(isClose(interval.lower, 2 - 0.5 * 1.9599639845400542355))
    #expect(isClose(interval.upper, 2 + 0.5 * 1.9599639845400542355))
    #expect(interval.contains(2) && interval.contains(interval.lower) && !interval.contains(3))
  }

  @Test("Wilson's intervals are those of statsmodels")
  func wilson() {
    let few = wilsonInterval(successes: 3, trials: 10, confidence: 0.9)
    #expect(isClose(few.lower, 0.12687658390319784, within: 1e-12))
    #expect(isClose(few.upper, 0.558300204130165, within: 1e-12))
    let half = wilsonInterval(successes: 20, trials: 39)
    #expect(isClose(half.lower, 0.36199362884457964, within: 1e-12))
    #expect(isClose(half.upper, 0.6613482467013799, within: 1e-12))
  }

  @Test("No success and nothing but successes have an interval with a width, and an end that is exact")
  func wilsonAtTheEnds() {
    let none = wilsonInterval(successes: 0, trials: 10)
    #expect(none.lower == 0 && isClose(none.upper, 0.27753279986288926, within: 1e-12))
    let all = wilsonInterval(successes: 10, trials: 10)
    #expect(all.upper == 1 && isClose(all.lower, 0.7224672001371106, within: 1e-12))
  }
}
