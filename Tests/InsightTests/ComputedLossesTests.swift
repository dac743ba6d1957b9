import CrossEntropy
import Insight
import TestSupport
import Testing

struct ComputedLossesTests {
  @Test("The five rows give both results that an article prints, to the last digit")
  func results() {
    #expect(ComputedLosses.plain == 0.20273661557656092)
    #expect(ComputedLosses.library == 0.2027364925606956)
  }

  @Test("What the library takes off a row is its epsilon over the probability of the row's class")
  func shortfalls() {
    // The classes were given 0.9, 0.9, 0.8, 0.8 and 0.7.
    let expected = [0.9, 0.9, 0.8, 0.8, 0.7].map { 1e-7 / $0 }
    #expect(areClose(ComputedLosses.rows.map(ComputedLosses.shortfall), expected))
    #expect(isClose(ComputedLosses.meanShortfall, expected.reduce(0, +) / 5))
    #expect(
      isClose(ComputedLosses.plain - ComputedLosses.library, ComputedLosses.meanShortfall, within: 1e-6))
  }

  @Test("A library that refuses a row has no number for it")
  func refused() {
    #expect(ComputedLosses.loss(.scikitLearn, .positive, 1.5).isNaN)
    #expect(ComputedLosses.loss(.keras3, .negative, 0.5) == negativeLog(0.5))
  }
}
