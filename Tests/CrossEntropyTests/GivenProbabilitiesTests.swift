import Testing

@testable import CrossEntropy

struct GivenProbabilitiesTests {
  @Test("A probability comes back as the very number that was given")
  func bits() {
    let numbers = [0, Double.leastNonzeroMagnitude, 1e-300, 0.1, 0.30000000000000004, 1 - 0x1p-53, 1]
    let given = GivenProbabilities(numbers)
    #expect(numbers.indices.map { given[$0]?.bitPattern } == numbers.map(\.bitPattern))
  }

  @Test("There is none where none was given, nor outside")
  func none() {
    var given = GivenProbabilities([0.25])
    given.append(nil)
    given.append(0.75)
    #expect(given.count == 3 && given[0] == 0.25 && given[1] == nil && given[2] == 0.75)
    #expect(given[3] == nil && given[-1] == nil && GivenProbabilities()[0] == nil)
  }

  @Test("What is no probability is refused, the first one with its place")
  func errors() {
    #expect(throws: ModelError.invalidProbability(index: 1, value: 1.5)) {
      try GivenProbabilities([1, 1.5, -1]).check(observationCount: 3)
    }
    #expect(throws: ModelError.invalidProbability(index: 0, value: -1e-300)) {
      try GivenProbabilities([-1e-300]).check(observationCount: 1)
    }
  }

  @Test("One too few and one too many are refused, with both counts", arguments: [0, 1, 3, 4])
  func counts(count: Int) throws {
    let given = GivenProbabilities(Array(repeating: 0.5, count: count))
    let rows = [Observation(x: 0, label: .positive), Observation(x: 0, label: .negative)]
    let refusal = ModelError.probabilityCountDiffers(observations: 2, probabilities: count)
    #expect(throws: refusal) { try given.check(observationCount: 2) }
    let predictions = Predictions(rows, model: LogisticModel(weight: 1, bias: 0), given: given)
    #expect(throws: refusal) { try LossSummary(predictions) }
  }
}
