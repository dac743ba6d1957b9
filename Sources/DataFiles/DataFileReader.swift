/// Reads observations from a file of values that commas, semicolons, tabs, bars or blanks separate, packed by gzip or not.
///
/// - Parameters:
///   - path: of the file, or `-` for standard input.
///   - format: which columns to take, and which label is positive.
///   - progress: called after every block, about four times a megabyte, with the part of the file that has been
///     read, or nil where its size is not known.
public func readDataFile(
  path: String, format: DataFormat = DataFormat(), progress: (Double?) -> Void = { _ in }
) throws(DataFileError) -> DataFile {
  try readDataFile(parts: [path], format: format, progress: progress)
}

/// Reads the observations of one table from several files, which may each repeat its names; an empty one has no rows.
///
/// - Parameters:
///   - paths: of the parts, in their order.
///   - format: of the first part, whose columns the others have too.
///   - progress: as for one file, of each part.
/// - Throws: ``DataFileError`` with the part that something is wrong with.
public func readDataFile(
  parts paths: [String], format: DataFormat = DataFormat(), progress: (Double?) -> Void = { _ in }
) throws(DataFileError) -> DataFile {
  var table = PartedTable(format)
  for path in paths {
    let bytes = TranscodedBytes(InflatedBytes(try FileBytes(path: path)))
    try table.add(bytes, progress: progress)
  }
  return try table.file(name: paths.first.flatMap { $0 == "-" ? nil : $0 })
}

/// Reads observations from bytes in memory, which errors call by a name.
public func readDataFile(
  bytes: [UInt8], name: String, format: DataFormat = DataFormat()
) throws(DataFileError) -> DataFile {
  var table = PartedTable(format)
  try table.add(TranscodedBytes(InflatedBytes(MemoryBytes(bytes, name: name)))) { _ in }
  return try table.file(name: name)
}

/// Reads one part of a table, which is a file by itself if there is only one.
struct DataFileReader<Source: ByteSource> {
  private var records: RecordReader<Source>
  /// Those of the parts before, and of this one.
  private(set) var rows: Rows
  private let format: DataFormat
  private var blankLines = 0

  /// How many lines belonged to no row.
  var skipped: SkippedLines { SkippedLines(blank: blankLines, comments: records.comments) }

  init(source: Source, format: DataFormat, rows: Rows, blockSize: Int = 1 << 18) {
    records = RecordReader(source, blockSize: blockSize)
    self.rows = rows
    self.format = format
  }

  /// Adds the rows of this part.
  ///
  /// - Parameter layout: that of the parts before; nil for the first.
  /// - Returns: The layout of the table; nil for an empty part.
  mutating func read(
    _ layout: ColumnLayout?, progress: (Double?) -> Void
  ) throws(DataFileError) -> ColumnLayout? {
    try records.begin(mayHaveHeader: format.hasHeader != false)
    guard try nextRecord() else { return layout }
    rows.beginPart(records.name)
    guard let layout else {
      let layout = try firstLine()
      try addRows(layout, progress)
      return layout
    }
    if texts != layout.header { try rows.add(records, layout) }
    try addRows(layout, progress)
    return layout
  }

  private mutating func addRows(
    _ layout: ColumnLayout, _ progress: (Double?) -> Void
  ) throws(DataFileError) {
    var blocks = 0
    while try nextRecord(layout) {
      try rows.add(records, layout)
      if records.blocks != blocks {
        blocks = records.blocks
        progress(records.progress)
      }
    }
  }

