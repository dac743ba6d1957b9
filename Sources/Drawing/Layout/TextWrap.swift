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
  for word in unbroken(paragraph.split(separator: " ")).flatMap({ pieces(of: $0, columns: columns) }) {
    if line.isEmpty {
      line = word
    } else if columnWidth(of: line) + 1 + columnWidth(of: word) <= columns {
      line += " " + word
    } else {
      lines.append(line)
      line = word
    }
  }
  return lines + [line]
}

/// The words, a formula or a number and its per cent sign as one of them.
private func unbroken(_ words: [Substring]) -> [String] {
  var result: [String] = []
  var joinsNext = false
  for word in words {
    if let last = result.last, joinsNext || joiningSigns.contains(word) || word == "%" || word.hasPrefix("%")
    {
      result[result.count - 1] = last + " " + word
    } else {
      result.append(String(word))
    }
    joinsNext = joiningSigns.contains(word) || opensArguments(word)
  }
  return result
}

/// Whether the arguments of a function begin in the word and end in a later one, as in "H(q, p)".
private func opensArguments(_ word: Substring) -> Bool {
  guard let open = word.lastIndex(of: "("), open > word.startIndex else { return false }
  return word[word.index(before: open)].isLetter && !word[open...].contains(")")
}

/// Signs between the parts of a formula.
let joiningSigns: Set<Substring> = ["=", "≠", "<", ">", "≥", "≤", "−", "·", "+"]

private func pieces(of word: String, columns: Int) -> [String] {
  var pieces: [String] = []
  var piece = ""
  for character in word {
    if !piece.isEmpty, columnWidth(of: piece) + columnWidth(of: character) > columns {
      pieces.append(piece)
      piece = ""
    }
    piece.append(character)
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
