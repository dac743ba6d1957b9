import Testing

@testable import CrossEntropy

struct ModelErrorTests {
  @Test("Errors differ by the place and the value they carry")
  func identity() {
    #expect(ModelError.invalidX(index: 1, value: .infinity) == .invalidX(index: 1, value: .infinity))
    #expect(ModelError.invalidX(index: 1, value: .infinity) != .invalidX(index: 2, value: .infinity))
    #expect(ModelError.singleClass(.positive) != .singleClass(.negative))
  }
}
