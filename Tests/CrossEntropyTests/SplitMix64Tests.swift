import CrossEntropy
import Testing

@Suite("The seeded generator")
struct SplitMix64Tests {
  @Test("gives the published sequence for seed 0")
  func published() {
    var generator = SplitMix64(seed: 0)
    let numbers = (0..<3).map { _ in generator.next() }
    #expect(numbers == [0xE220_A839_7B1D_CDAF, 0x6E78_9E6A_A1B9_65F4, 0x06C4_5D18_8009_454F])
  }

  @Test("gives the same numbers for the same seed, and others for another")
  func seeds() {
    var (first, second, other) = (SplitMix64(seed: 7), SplitMix64(seed: 7), SplitMix64(seed: 8))
    let numbers = (0..<5).map { _ in first.next() }
    #expect(numbers == (0..<5).map { _ in second.next() })
    #expect(numbers != (0..<5).map { _ in other.next() })
  }
}
