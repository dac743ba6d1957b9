/// What only the terminal can do.
enum Request: Sendable, Hashable {
  case suspend
  case repaint
  /// Writes new files.
  case save(Saving)
}
