/// Splits bytes into records and fields as RFC 4180 describes them, in the dialect that their beginning shows; lines may
/// end in LF, CR LF or CR.
///
/// Every byte is looked at once, however long its line is.
struct RecordReader<Source: ByteSource> {
  private var source: Source
  private(set) var buffer: [UInt8]
  private var kinds = ByteKinds()
  /// How much of the buffer is filled.
  private var end = 0
  /// The next byte to look at.
  private(set) var cursor = 0
  private(set) var recordStart = 0
  private var fieldStart = 0
  /// Where the quote lies that may close the field.
  private var quoteEnd = 0
  private var state = State.start
  private var hasDoubledQuote = false
  /// Whether the record has a byte beyond ASCII.
  private(set) var hasNonASCII = false
  private var skipsLineFeed = false
  private var nextLine = 1
  private var quoteLine = 1
  private var bytesRead = 0
  private var isAtEnd = false

  private enum State { case start, plain, quoted, closed, comment }

  /// How the file writes its table.
  private(set) var dialect = Dialect([], isWhole: true)
  private var commentLines = CommentLines()
  /// How many lines were comments.
  var comments: Int { commentLines.count }

  /// Where the texts of the record's fields lie; valid until the next record.
  private(set) var fields: [Range<Int>] = []
  /// The physical line that the record begins on.
  private(set) var line = 1
  /// How many blocks have been read.
  private(set) var blocks = 0

  var name: String? { source.name }
  /// What part of the file has been read; nil where its size is not known.
  var progress: Double? {
    source.size.map { $0 > 0 ? min(1, Double(bytesRead) / Double($0)) : 1 }
  }

  init(_ source: Source, blockSize: Int = 1 << 18) {
    self.source = source
    buffer = Array(repeating: 0, count: max(1, blockSize))
  }

  /// Reads the start of the file: steps over a byte-order mark, and finds out how the table is written.
  ///
  /// - Parameter mayHaveHeader: whether there may be a line of names.
  /// - Throws: ``DataFileError`` where the file is no table of text.
  mutating func begin(mayHaveHeader: Bool = true) throws(DataFileError) {
    while end < buffer.count, try refill() {}
    if let format = ForeignFormat(buffer[..<end]) { throw DataFileError(file: name, .foreign(format)) }
    if buffer[..<end].starts(with: [0xEF, 0xBB, 0xBF]) { cursor = 3 }
    dialect = Dialect(buffer[cursor..<end], isWhole: isAtEnd, mayHaveHeader: mayHaveHeader)
    kinds.setDelimiters(dialect.separation)
    cursor += dialect.offset
    nextLine += dialect.linesBefore
    commentLines = CommentLines(before: dialect.commentsBefore)
  }

  /// Steps to the next record; false at the end of the file.
  mutating func next() throws(DataFileError) -> Bool {
    repeat {
      line = nextLine
      guard try beginRecord() else { return false }
      while try !scan() {
        if try refill() { continue }
        try endOfFile()
        break
      }
    } while commentLines.takeLast()
    return true
  }

  func error(_ problem: DataFileError.Problem) -> DataFileError {
    DataFileError(file: name, line: line, problem)
  }
}

extension RecordReader {
  /// Makes the first byte of the next record available; false where there is none.
  private mutating func beginRecord() throws(DataFileError) -> Bool {
    fields.removeAll(keepingCapacity: true)
    state = .start
    hasNonASCII = false
    recordStart = cursor
    if cursor == end, try !refill() { return false }
    if skipsLineFeed {
      skipsLineFeed = false
      if buffer[cursor] == Byte.lineFeed { return try skipLineFeed() }
    }
    return true
  }

  private mutating func skipLineFeed() throws(DataFileError) -> Bool {
    cursor += 1
    recordStart = cursor
    if cursor < end { return true }
    return try refill()
  }

  /// Looks at the bytes at hand; true once the record has ended.
  private mutating func scan() throws(DataFileError) -> Bool {
    while cursor < end {
      let byte = buffer[cursor]
      let kind = kinds[byte]
      if kind == .nonASCII { hasNonASCII = true }
      if kind == .zero { throw flaw(.binary, line: nextLine) }
      switch state {
      case .start:
        if startsField(byte, kind) { continue }
      case .plain:
        scanPlain(kind)
      case .quoted:
        scanQuoted(byte, kind)
      case .closed:
        try scanClosed(byte, kind)
      case .comment:
        if kind == .lineEnd { endComment() }
      }
      cursor += 1
      if kind == .lineEnd && state == .start {
        endLine(byte)
        return true
      }
    }
    return false
  }

