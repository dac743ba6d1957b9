import Words

/// What is said of the last key; it goes with the next.
enum Reply: Sendable, Hashable {
  case sentence(String)
  /// Whether to quit with edits that are not saved: a second q does.
  case quitQuestion

  var words: String {
    switch self {
    case .sentence(let words): words
    case .quitQuestion:
      wording("screen.reply.quit-question")
    }
  }
}

extension State {
  /// What is said of the last key.
  var message: String? { reply?.words }

  /// Says something until the next key.
  mutating func say(_ sentence: String) { reply = .sentence(sentence) }
}