  /// Steps over lines without a value.
  private mutating func nextRecord() throws(DataFileError) -> Bool {
    while try records.next() {
      if !records.fields.indices.allSatisfy({ records.withBytes(of: $0, \.isEmpty) }) { return true }
      blankLines += 1
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
}

/// The first line: names, or the first row.
extension DataFileReader {
  private mutating func firstLine() throws(DataFileError) -> ColumnLayout {
    let fields = firstFields
    switch format.headerChoice {
    case .names:
      return try layout(fields) { [format] () throws(LayoutFlaw) in try ColumnLayout(format, header: fields) }
    case .none:
      let layout = try layout(fields) { [format] () throws(LayoutFlaw) in
        try ColumnLayout(format, fieldCount: fields.count)
      }
      try rows.add(records, layout)
      return layout
    case .unknown: return try foundLayout(fields)
    }
  }

  private var texts: [String] { records.fields.indices.map(records.text(of:)) }

  /// Those of the first line, the first column having none where the file leaves it out.
  private var firstFields: [String] { records.dialect.lacksFirstName ? [""] + texts : texts }

  private mutating func layout(
    _ fields: [String], _ make: () throws(LayoutFlaw) -> ColumnLayout
  ) throws(DataFileError) -> ColumnLayout {
    do throws(LayoutFlaw) {
      return try make()
    } catch {
      throw try explained(error, fields)
    }
  }

  /// What is wrong with the first line, with what to do about it as far as the rows below it tell.
  private mutating func explained(_ flaw: LayoutFlaw, _ fields: [String]) throws(DataFileError)
    -> DataFileError
  {
    let line = records.line
    let isHeaderMissing =
      isAboutNames(flaw) && format.hasHeader != true && FirstLine(fields: fields).cannotBeNames
    let problem = isHeaderMissing ? .noHeader : flaw.problem
    var guess = ColumnGuess()
    if problem == .noHeader { guess.add(fields) }
    var count = 0
    while count < 200, try nextRecord() {
      if isAboutNames(flaw), namesColumns(texts) {
        return DataFileError(file: records.name, line: line, .preamble(namesLine: records.line))
      }
      guess.add(texts)
      count += 1
    }
    let choice = format.columns.isEmpty ? guess.choice(problem == .noHeader ? nil : fields) : nil
    return DataFileError(file: records.name, line: line, problem, suggestedColumns: choice)
  }

  private func isAboutNames(_ flaw: LayoutFlaw) -> Bool {
    switch flaw.problem {
    case .missingColumn, .missingQuantity, .unknownColumn, .noHeader: true
    default: false
    }
  }

  /// Whether these are the names of columns that can be read.
  private func namesColumns(_ fields: [String]) -> Bool {
    guard fields.count > 1 else { return false }
    do throws(LayoutFlaw) {
      _ = try ColumnLayout(format, header: fields)
      return true
    } catch {
      return false
    }
  }

  /// The layout of a file whose columns were chosen by numbers, which does not tell whether the first line holds names.
  private mutating func foundLayout(_ fields: [String]) throws(DataFileError) -> ColumnLayout {
    let line = records.line
    let numbered = try layout(fields) { [format] () throws(LayoutFlaw) in
      try ColumnLayout(format, fieldCount: fields.count)
    }
    let flaw = rows.flaw(of: records, numbered)
    let next = try nextRecord(numbered) ? texts : nil
    let first = FirstLine(
      fields: fields, next: next, used: numbered.used,
      isLabelKnown: isKnownLabel(fields[numbered.label], positive: format.positive), isReadable: flaw == nil)
    var layout = numbered
    switch first.verdict {
    case .row: if let flaw { throw flaw }
    case .names:
      rows = Rows(format)
      rows.beginPart(records.name)
      do throws(LayoutFlaw) {
        layout = try ColumnLayout(format, header: fields)
      } catch {
        throw DataFileError(file: records.name, line: line, error.problem)
      }
    case .doubtful:
      throw DataFileError(file: records.name, line: line, .namesOrRow(fields.joined(separator: ",")))
    }
    if next != nil { try rows.add(records, layout) }
    return layout
  }
}

extension DataFormat {
  enum HeaderChoice { case names, none, unknown }

  /// Whether the first line holds names, as far as the choice of columns tells.
  var headerChoice: HeaderChoice {
    if let hasHeader { return hasHeader ? .names : .none }
    let isNumbered = columns.values.allSatisfy(\.canBeNumber) && key?.canBeNumber != false
    let isComplete = columns[.y] != nil && columns.keys.contains(where: \.isQuantity)
    return isNumbered && isComplete ? .unknown : .names
  }
}

extension DataFormat.Column {
  fileprivate var canBeNumber: Bool {
    switch self {
    case .name: false
    case .number: true
    case .digits(let text): columnNumber(text) != nil
    }
  }
}
