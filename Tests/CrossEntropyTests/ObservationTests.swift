import Testing

@testable import CrossEntropy

struct ObservationTests {
  @Test("An observation counts once unless a weight says otherwise")
  func defaultWeight() {
    #expect(Observation(x: 2, label: .positive).sampleWeight == 1)
    #expect(Observation(x: 2, label: .positive, sampleWeight: 3).sampleWeight == 3)
  }
}
