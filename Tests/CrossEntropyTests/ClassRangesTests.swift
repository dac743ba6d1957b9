import RealModule
import TestSupport
import Testing

@testable import CrossEntropy

struct ClassRangesTests {
  private func ranges(negative: [Double], positive: [Double]) throws -> ClassRanges {
    try ClassRanges(
      negative.map { Observation(x: $0, label: .negative) }
        + positive.map { Observation(x: $0, label: .positive) })
  }

  @Test("The ranges reach from the least to the greatest x of each class")
  func reach() throws {
    let ranges = try ranges(negative: [3, -1, 2], positive: [5, 0])
    #expect(ranges.negative == -1...3)
    #expect(ranges.positive == 0...5)
    #expect(ranges.whole == -1...5)
  }

  @Test("Observations with weight 0 reach nowhere")
  func zeroWeight() throws {
    var observations = TenPoints.observations
    observations.append(Observation(x: 99, label: .negative, sampleWeight: 0))
    #expect(try ClassRanges(observations).negative == -2.2...0.2)
  }

  @Test("The base-rate logit is the logarithm of the odds by weight")
  func baseRate() throws {
    let observations = [
      Observation(x: 0, label: .negative, sampleWeight: 2),
      Observation(x: 1, label: .positive, sampleWeight: 6),
    ]
    #expect(try ClassRanges(observations).baseRateLogit == .log(3))
  }

  @Test("Classes that overlap are not separable, the others are, on either side and even if they touch")
  func separability() throws {
    #expect(try !ranges(negative: [0, 2], positive: [1, 3]).areSeparable)
    #expect(try !ranges(negative: [0, 3], positive: [1, 2]).areSeparable)
    #expect(try ranges(negative: [0, 1], positive: [2, 3]).areSeparable)
    #expect(try ranges(negative: [2, 3], positive: [0, 1]).areSeparable)
    #expect(try ranges(negative: [0, 1], positive: [1, 2]).areSeparable)
    #expect(try ranges(negative: [1, 2], positive: [0, 1]).areSeparable)
  }

  @Test("A constant x is told from one that varies")
  func constant() throws {
    #expect(try ranges(negative: [2, 2], positive: [2]).isConstant)
    #expect(try !ranges(negative: [2, 2], positive: [2, 3]).isConstant)
  }

  @Test("A missing class is named by the one that is there", arguments: Label.allCases)
  func singleClass(label: Label) {
    let observations = [
      Observation(x: 0, label: label), Observation(x: 1, label: label.opposite, sampleWeight: 0),
    ]
    #expect(throws: ModelError.singleClass(label)) { try ClassRanges(observations) }
  }
}
