/// What a file is that is no table of text, as far as its first bytes tell.
public enum ForeignFormat: Sendable, Hashable, CaseIterable {
  case parquet, arrow, orc, avro, numPy, pickle, hdf5, sqlite
  /// A spreadsheet of Excel, LibreOffice or the like.
  case spreadsheet
  case zip, zstandard, xz, bzip2
  /// Objects of JSON, one a line or in a list.
  case json
  case html

  /// nil for what may be a table of text.
  init?(_ start: ArraySlice<UInt8>) {
    let found = marks.first { start.starts(with: $0.bytes) }?.format ?? textual(start)
    guard let found else { return nil }
    self = found == .zip && isSpreadsheet(start) ? .spreadsheet : found
  }
}

private let marks: [(bytes: [UInt8], format: ForeignFormat)] = [
  (Array("PAR1".utf8), .parquet), (Array("ARROW1".utf8), .arrow), (Array("FEA1".utf8), .arrow),
  (Array("ORC".utf8), .orc), (Array("Obj".utf8) + [1], .avro), ([0x93] + Array("NUMPY".utf8), .numPy),
  ([0x80, 2], .pickle), ([0x80, 3], .pickle), ([0x80, 4], .pickle), ([0x80, 5], .pickle),
  ([0x89] + Array("HDF".utf8), .hdf5), (Array("SQLite format 3".utf8), .sqlite),
  // The older spreadsheets of Excel.
  ([0xD0, 0xCF, 0x11, 0xE0], .spreadsheet),
  (Array("PK".utf8) + [3, 4], .zip), ([0x28, 0xB5, 0x2F, 0xFD], .zstandard),
  ([0xFD] + Array("7zXZ".utf8), .xz), (Array("BZh".utf8), .bzip2),
]

/// Whether what is packed are the parts of a spreadsheet.
private func isSpreadsheet(_ start: ArraySlice<UInt8>) -> Bool {
  let text = String(decoding: start.prefix(1 << 12), as: UTF8.self)
  return ["[Content_Types].xml", "xl/", "application/vnd.oasis.opendocument.spreadsheet"].contains {
    text.contains($0)
  }
}

/// Formats that are text, and no table.
private func textual(_ start: ArraySlice<UInt8>) -> ForeignFormat? {
  let text = start.prefix(1 << 12).drop {
    Byte.isSpace($0) || Byte.isLineEnd($0) || [0xEF, 0xBB, 0xBF].contains($0)
  }
  let begins = String(decoding: text.prefix(64), as: UTF8.self).lowercased()
  if begins.hasPrefix("<!doctype html") || begins.hasPrefix("<html") { return .html }
  guard let first = text.first else { return nil }
  let second = text.dropFirst().first { !Byte.isSpace($0) && !Byte.isLineEnd($0) }
  let isObject = first == UInt8(ascii: "{") && (second == Byte.quote || second == UInt8(ascii: "}"))
  let isListOfObjects = first == UInt8(ascii: "[") && second == UInt8(ascii: "{")
  return isObject || isListOfObjects ? .json : nil
}
