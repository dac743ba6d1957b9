import CrossEntropy
import TestSupport
import Testing

struct ForecastTests {
  @Test("Without knowledge every answer is as probable as any other")
  func even() {
    #expect(Forecast(even: 4).probabilities == [0.25, 0.25, 0.25, 0.25])
    #expect(Forecast(even: 0).probabilities.isEmpty && Forecast(even: -1).probabilities.isEmpty)
  }

  @Test("What is no distribution is none")
  func refused() {
    #expect(Forecast([0.5, 0.6]) == nil && Forecast([-0.5, 1.5]) == nil && Forecast([.nan, 1]) == nil)
    #expect(Forecast([0.1, 0.2, 0.7])?.probabilities == [0.1, 0.2, 0.7])
  }

  @Test("Of two answers the other one gets the rest, also at the ends")
  func two() {
    var forecast = Forecast(even: 2)
    for (given, rest) in [(0.6, 0.4), (1, 0), (0, 1), (0.25, 0.75), (7, 0), (-7, 1)] {
      forecast.give(given, to: 0)
      #expect(forecast.probabilities == [min(max(0, given), 1), rest])
    }
  }

  @Test("Of more answers the others share the rest in proportion, or evenly where none has anything")
  func proportion() throws {
    var forecast = try #require(Forecast([0.5, 0.3, 0.2]))
    forecast.give(0.75, to: 0)
    #expect(forecast.probabilities.isClose(to: [0.75, 0.15, 0.1]))
    forecast.give(1, to: 0)
    #expect(forecast.probabilities == [1, 0, 0])
    forecast.give(0.4, to: 0)
    #expect(forecast.probabilities.isClose(to: [0.4, 0.3, 0.3]))
  }

  @Test("What is to be kept is kept while another can give way: votes of 20 stay the votes that they are")
  func kept() throws {
    var forecast = Forecast(even: 3)
    forecast.give(12.0 / 20, to: 0)
    forecast.give(5.0 / 20, to: 1, keeping: [0])
    #expect(forecast.probabilities.isClose(to: [0.6, 0.25, 0.15]))
    // To the last vote.
    var whole = Forecast(even: 3)
    whole.give(0.75, to: 0)
    whole.give(0.25, to: 1, keeping: [0])
    #expect(whole.probabilities == [0.75, 0.25, 0])
    // Nobody else can give way.
    forecast.give(0.5, to: 2, keeping: [0, 1])
    #expect(forecast.probabilities.isClose(to: [0.5 * 0.6 / 0.85, 0.5 * 0.25 / 0.85, 0.5]))
    // What is kept would leave less than nothing.
    var other = try #require(Forecast([0.6, 0.4, 0]))
    other.give(0.7, to: 1, keeping: [0])
    #expect(other.probabilities.isClose(to: [0.3, 0.7, 0]))
  }

  @Test("An answer that there is not, or no number, changes nothing")
  func nothing() {
    var forecast = Forecast(even: 2)
    forecast.give(0.9, to: 2)
    forecast.give(0.9, to: -1)
    forecast.give(.nan, to: 0)
    #expect(forecast == Forecast(even: 2) && forecast[2] == 0)
    var lone = Forecast(even: 1)
    lone.give(0.2, to: 0)
    #expect(lone.probabilities == [1])
  }

  @Test("The loss of an answer is −log of what it was given: 0 where that is 1, and infinite where it is 0")
  func loss() throws {
    let forecast = try #require(Forecast([0.6, 0.4]))
    // −ln 0.6 and −ln 0.4, from a table.
    #expect(abs(forecast.loss(of: 0) - 0.510825623765990683) < 1e-15)
    #expect(abs(forecast.loss(of: 1) - 0.916290731874155065) < 1e-15)
    let sure = try #require(Forecast([1, 0]))
    #expect(sure.loss(of: 0) == 0 && sure.loss(of: 1) == .infinity)
  }

  @Test("The favourite is more probable than any other; where two are alike there is none")
  func favourite() throws {
    let forecast = try #require(Forecast([0.2, 0.7, 0.1]))
    #expect(forecast.favourite == 1)
    #expect(forecast.withFavourite(at: 0.5).probabilities == [0.25, 0.5, 0.25])
    #expect(forecast.withFavourite(at: 1).probabilities == [0, 1, 0])
    let tied = try #require(Forecast([0.4, 0.4, 0.2]))
    #expect(tied.favourite == nil && tied.withFavourite(at: 1) == Forecast(even: 3))
    #expect(Forecast(even: 0).favourite == nil)
  }

  @Test("Whatever is given, it stays a distribution", arguments: [1, 2, 3] as [UInt64])
  func staysWhole(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    var forecast = Forecast(even: Int(seed) + 1)
    for _ in 0..<500 {
      let ends: [Double] = [0, 1, .random(in: 0...1, using: &generator)]
      let kept = Set(forecast.probabilities.indices.filter { _ in Bool.random(using: &generator) })
      forecast.give(
        ends.randomElement(using: &generator) ?? 0, to: .random(in: 0...Int(seed), using: &generator),
        keeping: kept)
      #expect(Forecast(forecast.probabilities) != nil)
    }
  }
}

extension [Double] {
  fileprivate func isClose(to others: [Double]) -> Bool {
    count == others.count && zip(self, others).allSatisfy { abs($0 - $1) < 1e-12 }
  }
}
