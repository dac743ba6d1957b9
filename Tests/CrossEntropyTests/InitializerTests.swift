import Testing

@testable import CrossEntropy

struct InitializerTests {
  @Test("Limits follow from the size of the layer")
  func limits() {
    #expect(Initializer.heUniform.limit(inputs: 2, outputs: 50) == 3.0.squareRoot())
    #expect(Initializer.glorotUniform.limit(inputs: 50, outputs: 1) == (6.0 / 51).squareRoot())
    #expect(Initializer.glorotUniform.limit(inputs: 8, outputs: 16) == 0.5)
  }

  @Test("Weights fill the whole range between the limits")
  func range() {
    var generator = SplitMix64(seed: 2)
    let weights = (0..<10_000).map { _ in generator.nextWeight(limit: 0.5) }
    #expect(weights.allSatisfy { -0.5 <= $0 && $0 < 0.5 })
    #expect(weights.contains { $0 < -0.49 } && weights.contains { $0 > 0.49 })
    #expect((weights.reduce(0, +) / 10_000).magnitude < 0.01)
  }

  @Test("A shuffle loses nothing, and puts every element everywhere about as often")
  func shuffle() {
    var generator = SplitMix64(seed: 3)
    var counts = Array(repeating: Array(repeating: 0, count: 4), count: 4)
    for _ in 0..<4000 {
      var elements = [0, 1, 2, 3]
      generator.shuffle(&elements)
      #expect(elements.sorted() == [0, 1, 2, 3])
      for (place, element) in elements.enumerated() { counts[element][place] += 1 }
    }
    #expect(counts.joined().allSatisfy { (850...1150).contains($0) })
  }

  @Test("Nothing and a single element are shuffled too")
  func smallShuffles() {
    var generator = SplitMix64(seed: 3)
    var (none, one): ([Int], [Int]) = ([], [7])
    generator.shuffle(&none)
    generator.shuffle(&one)
    #expect(none.isEmpty && one == [7])
  }
}
