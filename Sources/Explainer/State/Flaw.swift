import Drawing

/// Why a chapter cannot be told, or not as its file says now.
struct Flaw: Sendable, Hashable {
  let chapter: String
  let words: String

  /// Names and texts of files may hold what would steer the terminal.
  init(_ chapter: String, _ words: String) {
    self.chapter = chapter
    self.words = String(words.map(printable))
  }
}
