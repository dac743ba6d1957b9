import TestSupport
import Testing

@testable import CrossEntropy

struct LossDifferenceTests {
  private let model = LogisticModel(weight: 1, bias: 0)

  private func predictions(_ probabilities: [Double], weights: [Double] = [1, 1, 1, 1]) -> [Observation] {
    let labels: [Label] = [.positive, .negative, .positive, .negative]
    return zip(zip(probabilities, labels), weights).map {
      Observation(x: logit(ofProbability: $0.0), label: $0.1, sampleWeight: $1)
    }
  }

  private func difference(_ first: [Observation], _ second: [Observation]) throws -> LossDifference {
    try LossDifference(from: Predictions(first, model: model), to: Predictions(second, model: model))
  }

  @Test("The difference of means has the standard error of the pairs, computed at 60 digits")
  func paired() throws {
    let result = try difference(predictions([0.9, 0.2, 0.6, 0.3]), predictions([0.8, 0.1, 0.5, 0.3]))
    #expect(isClose(result.mean, 0.0455803891984886566))
    #expect(isClose(result.standardError, 0.0662549051836253411))
  }

  @Test("Weights count, weight 0 not at all")
  func weighted() throws {
    let weights = [2, 1, 0.5, 0]
    let first = predictions([0.9, 0.2, 0.6, 0.3], weights: weights)
    let result = try difference(first, predictions([0.8, 0.1, 0.5, 1], weights: weights))
    #expect(isClose(result.mean, 0.059698232586674505))
    #expect(isClose(result.standardError, 0.0772650602539099267))
  }

  @Test("Infinite losses of one side decide, of both sides they leave nothing to say")
  func infinite() throws {
    let finite = predictions([0.9, 0.2, 0.6, 0.3])
    let infinite = predictions([0, 0.2, 0.6, 0.3])
    #expect(try difference(finite, infinite).mean == .infinity)
    #expect(try difference(infinite, finite).mean == -.infinity)
    #expect(try difference(infinite, finite).standardError == .infinity)
    #expect(try difference(infinite, infinite) == difference(infinite, predictions([0.5, 1, 0.5, 0.5])))
    #expect(try difference(infinite, infinite).mean == nil)
  }

  @Test("Given probabilities are compared as they were given")
  func given() throws {
    let rows = predictions([0.9, 0.2, 0.6, 0.3])
    let first = Predictions(rows, model: model, given: GivenProbabilities([0.5, 0.5, 0.5, 0.5]))
    let second = Predictions(rows, model: model, given: GivenProbabilities([0.25, 0.5, 0.5, 0.75]))
    // Two losses of log 2 become losses of 2 log 2.
    #expect(isClose(try LossDifference(from: first, to: second).mean, 0.5 * 0.69314718055994531))
  }

  @Test("Lists of different lengths are no pairs")
  func lengths() {
    let rows = predictions([0.9, 0.2, 0.6, 0.3])
    #expect(throws: ModelError.probabilityCountDiffers(observations: 4, probabilities: 3)) {
      try difference(rows, Array(rows.dropLast()))
    }
  }
}
