import CrossEntropy

/// Reads observations from a file of values separated by commas, semicolons or tabs.
///
/// - Parameters:
///   - path: of the file, or `-` for standard input.
///   - format: which columns to take, and which label is positive.
///   - progress: called after every block, about four times a megabyte, with the part of the file that has been
///     read, or nil where its size is not known.
public func readDataFile(
  path: String, format: DataFormat = DataFormat(), progress: (Double?) -> Void = { _ in }
) throws(DataFileError) -> DataFile {
  var reader = DataFileReader(source: try FileBytes(path: path), format: format)
  return try reader.read(progress: progress)
}

/// Reads observations from bytes in memory, which errors call by a name.
public func readDataFile(
  bytes: [UInt8], name: String, format: DataFormat = DataFormat()
) throws(DataFileError) -> DataFile {
  var reader = DataFileReader(source: MemoryBytes(bytes, name: name), format: format)
  return try reader.read { _ in }
}

struct DataFileReader<Source: ByteSource> {
  private var records: RecordReader<Source>
  private var labels: LabelText
  private let format: DataFormat
  private var observations: [Observation] = []
  /// The probabilities of the rows, where the file gives these.
  private var given = GivenProbabilities()
  private var lines = LineNumbers()

  init(source: Source, format: DataFormat, blockSize: Int = 1 << 18) {
    records = RecordReader(source, blockSize: blockSize)
    labels = LabelText(positive: format.positive)
    self.format = format
  }

  mutating func read(progress: (Double?) -> Void) throws(DataFileError) -> DataFile {
    try records.begin()
    guard try nextRecord() else { throw DataFileError(file: records.name, .empty) }
    let layout = try layoutFromFirstRecord()
    if layout.header == nil { try addFirstRow(layout) }
    var blocks = 0
    while try nextRecord(layout) {
      try addRow(layout)
      if records.blocks != blocks {
        blocks = records.blocks
        progress(records.progress)
      }
    }
    try checkWhole(layout)
    return DataFile(
      kind: layout.quantity == .x ? .points : .predictions,
      observations: observations, given: layout.quantity == .p ? given : nil, lines: lines,
      weightMeaning: layout.weightMeaning, names: FileNames(layout, labels))
  }

  /// Steps over blank lines.
  private mutating func nextRecord() throws(DataFileError) -> Bool {
    while try records.next() {
      if records.fields.count > 1 || !records.withBytes(of: 0, \.isEmpty) { return true }
    }
    return false
  }

  /// The same, columns called by their names where something is wrong.
  private mutating func nextRecord(_ layout: ColumnLayout) throws(DataFileError) -> Bool {
    do throws(DataFileError) {
      return try nextRecord()
    } catch {
      let name = error.column.flatMap { Int($0) }.map { layout.name(of: $0 - 1) }
      throw DataFileError(file: error.file, line: error.line, column: name, error.problem)
    }
  }

  private func layoutFromFirstRecord() throws(DataFileError) -> ColumnLayout {
    let fields = records.fields.indices.map(records.text(of:))
    do throws(LayoutFlaw) {
      switch format.columns {
      case .numbered(let numbers): return try ColumnLayout(numbers: numbers, count: fields.count)
      case .named(let names): return try ColumnLayout(names: names, header: fields)
      }
    } catch {
      throw records.error(isHeaderMissing(error, in: fields) ? .noHeader : error.problem)
    }
  }

  private func isHeaderMissing(_ flaw: LayoutFlaw, in fields: [String]) -> Bool {
    guard case .named = format.columns else { return false }
    switch flaw.problem {
    case .missingColumn, .missingQuantity, .unknownColumn: return fields.contains { Double($0) != nil }
    default: return false
    }
  }

  private func checkWhole(_ layout: ColumnLayout) throws(DataFileError) {
    if observations.isEmpty { throw DataFileError(file: records.name, .noRows) }
    guard let weight = layout.weight, observations.allSatisfy({ $0.sampleWeight == 0 }) else { return }
    throw DataFileError(file: records.name, column: layout.name(of: weight), .allWeightsZero)
  }
}

extension DataFileReader {
  /// The first row of a file that is said to have no header line.
  private mutating func addFirstRow(_ layout: ColumnLayout) throws(DataFileError) {
    do throws(DataFileError) {
      try addRow(layout)
    } catch {
      guard case .notANumber(let text) = error.problem else { throw error }
      throw DataFileError(file: error.file, line: error.line, column: error.column, .header(text))
    }
  }

  private mutating func addRow(_ layout: ColumnLayout) throws(DataFileError) {
    guard records.fields.count == layout.count else {
      throw records.error(.raggedRow(fields: records.fields.count, expected: layout.count))
    }
    let value = try value(layout)
    let isProbability = layout.quantity == .p
    let x = isProbability ? logit(ofProbability: value) : value
    let label = try label(layout)
    observations.append(Observation(x: x, label: label, sampleWeight: try weight(layout)))
    // The magnitude, for −0 is a way to write 0.
    if isProbability { given.append(value.magnitude) }
    lines.append(records.line)
  }

  private func value(_ layout: ColumnLayout) throws(DataFileError) -> Double {
    let value = try number(layout.value, layout)
    switch layout.quantity {
    case .p:
      guard value >= 0 && value <= 1 else {
        throw problem(layout.value, layout, DataFileError.Problem.notAProbability)
      }
    case .logit:
      guard !value.isNaN else { throw problem(layout.value, layout, DataFileError.Problem.notANumber) }
    default:
      guard value.isFinite else { throw problem(layout.value, layout, DataFileError.Problem.notFinite) }
    }
    return value
  }

  private func weight(_ layout: ColumnLayout) throws(DataFileError) -> Double {
    guard let column = layout.weight else { return 1 }
    let weight = try number(column, layout)
    guard weight >= 0, weight.isFinite else {
      throw problem(column, layout, DataFileError.Problem.invalidWeight)
    }
    return weight
  }

  private mutating func label(_ layout: ColumnLayout) throws(DataFileError) -> Label {
    var labels = self.labels
    defer { self.labels = labels }
    switch records.withBytes(of: layout.label, { labels.label($0) }) {
    case .success(let label): return label
    case .failure(.noValue): throw problem(layout.label, layout) { _ in .noValue }
    case .failure(.unknown): throw problem(layout.label, layout, DataFileError.Problem.unknownLabel)
    case .failure(.third(let words)): throw problem(layout.label, layout) { .thirdLabel($0, beside: words) }
    }
  }

  @inline(__always)
  private func number(_ column: Int, _ layout: ColumnLayout) throws(DataFileError) -> Double {
    if let number = records.withBytes(of: column, DataFiles.number) { return number }
    throw problem(column, layout) { $0.isEmpty ? .noValue : .notANumber($0) }
  }

  /// What is wrong with a field, its text cut to a length that can be read.
  private func problem(
    _ column: Int, _ layout: ColumnLayout, _ kind: (String) -> DataFileError.Problem
  ) -> DataFileError {
    let text = records.text(of: column)
    let shown = text.count > 60 ? text.prefix(59) + "…" : text
    return DataFileError(
      file: records.name, line: records.line, column: layout.name(of: column), kind(shown))
  }
}
