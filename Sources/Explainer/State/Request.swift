/// What only the terminal can do.
enum Request: Sendable, Hashable {
  case suspend
  case repaint
  /// Writes a text to a new file.
  case save(String)
}
