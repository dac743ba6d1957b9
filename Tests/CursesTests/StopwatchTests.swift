import Testing

@testable import Curses

@Suite struct StopwatchTests {
  @Test func theFirstReadingIsZeroAndTimeNeverRunsBack() {
    var stopwatch = Stopwatch()
    #expect(stopwatch.lap() == 0)
    #expect(stopwatch.lap() >= 0)
  }

  @Test func aDeadlineWithoutSecondsNeverComes() {
    #expect(Deadline(after: nil).remaining == nil)
  }

  @Test(arguments: [0, -5, -Double.infinity]) func aDeadlineOfNoSecondsHasPassed(seconds: Double) {
    #expect(Deadline(after: seconds).remaining == 0)
  }

  @Test(arguments: [1e6, Double.greatestFiniteMagnitude, .infinity])
  func aDeadlineFarAwayIsStillToCome(seconds: Double) throws {
    #expect(try #require(Deadline(after: seconds).remaining) > 0)
  }
}
