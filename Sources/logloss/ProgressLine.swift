import SystemPackage

/// A line on standard error that says how far a job has come: only on a terminal, and only once the job takes long
/// enough to wonder.
struct ProgressLine {
  private let title: String
  private let isShown = FileDescriptor.standardError.isTerminal
  private let clock = ContinuousClock()
  private var next: ContinuousClock.Instant
  private var hasText = false

  init(_ title: String) {
    self.title = title
    next = clock.now + .milliseconds(400)
  }

  /// - Parameter part: 0…1, or nil where the end is not known.
  mutating func show(_ part: Double?) {
    guard isShown, clock.now >= next else { return }
    next = clock.now + .milliseconds(100)
    hasText = true
    write("\r" + title + (part.map { " \(Int($0 * 100)) %" } ?? " …"))
  }

  /// Takes the line away again.
  mutating func close() {
    if hasText { write("\r" + String(repeating: " ", count: title.count + 8) + "\r") }
    hasText = false
  }

  private func write(_ text: String) {
    // A line that nobody can read is no reason to stop the job.
    try? FileDescriptor.standardError.write(text)
  }
}
