import Numerals

/// What parts the fields of a line.
enum Separation: Hashable {
  /// One byte, however often it stands.
  case byte(UInt8)
  /// Blanks and tabs, however many.
  case blanks

  /// The fields of a line, without blanks around them and without quotes.
  func fields(_ line: ArraySlice<UInt8>) -> [String] {
    var fields: [String] = []
    var isQuoted = false
    var field: [UInt8] = []
    for byte in line {
      if byte == Byte.quote {
        isQuoted.toggle()
      } else if isQuoted || !parts(byte) {
        field.append(byte)
      } else if self != .blanks || !field.isEmpty {
        fields.append(plain(field))
        field = []
      }
    }
    return self == .blanks && field.isEmpty ? fields : fields + [plain(field)]
  }

  private func parts(_ byte: UInt8) -> Bool {
    switch self {
    case .byte(let delimiter): byte == delimiter
    case .blanks: Byte.isSpace(byte)
    }
  }

  private func plain(_ field: [UInt8]) -> String {
    field.withUnsafeBufferPointer { String(decoding: $0.trimmed, as: UTF8.self) }
  }
}

/// What parts the fields of these lines, as far as they tell.
///
/// Tabs, semicolons and bars do wherever they stand on every line, commas too, unless they may be the decimal marks of
/// fields that something else parts. Blanks do where nothing else can.
func separation(of lines: [ArraySlice<UInt8>]) -> Separation {
  let counts = candidates.map { byte in lines.map { Separation.byte(byte).fields($0).count - 1 } }
  let steady = candidates.indices.filter { isSteady(counts[$0]) }
  if steady.count == 1, let only = steady.first {
    return candidates[only] == Byte.comma && areNumbersByBlanks(lines) ? .blanks : .byte(candidates[only])
  }
  if let found = steady.first(where: { commasAreDecimal(lines, candidates[$0]) }) {
    return .byte(candidates[found])
  }
  if steady.isEmpty, arePartedByBlanks(lines) { return .blanks }
  return .byte(mostFrequent(steady.isEmpty ? Array(candidates.indices) : steady, counts))
}

/// Of equally frequent ones the first is taken: a comma may be part of numbers or names.
private let candidates = [Byte.tab, Byte.semicolon, Byte.bar, Byte.comma]

/// Whether a byte stands on the first line, and as often at least on every other.
private func isSteady(_ counts: [Int]) -> Bool {
  guard let first = counts.first, first > 0 else { return false }
  return counts.allSatisfy { $0 >= first }
}

/// Whether no field that a byte parts holds a comma but as a decimal mark.
private func commasAreDecimal(_ lines: [ArraySlice<UInt8>], _ delimiter: UInt8) -> Bool {
  guard delimiter != Byte.comma else { return false }
  let fields: [String] = lines.flatMap { Separation.byte(delimiter).fields($0) }.filter { $0.contains(",") }
  return !fields.isEmpty && fields.allSatisfy(isNumberWithComma)
}

private func isNumberWithComma(_ text: String) -> Bool {
  let parts = text.split(separator: ",", omittingEmptySubsequences: false)
  return parts.count == 2 && parts.allSatisfy { !$0.isEmpty && !$0.contains(".") }
    && readNumber(parts.joined(separator: ".")) != nil
}

/// Whether there are several fields on each line, and nothing but blanks between them.
private func arePartedByBlanks(_ lines: [ArraySlice<UInt8>]) -> Bool {
  let fields = lines.map { Separation.blanks.fields($0) }
  guard let first = fields.first, first.count > 1, fields.allSatisfy({ $0.count >= first.count }) else {
    return false
  }
  return lines.allSatisfy { line in candidates.allSatisfy { Separation.byte($0).fields(line).count == 1 } }
    || fields.dropFirst().allSatisfy { $0.allSatisfy(isAnyNumber) }
}

/// Whether commas would part what blanks part into numbers.
private func areNumbersByBlanks(_ lines: [ArraySlice<UInt8>]) -> Bool {
  lines.allSatisfy { line in
    let fields = Separation.blanks.fields(line)
    return fields.count > 1 && fields.allSatisfy(isAnyNumber) && fields.contains(where: isNumberWithComma)
  }
}

private func isAnyNumber(_ text: String) -> Bool { readNumber(text) != nil || isNumberWithComma(text) }

/// The one that stands most often on the first line, or on the most lines where none stands on the first.
private func mostFrequent(_ places: [Int], _ counts: [[Int]]) -> UInt8 {
  let first = places.map { counts[$0].first ?? 0 }
  let frequencies = first.contains { $0 > 0 } ? first : places.map { counts[$0].count { $0 > 0 } }
  guard let most = frequencies.max(), most > 0, let place = frequencies.firstIndex(of: most) else {
    return Byte.comma
  }
  return candidates[places[place]]
}
