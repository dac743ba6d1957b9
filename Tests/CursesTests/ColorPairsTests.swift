import Testing

@testable import Curses

@Suite struct ColorPairsTests {
  @Test func eachPairHasItsNumber() {
    var pairs = ColorPairs(limit: 64) { _, _ in true }
    #expect(pairs.number(foreground: 1, background: 2) == 1)
    #expect(pairs.number(foreground: 2, background: 1) == 2)
    #expect(pairs.number(foreground: 1, background: nil) == 3)
    #expect(pairs.number(foreground: 1, background: 2) == 1)
  }

  @Test func theTerminalsOwnColoursNeedNoPair() {
    var pairs = ColorPairs(limit: 64) { _, _ in false }
    #expect(pairs.number(foreground: nil, background: nil) == 0)
  }

  @Test func numbersStayBelowTheLimit() {
    var pairs = ColorPairs(limit: 8) { number, _ in number < 8 }
    for color in UInt8.min...UInt8.max {
      #expect((0..<8).contains(pairs.number(foreground: color, background: 0)))
    }
  }

  @Test func aSimilarPairStandsInForOneTooMany() {
    var pairs = ColorPairs(limit: 4) { _, _ in true }
    _ = pairs.number(foreground: 5, background: 7)
    _ = pairs.number(foreground: 6, background: 6)
    _ = pairs.number(foreground: 5, background: 6)
    #expect(pairs.number(foreground: 1, background: 6) == 3)
    #expect(pairs.number(foreground: 1, background: 3) == 0)
  }

  @Test func aPairThatTheTerminalRefusesIsReplaced() {
    var pairs = ColorPairs(limit: 64) { _, _ in false }
    #expect(pairs.number(foreground: 1, background: 2) == 0)
  }

  @Test func aTerminalWithoutPairsHasNone() {
    var pairs = ColorPairs(limit: 0) { _, _ in true }
    #expect(pairs.number(foreground: 1, background: 2) == 0)
  }

  @Test func numbersMayStartAnew() {
    var pairs = ColorPairs(limit: 64) { _, _ in true }
    _ = pairs.number(foreground: 1, background: 2)
    pairs.removeAll()
    #expect(pairs.number(foreground: 3, background: 4) == 1)
  }
}
