import Testing

@testable import CrossEntropy

struct ObservationChecksTests {
  private func data(weights: [Double]) -> [Observation] {
    weights.map { Observation(x: 1, label: .positive, sampleWeight: $0) }
  }

  @Test("Usable observations give the sum of their weights")
  func weightSum() throws {
    #expect(try data(weights: [1, 0, 2.5]).checkedWeightSum() == 3.5)
  }

  @Test("No observations are refused")
  func empty() {
    #expect(throws: ModelError.noObservations) { try data(weights: []).checkedWeightSum() }
  }

  @Test(
    "An infinite x is refused with its place, unless its weight is 0",
    arguments: [Double.infinity, -Double.infinity])
  func infiniteX(x: Double) throws {
    let observations = data(weights: [1, 1]) + [Observation(x: x, label: .negative)]
    #expect(throws: ModelError.invalidX(index: 2, value: x)) { try observations.checkedWeightSum() }
    let ignored = Observation(x: x, label: .negative, sampleWeight: 0)
    #expect(try (data(weights: [1, 1]) + [ignored]).checkedWeightSum() == 2)
  }

  @Test("An x that is NaN is refused with its place")
  func nanX() {
    let observations = data(weights: [1]) + [Observation(x: .nan, label: .negative)]
    let error = #expect(throws: ModelError.self) { try observations.checkedWeightSum() }
    guard case .invalidX(index: 1, let value)? = error else { return #expect(Bool(false), "\(error as Any)") }
    #expect(value.isNaN)
  }

  @Test(
    "A negative or infinite weight is refused with its place and value", arguments: [-1, Double.infinity])
  func invalidWeight(weight: Double) {
    #expect(throws: ModelError.invalidWeight(index: 1, value: weight)) {
      try data(weights: [1, weight]).checkedWeightSum()
    }
  }

  @Test("A weight that is NaN is refused with its place")
  func nanWeight() {
    let error = #expect(throws: ModelError.self) { try data(weights: [.nan]).checkedWeightSum() }
    guard case .invalidWeight(index: 0, let value)? = error else {
      return #expect(Bool(false), "\(error as Any)")
    }
    #expect(value.isNaN)
  }

  @Test("Weights that are all 0 are refused")
  func allZero() {
    #expect(throws: ModelError.allWeightsZero) { try data(weights: [0, 0]).checkedWeightSum() }
  }

  @Test("Weights that add up to more than a Double holds have an infinite sum")
  func overflow() throws {
    let weights = [Double.greatestFiniteMagnitude, .greatestFiniteMagnitude]
    #expect(try data(weights: weights).checkedWeightSum() == .infinity)
  }
}
