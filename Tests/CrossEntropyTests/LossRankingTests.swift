import Testing

@testable import CrossEntropy

struct LossRankingTests {
  private func ranking(_ losses: [Double]) -> LossRanking {
    var ranking = LossRanking(capacity: 3)
    for (index, loss) in losses.enumerated() { ranking.add(loss, index: index) }
    return ranking
  }

  @Test("Losses are ranked from the greatest, equal ones as they came")
  func order() {
    #expect(ranking([1, 2, .infinity, 2, 0.5, 2, .infinity]).worst.map(\.index) == [2, 6, 1])
    #expect(ranking([3, 3, 3, 3]).worst.map(\.index) == [0, 1, 2])
  }

  @Test("Losses that only rounding tells apart are equal")
  func rounding() {
    // −log 0.1 and −log(1 − 0.9).
    let both = [logLoss(probability: 0.1, label: .positive), logLoss(probability: 0.9, label: .negative)]
    #expect(both[0] != both[1])
    #expect(ranking(both).worst.map(\.index) == [0, 1])
    #expect(ranking(both.reversed()).worst.map(\.index) == [0, 1])
  }

  @Test("The best is the first of the least")
  func best() {
    #expect(ranking([2, 0, 1, 0]).best?.index == 1)
    #expect(ranking([.infinity, .infinity]).best?.index == 0)
    #expect(ranking([]).best == nil)
  }
}
