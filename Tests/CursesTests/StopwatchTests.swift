import Testing

@testable import Curses

@Suite struct StopwatchTests {
  @Test func theFirstReadingIsZeroAndTimeNeverRunsBack() {
    var stopwatch = Stopwatch()
    #expect(stopwatch.lap() == 0)
    #expect(stopwatch.lap() >= 0)
  }

  @Test func aDeadlineWithoutSecondsNeverComes() {
    #expect(Stopwatch().deadline(after: nil).remaining == nil)
  }

  @Test(arguments: [0, -5, -Double.infinity]) func aDeadlineOfNoSecondsHasPassed(seconds: Double) {
    #expect(Stopwatch().deadline(after: seconds).remaining == 0)
  }

  @Test(arguments: [1e6, Double.greatestFiniteMagnitude, .infinity])
  func aDeadlineFarAwayIsStillToCome(seconds: Double) throws {
    #expect(try #require(Stopwatch().deadline(after: seconds).remaining) > 0)
  }

  @Test func aDeadlineCountsFromTheLastReading() throws {
    var stopwatch = Stopwatch()
    stopwatch.restart()
    let first = try #require(stopwatch.deadline(after: 1000).remaining)
    let second = try #require(stopwatch.deadline(after: 1000).remaining)
    #expect(second < first && first <= 1000)
    #expect(stopwatch.deadline(after: 0).remaining == 0)
  }
}
