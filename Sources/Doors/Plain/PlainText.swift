import Words

/// A text in letters, digits and the punctuation of a typewriter, its signs in words: "−log p = 1.2 × 10⁻³" is "minus log
/// p equals 1.2 times 10 to the power minus 3". A text without signs stays as it is.
///
/// - Parameter isCode: Whether = and + are typed as they stand.
package func plainText(_ text: String, isCode: Bool = false) -> String {
  let characters = Array(text)
  var plain = PlainText(isCode: isCode)
  var index = 0
  while index < characters.count {
    index += plain.add(characters, at: index)
  }
  return plain.hasSigns ? tidied(plain.text) : plain.text
}

/// A plain text as it grows.
private struct PlainText {
  private let isCode: Bool
  private(set) var text = ""
  /// Whether anything was put in words, so that blanks may have come together.
  private(set) var hasSigns = false

  init(isCode: Bool) { self.isCode = isCode }

  /// Adds what begins at a place; says how many characters that was.
  mutating func add(_ all: [Character], at index: Int) -> Int {
    let character = all[index]
    if let power = power(all, at: index) { return power }
    if raisedForms[character] != nil { return addRaised(all, at: index) }
    if let lowered = loweredForms[character] {
      addLowered(lowered)
    } else if character == "…" {
      addEllipsis(between: all.before(index), and: all.after(index))
    } else if let form = plainForms[character] {
      text += form
    } else if let name = namesOfSigns[character] {
      say(name)
    } else if let name = namesOfPlainSigns[character], !isCode, isWord(all, index) {
      say(name)
    } else {
      addOther(character)
    }
    return 1
  }

  private mutating func say(_ words: String) {
    text += " \(words) "
    hasSigns = true
  }

  /// What stands alone, or before a number: + in "a + b" and "+2", but not in "C++".
  private func isWord(_ all: [Character], _ index: Int) -> Bool {
    guard index == 0 || all[index - 1] == " " || all[index - 1] == "(" else { return false }
    guard index + 1 < all.count else { return true }
    return all[index + 1] == " " || (all[index] == "+" && all[index + 1].isNumber)
  }

  // 1.2e−7

  /// Adds a power of ten in a number, and says how many characters it takes; nil where there is none.
  private mutating func power(_ all: [Character], at index: Int) -> Int? {
    guard all[index] == "e", index > 0, isDigit(all[index - 1]), index + 1 < all.count else { return nil }
    let isNegative = all[index + 1] == "−"
    let digits = all[(index + (isNegative ? 2 : 1))...].prefix(while: isDigit)
    let end = index + (isNegative ? 2 : 1) + digits.count
    guard !digits.isEmpty, end == all.count || !all[end].isLetter else { return nil }
    say(namesOfSigns["×"] ?? "")
    text += "10"
    raise((isNegative ? "−" : "") + String(digits))
    return end - index
  }

  // 10⁻³

  private mutating func addRaised(_ all: [Character], at index: Int) -> Int {
    let run = all[index...].prefix { raisedForms[$0] != nil }
    raise(String(run.compactMap { raisedForms[$0] }))
    return run.count
  }

  private mutating func raise(_ exponent: String) {
    say(
      exponent == "2"
        ? wording("plain.signs.squared")
        : wording("plain.signs.to-the-power", ["exponent": plainText(exponent)]))
  }

  /// The base of a logarithm, or an index.
  private mutating func addLowered(_ lowered: Character) {
    say(isDigit(lowered) ? wording("plain.signs.base", ["base": String(lowered)]) : String(lowered))
  }

  private mutating func addEllipsis(between before: Character?, and after: Character?) {
    let isRange =
      before.map { isDigit($0) || $0 == "." } == true && after.map { isDigit($0) || $0 == "−" } == true
    if isRange { say(wording("plain.signs.range")) } else { text += "..." }
  }

  /// Letters of all scripts stay; a sign that nobody thought of goes by its name.
  private mutating func addOther(_ character: Character) {
    if let value = character.asciiValue {
      // Line ends and whatever else could move a cursor.
      return text += value < 0x20 || value == 0x7F ? " " : String(character)
    }
    if character.isLetter { return text.append(character) }
    for scalar in character.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control, .format, .surrogate, .unassigned, .privateUse, .nonspacingMark, .enclosingMark: continue
      case .spaceSeparator, .lineSeparator, .paragraphSeparator: text += " "
      case .decimalNumber: text.unicodeScalars.append(scalar)
      default: say(scalar.properties.name?.lowercased() ?? "")
      }
    }
  }
}

private func isDigit(_ character: Character) -> Bool { character.isASCII && character.isNumber }

extension [Character] {
  /// The character before a place, blanks passed over.
  fileprivate func before(_ index: Int) -> Character? { self[..<index].last { $0 != " " } }
  fileprivate func after(_ index: Int) -> Character? { self[(index + 1)...].first { $0 != " " } }
}

/// One blank where there were several, and none before what ends a part of a sentence or behind what opens one.
private func tidied(_ text: String) -> String {
  var result = ""
  for word in text.split(separator: " ") {
    let isClosed = result.isEmpty || "([".contains(result.last ?? " ")
    let closes = word.first.map { ",.;:?!)]".contains($0) } == true && !isNumber(word)
    result += (isClosed || closes ? "" : " ") + word
  }
  return result
}

/// Whether a word begins as .5 does.
private func isNumber(_ word: Substring) -> Bool { word.dropFirst().first?.isNumber == true }
