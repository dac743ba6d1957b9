/// A text cut behind the signs that end its sentences.
public func sentences(in text: String) -> [String] {
  var sentences: [String] = []
  var words: [Substring] = []
  for word in text.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
    if let last = words.last, endsSentence(last), beginsSentence(word) {
      sentences.append(words.joined(separator: " "))
      words = []
    }
    words.append(word)
  }
  return words.isEmpty ? sentences : sentences + [words.joined(separator: " ")]
}

private func endsSentence(_ word: Substring) -> Bool {
  let bare = word.last.map { "\")”’".contains($0) } == true ? word.dropLast() : word
  return bare.last.map { ".?!".contains($0) } == true
}

/// Behind a full stop within a sentence, as in "e.g.", a small letter follows.
private func beginsSentence(_ word: Substring) -> Bool {
  guard let first = word.first else { return false }
  return first.isUppercase || first.isNumber || "\"(“−".contains(first)
}
