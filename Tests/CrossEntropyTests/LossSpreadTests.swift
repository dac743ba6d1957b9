import TestSupport
import Testing

@testable import CrossEntropy

struct LossSpreadTests {
  @Test("Squares are summed about the mean, each value as often as it counts")
  func counts() {
    var spread = LossSpread()
    for (loss, count) in [(1.0, 1.0), (2, 2), (4, 1)] { spread.add(loss, times: count) }
    // The mean is 9/4: 25/16 + 2 · 1/16 + 49/16.
    #expect(isClose(spread.squares, 4.75))
    #expect(isClose(spread.standardError(count: 4), (4.75 / 12).squareRoot()))
  }

  @Test("Values that lie close together far from zero keep their spread")
  func cancellation() {
    var spread = LossSpread()
    for loss in [1e9 + 1, 1e9 + 2, 1e9 + 3] { spread.add(loss, times: 1) }
    #expect(spread.squares == 2)
  }

  @Test("A heavy row behind light ones takes nothing from them, and no square is negative")
  func heavyLast() {
    var spread = LossSpread()
    // Distances of 2⁻³⁰ from 1: 1 · 1 · 10¹²/(10¹² + 1) · 2⁻⁶⁰.
    spread.add(1 + 0x1p-30, times: 1)
    spread.add(1, times: 1e12)
    #expect(isClose(spread.squares, 0x1p-60 * (1e12 / (1e12 + 1)), within: 1e-15))
  }

  @Test("Equal values have no spread, however often they count")
  func equal() {
    var spread = LossSpread()
    for count in [2.0, 624_759_549, 9] { spread.add(0.1, times: count) }
    #expect(spread.squares == 0)
  }
}
