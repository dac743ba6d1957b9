import CrossEntropy

@testable import DataFiles

/// Any bytes as a data file. The first byte chooses what the reader is told beforehand, the others are the file.
///
/// Where blocks end must not matter, nor how lines end, and what is accepted must be usable.
func tryDataFile(_ bytes: [UInt8]) {
  guard let choice = bytes.first else { return }
  let file = Array(bytes.dropFirst())
  let format = dataFormat(choice)
  checkFields(file)
  let whole = reading(file, format, blockSize: 1 << 18)
  let mark = file.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  for blockSize in [1, 2, 3, 7, 64] where blockSize > mark && blockSize < file.count {
    // The first block tells the delimiter, so it must hold enough of the first line.
    let start = file[mark..<blockSize]
    guard likelyDelimiter(start) == likelyDelimiter(file[mark...]) else { continue }
    let inBlocks = reading(file, format, blockSize: blockSize)
    hold(inBlocks == whole, "blocks of \(blockSize) give \(inBlocks), one block \(whole)")
  }
  guard case .success(let data) = whole else { return }
  checkRows(data)
  checkLineEnds(file, format, data)
}

private func dataFormat(_ choice: UInt8) -> DataFormat {
  var format = DataFormat()
  switch choice % 8 {
  case 1: format.positive = "spam"
  case 2: format.columns = [.y: .digits("1"), .p: .digits("2")]
  case 3: format.columns = [.y: .name("y"), .weight: .name("w")]
  case 4: format.columns = [.y: .number(2), .logit: .number(1), .count: .number(3)]
  case 5: format.key = .name("id")
  case 6: format.tracesColumns = true
  case 7: format.positive = "2"
  default: break
  }
  format.hasHeader = [nil, nil, true, false][Int(choice / 8) % 4]
  return format
}

private func reading(
  _ file: [UInt8], _ format: DataFormat, blockSize: Int
) -> Result<DataFile, DataFileError> {
  var reader = DataFileReader(
    source: MemoryBytes(file, name: "a.csv"), format: format, blockSize: blockSize)
  do throws(DataFileError) {
    return .success(try reader.read { _ in })
  } catch {
    return .failure(error)
  }
}

private func checkRows(_ data: DataFile) {
  hold(!data.observations.isEmpty, "a file without rows")
  for row in data.observations {
    hold(!row.x.isNaN, "x is nan")
    hold(row.sampleWeight >= 0 && row.sampleWeight.isFinite, "a weight of \(row.sampleWeight)")
    hold(data.kind == .predictions || row.x.isFinite, "a point at \(row.x)")
  }
  hold(data.observations.contains { $0.sampleWeight > 0 }, "nothing that weighs")
  hold(data.keys.map { $0.count == data.observations.count } ?? true, "a key for each row")
  for index in data.observations.indices {
    guard let probability = data.given?[index] else { continue }
    hold(probability >= 0 && probability <= 1, "a probability of \(probability)")
    let logit = data.observations[index].x
    // Half is where the sign turns; elsewhere the logit is on the side of its probability.
    hold(
      probability == 0.5 ? logit == 0 : (logit > 0) == (probability > 0.5),
      "\(probability) has the logit \(logit)")
  }
}

/// What the records hold is what splitting a text without quotes gives.
private func checkFields(_ file: [UInt8]) {
  guard !file.contains(Byte.quote), !file.contains(0), !file.starts(with: [0xEF, 0xBB, 0xBF]) else { return }
  guard let text = String(validating: file, as: UTF8.self) else { return }
  let delimiter = Unicode.Scalar(likelyDelimiter(file[...]))
  var lines = text.replacing("\r\n", with: "\n").unicodeScalars
    .split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r" }
  if lines.last?.isEmpty == true { lines.removeLast() }
  let expected = lines.map { line in
    line.split(separator: delimiter, omittingEmptySubsequences: false).map(trimmed)
  }
  var records = RecordReader(MemoryBytes(file, name: nil), blockSize: 16)
  var found: [[String]] = []
  do throws(DataFileError) {
    try records.begin()
    guard likelyDelimiter(file.prefix(16)) == likelyDelimiter(file[...]) else { return }
    while try records.next() { found.append(records.fields.indices.map(records.text(of:))) }
  } catch {
    hold(false, "a text without quotes is refused: \(error)")
  }
  hold(
    found.elementsEqual(expected) { $0.elementsEqual($1) { $0.utf8.elementsEqual($1.utf8) } },
    "fields are \(found) in place of \(expected)")
}

private func trimmed(_ field: String.UnicodeScalarView.SubSequence) -> String {
  var rest = field
  while let first = rest.first, first == " " || first == "\t" { rest.removeFirst() }
  while let last = rest.last, last == " " || last == "\t" { rest.removeLast() }
  return String(rest)
}

/// The same rows, whatever ends a line, where no quotes hold line ends.
private func checkLineEnds(_ file: [UInt8], _ format: DataFormat, _ data: DataFile) {
  guard !file.contains(Byte.quote), !file.contains(Byte.carriageReturn) else { return }
  let lineFeeds = file.map { $0 == Byte.lineFeed ? [Byte.carriageReturn, Byte.lineFeed] : [$0] }
  let returns = file.map { $0 == Byte.lineFeed ? Byte.carriageReturn : $0 }
  for other in [Array(lineFeeds.joined()), returns] {
    let again = reading(other, format, blockSize: 1 << 18)
    hold(again == .success(data), "other line ends give \(again)")
  }
}
