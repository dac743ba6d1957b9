/// Seconds from one reading to the next, by a clock that nobody sets.
struct Stopwatch {
  private let clock = SuspendingClock()
  private var last: SuspendingClock.Instant?

  /// Seconds since the reading before; 0 for the first.
  mutating func lap() -> Double {
    let now = clock.now
    defer { last = now }
    return last.map { $0.duration(to: now) / .seconds(1) } ?? 0
  }

  /// Counts from now on.
  mutating func restart() { last = clock.now }

  /// The point in time a number of seconds after the last reading, or after now if there was none.
  func deadline(after seconds: Double?) -> Deadline { Deadline(after: seconds, since: last ?? clock.now) }
}

/// A point in time up to which something is waited for; without seconds it never comes.
struct Deadline {
  private let clock = SuspendingClock()
  private let end: SuspendingClock.Instant?

  /// The point in time a number of seconds after another.
  init(after seconds: Double?, since start: SuspendingClock.Instant) {
    end = seconds.map { start.advanced(by: .seconds(min(max(0, $0), 1e9))) }
  }

  /// Seconds that are left, 0 once it has passed; nil when it never comes.
  var remaining: Double? {
    end.map { max(0, clock.now.duration(to: $0) / .seconds(1)) }
  }
}