  /// Whether a field begins here. The byte is looked at again then, as its first, unless it opens quotes.
  @inline(__always)
  private mutating func startsField(_ byte: UInt8, _ kind: ByteKinds.Kind) -> Bool {
    if dialect.hasComments, byte == Byte.hash, cursor == recordStart {
      state = .comment
      return true
    }
    if dialect.separation == .blanks {
      // Blanks before a field belong to it, and those behind the last one to none.
      if kind == .delimiter || kind == .lineEnd && !fields.isEmpty { return false }
    }
    openField(isQuoted: kind == .quote)
    return true
  }

  @inline(__always)
  private mutating func scanPlain(_ kind: ByteKinds.Kind) {
    if kind == .delimiter || kind == .lineEnd {
      closeField(at: cursor)
    } else if kind == .quote, buffer[fieldStart..<cursor].allSatisfy({ $0 == Byte.space }) {
      openField(isQuoted: true)
    }
  }

  private mutating func endComment() {
    commentLines.end()
    state = .start
  }

  private mutating func openField(isQuoted: Bool) {
    state = isQuoted ? .quoted : .plain
    if isQuoted { cursor += 1 }
    fieldStart = cursor
    quoteLine = nextLine
    hasDoubledQuote = false
  }

  private mutating func scanQuoted(_ byte: UInt8, _ kind: ByteKinds.Kind) {
    if kind == .quote {
      quoteEnd = cursor
      state = .closed
    } else if kind == .lineEnd {
      let endsCarriageReturn = byte == Byte.lineFeed && buffer[cursor - 1] == Byte.carriageReturn
      nextLine += endsCarriageReturn ? 0 : 1
    }
  }

  private mutating func scanClosed(_ byte: UInt8, _ kind: ByteKinds.Kind) throws(DataFileError) {
    switch kind {
    case .delimiter, .lineEnd: closeField(at: quoteEnd)
    case .quote where cursor == quoteEnd + 1:
      hasDoubledQuote = true
      state = .quoted
    default:
      guard Byte.isSpace(byte) else { throw flaw(.textAfterQuote, line: nextLine) }
    }
  }

  private mutating func closeField(at end: Int) {
    fields.append(fieldStart..<(hasDoubledQuote ? undouble(fieldStart..<end) : end))
    state = .start
  }

  /// Makes one quote of two, in place; returns where the text then ends.
  private mutating func undouble(_ range: Range<Int>) -> Int {
    var target = range.lowerBound
    var isSecond = false
    for index in range {
      isSecond = buffer[index] == Byte.quote && !isSecond
      if isSecond { continue }
      buffer[target] = buffer[index]
      target += 1
    }
    return target
  }

  private mutating func endLine(_ byte: UInt8) {
    nextLine += 1
    skipsLineFeed = byte == Byte.carriageReturn
  }

  /// Closes the last field of a file that does not end in a line end.
  private mutating func endOfFile() throws(DataFileError) {
    switch state {
    case .quoted: throw flaw(.unclosedQuote, line: quoteLine)
    case .closed: closeField(at: quoteEnd)
    case .plain: closeField(at: end)
    case .comment: endComment()
    case .start where dialect.separation == .blanks && !fields.isEmpty: break
    case .start:
      fieldStart = cursor
      closeField(at: end)
    }
    nextLine += 1
  }

  /// What is wrong with the field being read; its column is a number.
  private func flaw(_ problem: DataFileError.Problem, line: Int) -> DataFileError {
    DataFileError(file: name, line: line, column: "\(fields.count + 1)", problem)
  }

  /// Reads more, keeping what has been read of the record; false at the end of the file.
  private mutating func refill() throws(DataFileError) -> Bool {
    // A terminal would wait for a second end of input.
    if isAtEnd { return false }
    if recordStart > 0 { discard() }
    if end == buffer.count { try grow() }
    let filled = end
    let count = try buffer.withUnsafeMutableBytes {
      source.fill(UnsafeMutableRawBufferPointer(rebasing: $0[filled...]))
    }.get()
    end += count
    bytesRead += count
    blocks += 1
    isAtEnd = count == 0
    return !isAtEnd
  }

  /// Moves the record to the front of the buffer.
  private mutating func discard() {
    let shift = recordStart
    buffer.withUnsafeMutableBytes { bytes in
      bytes.copyMemory(from: UnsafeRawBufferPointer(rebasing: bytes[shift..<end]))
    }
    end -= shift
    cursor -= shift
    fieldStart -= shift
    quoteEnd -= shift
    recordStart = 0
    for index in fields.indices {
      fields[index] = (fields[index].lowerBound - shift)..<(fields[index].upperBound - shift)
    }
  }

  private mutating func grow() throws(DataFileError) {
    guard buffer.count < Self.longestRecord else { throw error(.lineTooLong) }
    buffer.append(contentsOf: repeatElement(0, count: buffer.count))
  }

  /// Bytes. An endless line ends here, not with the machine's memory.
  private static var longestRecord: Int { 1 << 28 }
}
