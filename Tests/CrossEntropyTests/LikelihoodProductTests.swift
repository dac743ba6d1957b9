import TestSupport
import Testing

@testable import CrossEntropy

struct LikelihoodProductTests {
  private func multiplied(_ probabilities: [Double], _ labels: [Label]) -> LikelihoodProduct? {
    probabilities.withUnsafeBufferPointer { probabilities in
      labels.withUnsafeBytes { LikelihoodProduct(probabilities, $0, 0..<labels.count) }
    }
  }

  @Test("The product of the true classes' probabilities has the logarithm it should have")
  func small() throws {
    let product = try #require(
      multiplied([0.1, 0.9, 0.8, 0.2], [.negative, .positive, .positive, .negative]))
    // 0.9 · 0.9 · 0.8 · 0.8 = 0.5184.
    #expect(isClose(product.negativeLog, 0.6570081339440721, within: 1e-12))
  }

  @Test("As many as fit do not overflow, at either end of what mantissas can be")
  func full() throws {
    for probability in [0.7071067811865476, 0.7071067811865475, 2.3e-308, 1] {
      let count = LikelihoodProduct.capacity
      let full = try #require(
        multiplied(Array(repeating: probability, count: count), Array(repeating: .positive, count: count)))
      #expect(isClose(full.negativeLog, Double(count) * negativeLog(probability)))
    }
  }

  @Test("There is none with what is no probability, or too small for all its digits")
  func refusals() {
    let labels = Array(repeating: Label.positive, count: 4)
    for value in [-0.5, 1.5, .nan, 0, 0x1p-1030] {
      #expect(multiplied([0.5, value, 0.5, 0.5], labels) == nil)
    }
    #expect(multiplied([0.5, 2.3e-308, 1, 0.5], labels) != nil)
  }
}
