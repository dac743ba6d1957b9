import Numerals

/// How a file writes its table, as its beginning tells.
struct Dialect: Equatable {
  var separation = Separation.byte(Byte.comma)
  /// Whether lines that begin with # belong to no row.
  var hasComments = false
  /// How many bytes of the beginning come before the table.
  var offset = 0
  /// How many lines end there.
  var linesBefore = 0
  /// How many of them are comments.
  var commentsBefore = 0
  /// Whether the line of names says nothing of the first column, which names the rows, as R writes it.
  var lacksFirstName = false

  /// - Parameters:
  ///   - start: the first bytes of the file, without a byte-order mark.
  ///   - isWhole: whether these are all.
  ///   - mayHaveHeader: whether there may be a line of names; a comment may be one.
  init(_ start: ArraySlice<UInt8>, isWhole: Bool, mayHaveHeader: Bool = true) {
    var lines = sampleLines(start, isWhole: isWhole)[...]
    if let first = lines.first, let named = namedSeparation(first.bytes) {
      lines.removeFirst()
      begin(at: lines.first, start)
      separation = named
    }
    let comments = lines.prefix(while: \.isComment)
    lines.removeFirst(comments.count)
    let rows = lines.filter { !$0.isComment }
    if linesBefore == 0 { separation = DataFiles.separation(of: rows.map(\.bytes)) }
    hasComments = !comments.isEmpty || lines.contains { $0.isComment && !isRow($0, of: rows) }
    if mayHaveHeader, let last = comments.last, let name = nameOffset(last, rows) {
      begin(at: last, start)
      offset += name
      commentsBefore = comments.count - 1
      return
    }
    if mayHaveHeader { lacksFirstName = isFirstNameMissing(rows) }
  }

  private mutating func begin(at line: SampleLine?, _ start: ArraySlice<UInt8>) {
    guard let line else { return }
    offset = line.bytes.startIndex - start.startIndex
    linesBefore = line.linesBefore
  }

  /// Whether a line has as many fields as the first row: its first field may begin with #.
  private func isRow(_ line: SampleLine, of rows: [SampleLine]) -> Bool {
    guard let first = rows.first else { return false }
    return separation.fields(line.bytes).count == separation.fields(first.bytes).count
  }

  /// Where the names begin in a comment before the first row, as numpy and others write them; nil where it is none.
  private func nameOffset(_ comment: SampleLine, _ rows: [SampleLine]) -> Int? {
    guard let first = rows.first else { return nil }
    let mark = comment.bytes.prefix { $0 == Byte.hash || Byte.isSpace($0) }
    let names = separation.fields(comment.bytes.dropFirst(mark.count))
    let values = separation.fields(first.bytes)
    let areNames = names.allSatisfy { readNumber($0) == nil } && values.contains { readNumber($0) != nil }
    return names.count > 1 && names.count == values.count && areNames ? mark.count : nil
  }

  /// Whether every row has one field more than the line of names, and the first of them can name rows.
  private func isFirstNameMissing(_ rows: [SampleLine]) -> Bool {
    guard let header = rows.first, rows.count > 1 else { return false }
    let count = separation.fields(header.bytes).count
    let records = rows.dropFirst().map { separation.fields($0.bytes) }
    guard records.allSatisfy({ $0.count == count + 1 }),
      records.contains(where: { $0.last?.isEmpty == false })
    else { return false }
    return canNameRows(records.compactMap(\.first))
  }
}

/// Whether these are counted on from 0 or 1, or are words that all differ.
private func canNameRows(_ texts: [String]) -> Bool {
  let numbers = texts.compactMap(readNumber)
  if numbers.isEmpty { return Set(texts).count == texts.count && !texts.contains("") }
  guard numbers.count == texts.count, let first = numbers.first, first == 0 || first == 1 else {
    return false
  }
  return numbers.enumerated().allSatisfy { $1 == first + Double($0) }
}

/// What the line parts fields by that Excel writes first, `sep=;`; nil for other lines.
private func namedSeparation(_ line: ArraySlice<UInt8>) -> Separation? {
  let text = line.filter { $0 != Byte.quote }
  guard text.count == 5, String(decoding: text.prefix(4), as: UTF8.self).lowercased() == "sep=" else {
    return nil
  }
  return text.last.map { $0 == Byte.space ? .blanks : .byte($0) }
}
