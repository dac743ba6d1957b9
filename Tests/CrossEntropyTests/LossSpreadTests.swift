import TestSupport
import Testing

@testable import CrossEntropy

struct LossSpreadTests {
  @Test("Squares are summed about any centre")
  func centres() {
    var spread = LossSpread()
    for (loss, weight) in [(1.0, 1.0), (2, 2), (4, 1)] { spread.add(loss, weight: weight) }
    #expect(isClose(spread.squares(about: 0), 25))
    #expect(isClose(spread.squares(about: 3), 7))
  }

  @Test("Losses that lie close together far from zero keep their spread")
  func cancellation() {
    var spread = LossSpread()
    for loss in [1e9 + 1, 1e9 + 2, 1e9 + 3] { spread.add(loss, weight: 1) }
    #expect(spread.squares(about: 1e9 + 2) == 2)
  }
}
