/// Breaks text into lines of at most that many columns, at blanks; a word longer than a line is cut.
/// Line breaks in the text are kept.
public func wrapped(_ text: String, columns: Int) -> [String] {
  guard columns > 0 else { return [] }
  return text.split(separator: "\n", omittingEmptySubsequences: false).flatMap {
    wrappedParagraph($0, columns: columns)
  }
}

private func wrappedParagraph(_ paragraph: Substring, columns: Int) -> [String] {
  var lines: [String] = []
  var line = ""
  var taken = 0
  for word in unbroken(paragraph.split(separator: " ")).flatMap({ pieces(of: $0, columns: columns) }) {
    let width = columnWidth(of: word)
    if line.isEmpty {
      (line, taken) = (word, width)
    } else if taken + 1 + width <= columns {
      line += " " + word
      taken += 1 + width
    } else {
      lines.append(line)
      (line, taken) = (word, width)
    }
  }
  return lines + [line]
}

/// The words, a formula or a number and its per cent sign as one of them.
private func unbroken(_ words: [Substring]) -> [String] {
  var result: [String] = []
  var joinsNext = false
  for word in words {
    let joins = isJoiningSign(word)
    if !result.isEmpty, joinsNext || joins || word.utf8.first == UInt8(ascii: "%") {
      result[result.count - 1] += " " + word
    } else {
      result.append(String(word))
    }
    joinsNext = joins || opensTerm(word) || opensArguments(word)
  }
  return result
}

/// All of them are one character long. Most words are longer, and need not be compared.
private func isJoiningSign(_ word: Substring) -> Bool { word.utf8.count <= 3 && joiningSigns.contains(word) }

/// Whether a sum or a logarithm begins with the word, as in "Σ q" and "−log p".
private func opensTerm(_ word: Substring) -> Bool {
  let bytes = word.utf8
  guard let last = bytes.last, last == UInt8(ascii: "g") || last >= 0x80, bytes.count <= 9 else {
    return false
  }
  return terms.contains(word)
}

private let terms: Set<Substring> = ["Σ", "−Σ", "log", "−log", "log₂", "−log₂"]

/// Whether the arguments of a function begin in the word and end in a later one, as in "H(q, p)".
private func opensArguments(_ word: Substring) -> Bool {
  guard word.utf8.contains(UInt8(ascii: "(")) else { return false }
  guard let open = word.lastIndex(of: "("), open > word.startIndex else { return false }
  return word[word.index(before: open)].isLetter && !word[open...].contains(")")
}

/// Signs between the parts of a formula.
let joiningSigns: Set<Substring> = ["=", "≠", "<", ">", "≥", "≤", "−", "·", "+"]

/// A word as it is or, where it is longer than a line, cut; of a formula first its parts.
private func pieces(of word: String, columns: Int) -> [String] {
  guard columnWidth(of: word) > columns else { return [word] }
  return word.split(separator: " ").flatMap { cut(String($0), columns: columns) }
}

private func cut(_ word: String, columns: Int) -> [String] {
  var pieces: [String] = []
  var piece = ""
  var taken = 0
  for character in word {
    let width = columnWidth(of: character)
    if !piece.isEmpty, taken + width > columns {
      pieces.append(piece)
      (piece, taken) = ("", 0)
    }
    piece.append(character)
    taken += width
  }
  return pieces + [piece]
}

/// The text cut to a number of columns, its last one then a sign that something is missing.
public func truncated(_ text: String, columns: Int, sign: Character = "…") -> String {
  guard columnWidth(of: text) > columns else { return text }
  guard columns > 0 else { return "" }
  var kept = ""
  var width = 0
  for character in text {
    let next = width + columnWidth(of: character)
    guard next < columns else { break }
    kept.append(character)
    width = next
  }
  return kept + String(sign)
}
