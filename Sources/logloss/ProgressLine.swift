import Drawing
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
    write("\r" + progressText(title, part))
  }

  /// Takes the line away again.
  mutating func close() {
    if hasText { write("\r" + progressBlanks(over: title) + "\r") }
    hasText = false
  }

  private func write(_ text: String) {
    // A line that nobody can read is no reason to stop the job.
    try? FileDescriptor.standardError.write(text)
  }
}

/// What a line says of a part, 0…1, or where the end is not known.
func progressText(_ title: String, _ part: Double?) -> String {
  title + (part.map { " \(Int($0 * 100)) %" } ?? " …")
}

/// Blanks over all that a line can have said.
func progressBlanks(over title: String) -> String {
  String(repeating: " ", count: columnWidth(of: progressText(title, 1)))
}
