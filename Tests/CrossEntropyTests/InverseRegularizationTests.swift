import Testing

@testable import CrossEntropy

struct InverseRegularizationTests {
  @Test("The characteristic spread is one over the root of C, and 0 without a penalty")
  func spread() throws {
    #expect(try InverseRegularization.finite(4).characteristicSpread() == 0.5)
    #expect(try InverseRegularization.none.characteristicSpread() == 0)
  }

  @Test("Only a finite C greater than 0 is accepted", arguments: [0, -1, Double.infinity, -Double.infinity])
  func invalid(value: Double) {
    #expect(throws: ModelError.invalidInverseRegularization(value)) {
      try InverseRegularization.finite(value).characteristicSpread()
    }
  }

  @Test("A C that is NaN is refused")
  func nan() {
    let error = #expect(throws: ModelError.self) {
      try InverseRegularization.finite(.nan).characteristicSpread()
    }
    guard case .invalidInverseRegularization(let value)? = error else {
      return #expect(Bool(false), "\(error as Any)")
    }
    #expect(value.isNaN)
  }
}
