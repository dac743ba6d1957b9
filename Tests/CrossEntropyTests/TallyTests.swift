import TestSupport
import Testing

@testable import CrossEntropy

struct TallyTests {
  private func score(_ logits: [(Double, Label)]) -> NetworkScore {
    var tally = Tally()
    for (logit, label) in logits { tally.add(Outcome(logit: logit, label: label)) }
    return tally.score
  }

  @Test("The mean loss is that of the losses one by one, for thousands of rows")
  func mean() {
    var generator = SplitMix64(seed: 1)
    let rows = (0..<5000).map { index in
      (generator.nextWeight(limit: 8), index % 3 == 0 ? Label.positive : .negative)
    }
    let expected = rows.map { logLoss(logit: $0.0, label: $0.1) }.compensatedSum() / 5000
    #expect(isClose(score(rows).loss, expected))
  }

  @Test("Undecided rows cost log 2 each, however many there are")
  func undecided() {
    for count in [1, 999, 1000, 1001, 5000] {
      #expect(isClose(score(Array(repeating: (0, .positive), count: count)).loss, 0.6931471805599453))
    }
  }

  @Test("A logit of ±1000 costs 1000 nats on the wrong side and nothing on the right one")
  func extremes() {
    #expect(score([(1000, .negative), (-1000, .positive)]).loss == 1000)
    #expect(score([(1000, .positive), (-1000, .negative)]).loss == 0)
    #expect(score([(-.infinity, .positive)]).loss == .infinity)
    #expect(score([(.infinity, .positive)]).loss == 0)
  }

  @Test("A positive is predicted above a logit of 0, not at it")
  func hits() {
    #expect(score([(0, .negative)]).accuracy == 1)
    #expect(score([(0, .positive)]).accuracy == 0)
    #expect(score([(1e-9, .positive), (-2, .negative), (3, .negative), (4, .positive)]).accuracy == 0.75)
  }
}
