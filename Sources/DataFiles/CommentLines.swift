/// The lines of a file that are comments, and belong to no row.
struct CommentLines {
  /// How many have been passed.
  private(set) var count: Int
  /// Whether the line that was read last was one.
  private var hasEnded = false

  /// - Parameter count: how many were passed before.
  init(before count: Int = 0) { self.count = count }

  /// A comment has come to its end.
  mutating func end() { hasEnded = true }

  /// Counts the line that was read last if it was a comment, and says whether it was; the next need not be one.
  mutating func takeLast() -> Bool {
    guard hasEnded else { return false }
    hasEnded = false
    count += 1
    return true
  }
}
