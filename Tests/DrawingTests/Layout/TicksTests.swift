import Testing

@testable import Drawing

struct TicksTests {
  @Test(
    "Steps are 1, 2 or 5 times a power of ten",
    arguments: [
      (0, 10, 11, 1), (0, 10, 6, 2), (0, 10, 3, 5), (0, 10, 2, 10), (0, 1, 10, 0.2), (0, 1, 11, 0.1),
      (-3, 5, 9, 1), (0, 0.35, 5, 0.1), (0, 1234, 5, 500), (0, 3e-7, 4, 1e-7),
    ] as [(Double, Double, Int, Double)])
  func steps(lower: Double, upper: Double, count: Int, step: Double) {
    let ticks = RoundTicks(from: lower, to: upper, atMost: count)
    #expect(abs(ticks.step - step) <= 1e-12 * step)
  }

  @Test("Ticks lie within the range, are multiples of the step, and no more than asked for")
  func anyRange() {
    var generator = SeededGenerator(seed: 1)
    for _ in 0..<500 {
      let lower = Double.random(in: -100...100, using: &generator)
      let upper = lower + Double.random(in: 0.001...300, using: &generator)
      let count = Int.random(in: 2...12, using: &generator)
      let ticks = RoundTicks(from: lower, to: upper, atMost: count)
      let slack = 1e-6 * ticks.step
      #expect((1...count).contains(ticks.values.count), "\(lower)…\(upper) by \(ticks.step)")
      #expect(ticks.values.allSatisfy { $0 >= lower - slack && $0 <= upper + slack })
      #expect(ticks.values.allSatisfy { abs(($0 / ticks.step).rounded() - $0 / ticks.step) < 1e-6 })
    }
  }

  @Test("Both ends are ticks where they are round, also where the step has no exact double")
  func roundEnds() {
    #expect(RoundTicks(from: 0, to: 1, atMost: 11).values.count == 11)
    #expect(RoundTicks(from: -0.3, to: 0.3, atMost: 7).values.count == 7)
    #expect(RoundTicks(from: 0, to: 0.7, atMost: 8).values.last.map { abs($0 - 0.7) < 1e-12 } == true)
  }

  @Test("Zero is zero, without a sign")
  func zero() {
    let ticks = RoundTicks(from: -3, to: 5, atMost: 9)
    #expect(ticks.values == [-3, -2, -1, 0, 1, 2, 3, 4, 5])
    #expect(ticks.values.map(ticks.text) == ["−3", "−2", "−1", "0", "1", "2", "3", "4", "5"])
  }

  @Test(
    "Ticks have the decimals that tell them apart, all the same",
    arguments: [
      (0, 1, 11, ["0.0", "0.1", "0.2"]), (0, 0.05, 6, ["0.00", "0.01", "0.02"]),
      (0, 40, 5, ["0", "10", "20"]),
      (0, 1.2, 5, ["0.0", "0.5", "1.0"]), (1e6, 1_000_000.4, 5, ["1000000.0", "1000000.1", "1000000.2"]),
    ] as [(Double, Double, Int, [String])])
  func texts(lower: Double, upper: Double, count: Int, expected: [String]) {
    let ticks = RoundTicks(from: lower, to: upper, atMost: count)
    #expect(ticks.values.prefix(3).map(ticks.text) == expected)
  }

  @Test(
    "Neighbouring ticks never read the same, however small or large or far off they are",
    arguments: [
      (0, 1.6e-6), (-2e-9, 3e-9), (0, 5e7), (1e7, 1e7 + 40), (-3e12, 2e12), (1, 1 + 1e-8), (1e300, 9e300),
      (1e-300, 7e-300), (1e6, 1_000_000.001),
      (0, 2000 * .leastNonzeroMagnitude),
    ] as [(Double, Double)])
  func distinctTexts(lower: Double, upper: Double) {
    let ticks = RoundTicks(from: lower, to: upper, atMost: 9)
    #expect(ticks.values.count > 1)
    #expect(Set(ticks.values.map(ticks.text)).count == ticks.values.count)
  }

  @Test("Small ticks read as their value in powers of ten")
  func powersOfTen() {
    let ticks = RoundTicks(from: 0, to: 1.2e-6, atMost: 7)
    #expect(ticks.values.map(ticks.text) == ["0", "2e−7", "4e−7", "6e−7", "8e−7", "1e−6", "1.2e−6"])
  }

  @Test(
    "A range that is empty, reversed, or not finite has no ticks",
    arguments: [
      (1, 1), (2, 1), (.nan, 1), (0, .nan), (0, .infinity), (-.infinity, 0), (-1e308, 1e308),
    ] as [(Double, Double)])
  func noRange(lower: Double, upper: Double) {
    #expect(RoundTicks(from: lower, to: upper, atMost: 5).values.isEmpty)
  }

  @Test("No ticks are no ticks", arguments: [0, -1])
  func noTicks(count: Int) {
    #expect(RoundTicks(from: 0, to: 1, atMost: count).values.isEmpty)
  }

  @Test("Ranges at the limits of doubles do not trap, and give as many ticks at most")
  func extremeRanges() {
    let tiny = Double.leastNonzeroMagnitude
    let ranges: [(Double, Double)] = [
      (0, tiny), (0, 3 * tiny), (-1e9 * tiny, 1e9 * tiny), (1e308, 1.7e308), (1, 1.0.nextUp),
      (1e22, 1e22.nextUp),
      (-8e307, 8e307), (1e308, 1e308.nextUp),
    ]
    for (lower, upper) in ranges {
      for count in [1, 2, 7, 400] {
        let ticks = RoundTicks(from: lower, to: upper, atMost: count)
        #expect(ticks.values.count <= count)
        #expect(ticks.values.allSatisfy { !ticks.text($0).contains("∞") })
      }
    }
  }

  @Test("The ten points' −2.2 to 4.6 are held by −3 to 5")
  func tenPoints() {
    let range = roundedOutward(from: -2.2, to: 4.6)
    #expect(range.lower == -3)
    #expect(range.upper == 5)
  }

  @Test("A range rounded outward holds the range and is rounded to itself")
  func outward() {
    var generator = SeededGenerator(seed: 2)
    for _ in 0..<200 {
      let lower = Double.random(in: -50...50, using: &generator)
      let upper = lower + Double.random(in: 0.01...100, using: &generator)
      let range = roundedOutward(from: lower, to: upper)
      #expect(range.lower <= lower + 1e-6 && range.upper >= upper - 1e-6)
      #expect(range.upper - range.lower < 2 * (upper - lower))
    }
    #expect(roundedOutward(from: 0, to: 10) == (0, 10))
  }

  @Test(
    "Ends that are round already stay, also where their division is not exact",
    arguments: [(0.5, 1.1), (0.6, 1.1), (-1.1, -0.5), (-1.1, -0.6), (0.15, 0.35), (-0.3, 0.3)])
  func roundEnds(lower: Double, upper: Double) {
    let range = roundedOutward(from: lower, to: upper)
    #expect(abs(range.lower - lower) < 1e-12 && abs(range.upper - upper) < 1e-12)
  }
}
