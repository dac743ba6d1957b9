import Testing

@testable import CrossEntropy

struct LabelTests {
  @Test("The raw value of a label is the y of the formulas")
  func rawValues() {
    #expect(Label(rawValue: 0) == .negative)
    #expect(Label(rawValue: 1) == .positive)
    #expect(Label(rawValue: 2) == nil)
  }

  @Test("The opposite of a label is the other label")
  func opposite() {
    #expect(Label.negative.opposite == .positive)
    #expect(Label.positive.opposite == .negative)
  }
}
