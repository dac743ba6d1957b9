import Testing

@Suite("Sentences in Swift")
struct LeftoverTests {
  @Test("What people read stands in the catalogue or in the lessons, not in Swift")
  func noSentences() {
    for (path, tokens) in ProjectFiles.sources where !code.contains(where: path.hasPrefix) {
      let asked = askedWords(tokens, in: path).literals
      for (index, token) in tokens.enumerated() where !asked.contains(index) {
        guard case .literal(let text) = token, isSentence(text), !isName(tokens, index) else { continue }
        #expect(allowed.contains(text), "\(path) says \"\(text)\"")
      }
    }
  }

  @Test(
    "Two words or more are a sentence",
    arguments: [
      ("mean loss", true), ("loss, in nats", true), ("loss", false), ("Esc", false), ("p = ", false),
      ("y,logit", false), ("data/circles.csv", false), ("the \n end", true), ("<p id=\" \" class=\"", false),
    ])
  func sentences(text: String, isOne: Bool) {
    #expect(isSentence(text) == isOne)
  }

  @Test("Comments are passed over, and what is interpolated is read")
  func tokens() {
    let code = ##"""
      // "a comment"
      let a = "one \(two("three")) \"four\"" /* "five" */ + #"six \(7) \#(eight)"#
      """##
    let literals = swiftTokens(code).compactMap { if case .literal(let text) = $0 { text } else { nil } }
    #expect(literals == ["one   \"four\"", "three", #"six \(7)  "#])
  }
}

/// Files of other languages' words: programs in Python, scripts of shells, style sheets, and the keys of session files.
private let code = [
  "Explainer/Sessions/SessionText.swift", "Explainer/Sessions/SessionReading.swift",
  "logloss/Shells/Shell.swift", "Doors/Vector/VectorStyle.swift", "Doors/Vector/MovingScene.swift",
  "Lessons/Chapters/CheckIt/PythonCode.swift", "Lessons/Chapters/CheckIt/MendedCalls.swift",
]

/// What only the program itself reads, or what is quoted.
private let allowed: Set<String> = [
  // What must never happen, said to whoever changes the program.
  "a row has not one number for each feature", "There is no such row",
  "two entries of a vocabulary are called  ",
  // What the articles say, and print.
  "history =, trainy, …", "cross entropy", "the loss", "Log Loss / Cross Entropy =  ", "Log Loss =  ",
  // Verdicts in JSON.
  "within range", "lost in copying",
  // Parts of programs, by the comments at their heads.
  "The formula", "Five labels", "The call", "The network", "The training",
  // Authors, books and journals.
  "002 Daniel Godoy", "Towards Data Science", "000 Kajal Pawar", "Chris Olah", "Visual Information Theory",
  "Logistic Regression", "Gneiting, Raftery", "Proper Scoring Rules, 2007", "J. Am. Stat. Assoc. 102",
  // Marks.
  "legend of ", "more of ", "tenth of negatives", "position contour", "end on training half",
  "end on test half",
  // What a database of SQLite begins with.
  "SQLite format 3",
  // A word of the lessons' YAML.
  "no data",
  // Mathematics.
  "qᵢ ·   pᵢ", "yᵢ ·   pᵢ", "(1 − yᵢ) ·  (1 − pᵢ)",
]

private func isSentence(_ text: String) -> Bool {
  let words = text.split { $0 == " " || $0 == "\n" }.filter { word in
    let inside = word.drop { "([\"“".contains($0) }
    let bare = inside.prefix { $0.isLetter || "’'-".contains($0) }
    let rest = inside.dropFirst(bare.count)
    // What an equals sign follows at once is the attribute of a tag.
    return bare.count > 1 && rest.first != "=" && !rest.contains { $0.isLetter || $0.isNumber }
  }
  return words.count > 1
}

/// Whether a literal is what something is called within the program: a mark, a panel, a placeholder.
private func isName(_ tokens: [SwiftToken], _ index: Int) -> Bool {
  if isStaggered(tokens, index) { return true }
  guard case .sign(let sign)? = tokens.at(index - 1), case .name(let before)? = tokens.at(index - 2) else {
    return false
  }
  switch sign {
  case "(": return namers.contains(before)
  case ":": return ["count", "name", "role", "id"].contains(before)
  case "=": return ["Role", "DialName"].contains(before)
  default: return false
  }
}

private let namers: Set<String> = [
  "Axis", "DialName", "Figure", "LabelRow", "MarkID", "NamedFact", "Panel", "Placeholder", "Role", "Table",
  "chart", "handRow", "line", "row", "slotRow",
]

/// Whether a literal is one of the marks that move one behind the other.
private func isStaggered(_ tokens: [SwiftToken], _ index: Int) -> Bool {
  guard let open = tokens[..<index].lastIndex(of: .sign("[")), open > 1 else { return false }
  return tokens[open - 2] == .name("staggered") && !tokens[open..<index].contains(.sign("]"))
}
