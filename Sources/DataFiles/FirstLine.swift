import Numerals

/// The first line of a file whose columns were chosen by number: names, or a row.
struct FirstLine {
  enum Verdict: Equatable { case names, row, doubtful }

  let fields: [String]
  /// The fields of the line after it; nil where there is none.
  var next: [String]?
  /// The columns that were chosen.
  var used: [Int] = []
  /// Whether the word in the column of the labels is a label by itself, or the positive one.
  var isLabelKnown = false
  /// Whether the line can be read as a row.
  var isReadable = false

  var verdict: Verdict {
    if namesRole { return .names }
    if !isReadable { return looksLikeNames ? (isLabelKnown ? .doubtful : .names) : .row }
    // A table's columns without names are numbered by those who write it, and its rows have no name either.
    if isSequence { return hasWordOverNumber || startsUnnamed ? .names : .doubtful }
    return (hasWordOverNumber || startsUnnamed) && areWholeAndDistinct ? .doubtful : .row
  }

  /// Whether there are numbers that nobody would give to columns for names.
  var cannotBeNames: Bool {
    !numbers.allSatisfy(isWhole) || numbers.count == fields.count && !isSequence
  }

  /// Whether a column that was chosen is called by the name of a role.
  private var namesRole: Bool {
    used.contains { DataFormat.Role(rawValue: fields[$0]) != nil }
  }

  /// Whether there are words where numbers and labels belong, and no number but those that number columns.
  private var looksLikeNames: Bool {
    let texts = used.map { fields[$0] }
    return texts.contains(where: isName)
      && texts.allSatisfy { isName($0) || readNumber($0).map(isWhole) == true }
  }

  /// Whether all numbers are 0, 1, 2 and so on, or 1, 2, 3 and so on.
  private var isSequence: Bool {
    let numbers = self.numbers
    guard numbers.count >= 2, numbers[0] == 0 || numbers[0] == 1 else { return false }
    return numbers.enumerated().allSatisfy { $1 == numbers[0] + Double($0) }
  }

  private var areWholeAndDistinct: Bool {
    numbers.allSatisfy(isWhole) && Set(numbers).count == numbers.count
  }

  private var numbers: [Double] { fields.compactMap(readNumber) }

  private func isWhole(_ number: Double) -> Bool { number >= 0 && number == number.rounded() }

  /// Whether there is a word where the next line has a number.
  private var hasWordOverNumber: Bool {
    zip(fields, next ?? []).contains { isWord($0) && readNumber($1) != nil }
  }

  /// Whether there is nothing where the next line begins.
  private var startsUnnamed: Bool { fields.first == "" && next?.first.map { !$0.isEmpty } == true }

  /// Whether a word does not begin as a number does that was spoilt.
  private func isName(_ text: String) -> Bool {
    isWord(text) && text.first.map { !$0.isNumber && !"+-−.,".contains($0) } == true
  }

  /// Whether a text is no number, and does not stand for a missing one.
  private func isWord(_ text: String) -> Bool {
    readNumber(text) == nil && !["", "-", "?", "na", "n/a", "null", "none"].contains(text.lowercased())
  }
}
