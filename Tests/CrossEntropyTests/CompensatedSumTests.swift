import Testing

@testable import CrossEntropy

struct CompensatedSumTests {
  @Test("A sum of nothing is 0")
  func empty() {
    #expect(CompensatedSum().value == 0)
  }

  @Test("Small numbers survive large ones that cancel, in either order")
  func cancellation() {
    #expect([1, 1e100, 1, -1e100].compensatedSum() == 2)
    #expect([1e100, 1, -1e100, 1].compensatedSum() == 2)
  }

  @Test("A hundred thousand tenths add up to ten thousand exactly")
  func tenths() {
    #expect(Array(repeating: 0.1, count: 100_000).compensatedSum() == 10_000)
  }

  @Test("A sum with infinity in it is infinite, wherever it stands")
  func infinity() {
    #expect([1, .infinity, 2].compensatedSum() == .infinity)
    #expect([.infinity, .infinity, 1].compensatedSum() == .infinity)
  }

  @Test("A sum that exceeds what a Double holds is infinite and not NaN")
  func overflow() {
    let greatest = Double.greatestFiniteMagnitude
    #expect([greatest, greatest, 1].compensatedSum() == .infinity)
  }
}
