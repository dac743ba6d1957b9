import Foundation

/// How far a job is, in one line on standard error; nothing at all where that is no terminal.
struct ProgressBar {
  let title: String
  /// The number that the job ends with.
  let count: Int

  private let isShown = isatty(STDERR_FILENO) == 1
  private var drawnCells = -1
  private static let cells = 30

  init(title: String, count: Int) {
    self.title = title
    self.count = count
  }

  /// Draws the bar at `done` of `count`, if that looks different from before.
  mutating func show(_ done: Int) {
    let cells = count > 0 ? ProgressBar.cells * min(done, count) / count : ProgressBar.cells
    guard isShown, cells != drawnCells else { return }
    drawnCells = cells
    let bar = String(repeating: "#", count: cells) + String(repeating: ".", count: ProgressBar.cells - cells)
    write("\r\(title) [\(bar)]")
  }

  /// Leaves an empty line for what comes next.
  func clear() {
    guard isShown, drawnCells >= 0 else { return }
    // Spaces, for a terminal may know no control sequences.
    write("\r" + String(repeating: " ", count: title.count + ProgressBar.cells + 3) + "\r")
  }

  private func write(_ text: String) {
    try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
  }
}
