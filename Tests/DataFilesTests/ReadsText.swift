import Testing

@testable import DataFiles

/// Tests that read the text of a file, here called a.csv.
protocol ReadsText {}

extension ReadsText {
  func read(
    _ text: String, columns: String? = nil, positive: String? = nil, header: Bool? = nil
  ) throws -> DataFile {
    let columns = try columns.map { try DataFormat.columns($0) } ?? [:]
    let format = DataFormat(columns: columns, hasHeader: header, positive: positive)
    return try readDataFile(bytes: Array(text.utf8), name: "a.csv", format: format)
  }

  func failure(_ text: String, columns: String? = nil, positive: String? = nil) -> DataFileError? {
    do {
      _ = try read(text, columns: columns, positive: positive)
      return nil
    } catch {
      return error as? DataFileError
    }
  }

  func problem(_ text: String, columns: String? = nil) -> DataFileError.Problem? {
    failure(text, columns: columns)?.problem
  }
}
