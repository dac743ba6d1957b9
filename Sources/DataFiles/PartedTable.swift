/// A table that lies in one file or in several, as far as it has been read.
struct PartedTable {
  private let format: DataFormat
  private var layout: ColumnLayout?
  private var rows: Rows
  private var skipped = SkippedLines()

  init(_ format: DataFormat) {
    self.format = format
    rows = Rows(format)
  }

  /// Reads the next part.
  mutating func add(_ source: some ByteSource, progress: (Double?) -> Void) throws(DataFileError) {
    var reader = DataFileReader(source: source, format: format, rows: rows)
    layout = try reader.read(layout, progress: progress)
    rows = reader.rows
    skipped.blank += reader.skipped.blank
    skipped.comments += reader.skipped.comments
  }

  /// All of it.
  ///
  /// - Parameter name: of its first part, for errors that concern the whole table; nil for standard input.
  func file(name: String?) throws(DataFileError) -> DataFile {
    guard let layout else { throw DataFileError(file: name, .empty) }
    return try rows.file(layout, name: name, skipped: skipped, positive: format.positive)
  }
}
