import CrossEntropy
import Foundation
import Testing

@testable import DataFiles

@Suite("Files that are packed, or written in another encoding, are opened") struct OpeningTests {
  private let table = "y,p\n1,0.9\n0,0.2\n1,0.75\n"

  /// All bytes that a source hands out, a few at a time.
  private func bytes(
    _ source: some ByteSource, room: Int = 7
  ) throws -> [UInt8] {
    var source = source
    var all: [UInt8] = []
    while true {
      var part = [UInt8](repeating: 0, count: room)
      let count = try part.withUnsafeMutableBytes { source.fill($0) }.get()
      if count == 0 { return all }
      all += part.prefix(count)
    }
  }

  private func inflated(_ packed: [UInt8]) throws -> String {
    String(decoding: try bytes(InflatedBytes(MemoryBytes(packed, name: "a.gz"))), as: UTF8.self)
  }

  /// The table as gzip 1.12 packs it, in one member and in two.
  private let packed = [
    "H4sIAAAAAAACA6vUKeAy1DHQs+QyAJJGYLa5KRcASoFpNhcAAAA=",
    "H4sIAAAAAAACA6vUKeAy1DHQs+QCAK+YjWIKAAAAH4sIAAAAAAACAzPQMdAz4jIEkuamXACqYrkBDQAAAA==",
  ].map { Array(Data(base64Encoded: $0) ?? Data()) }

  @Test("gzip is unpacked, all of its members, and the zeros of a tape behind them are no member")
  func gzip() throws {
    for bytes in packed {
      #expect(try inflated(bytes) == table)
      #expect(try inflated(bytes + [UInt8](repeating: 0, count: 600)) == table)
      #expect(try readDataFile(bytes: bytes, name: "a.gz").report.rows == 3)
    }
    #expect(try inflated(Array(table.utf8)) == table && inflated([]) == "" && inflated([0x1F]) == "\u{1F}")
  }

  @Test("A packed file that is cut short anywhere, or spoilt, is refused")
  func damaged() {
    let bytes = packed[0]
    for cut in 3..<bytes.count {
      #expect(throws: DataFileError(file: "a.gz", .damagedGzip), "\(cut)") {
        try inflated(Array(bytes[..<cut]))
      }
    }
    // Its check sum lies before the last four bytes.
    for place in [12, 20, bytes.count - 6, bytes.count - 2] {
      var spoilt = bytes
      spoilt[place] ^= 0x40
      #expect(throws: DataFileError(file: "a.gz", .damagedGzip), "\(place)") { try inflated(spoilt) }
    }
    #expect(throws: DataFileError(file: "a.gz", .damagedGzip)) { try inflated(bytes + [1, 2, 3]) }
  }

  @Test(
    "UTF-16 is read with its mark and without, either byte first", arguments: [true, false], [true, false])
  func utf16(isBigEndian: Bool, hasMark: Bool) throws {
    let text = "y,p,größe\n1,0.9,𝒙\n0,0.2,b\n"
    let units = (hasMark ? [0xFEFF] : []) + Array(text.utf16)
    let written = units.flatMap { unit in
      let (high, low) = (UInt8(unit >> 8), UInt8(truncatingIfNeeded: unit))
      return isBigEndian ? [high, low] : [low, high]
    }
    for room in [1, 3, 64] {
      let read = try bytes(TranscodedBytes(MemoryBytes(written, name: nil)), room: room)
      #expect(String(decoding: read, as: UTF8.self) == (hasMark ? "\u{FEFF}" : "") + text)
    }
    #expect(try readDataFile(bytes: written, name: "a.txt").report.rows == 2)
  }

  /// A character of two units, which lie before and behind the end of a block sooner or later.
  @Test("A character may lie across the ends of what is read at once", arguments: ["", "a"])
  func acrossBlocks(start: String) throws {
    let text = start + String(repeating: "𝒙", count: 20_000)
    let units = text.utf16.flatMap { unit in [UInt8(truncatingIfNeeded: unit), UInt8(unit >> 8)] }
    let written = [0xFF, 0xFE] + units
    let read = try bytes(TranscodedBytes(MemoryBytes(written, name: nil)), room: 1 << 12)
    #expect(String(decoding: read, as: UTF8.self) == "\u{FEFF}" + text)
  }

  @Test("Half a character at the end is one that cannot be read")
  func halves() throws {
    let read = try bytes(TranscodedBytes(MemoryBytes([0xFF, 0xFE, 0x61, 0, 0x62], name: nil)))
    #expect(String(decoding: read, as: UTF8.self) == "\u{FEFF}a\u{FFFD}")
  }

  @Test("What is no table is called by its name")
  func foreign() {
    let starts: [(String, ForeignFormat)] = [
      ("PAR1\u{15}", .parquet), ("ARROW1\0\0", .arrow), ("FEA1", .arrow), ("ORC", .orc), ("Obj\u{1}", .avro),
      ("SQLite format 3\0", .sqlite), ("PK\u{3}\u{4}\0\0a.csv", .zip),
      ("PK\u{3}\u{4}\0\0[Content_Types].xml", .spreadsheet), ("PK\u{3}\u{4}\0\0xl/workbook", .spreadsheet),
      ("BZh91AY", .bzip2), ("{\"y\":1,\"p\":0.9}\n", .json), ("\n [ {\"y\": 1}]", .json),
      ("{ \"y\": [1]}", .json),
      ("<!DOCTYPE html><p>", .html), ("<HTML>", .html),
    ]
    for (start, format) in starts {
      #expect(ForeignFormat(Array(start.utf8)[...]) == format, "\(start.debugDescription)")
    }
    let bytes: [([UInt8], ForeignFormat)] = [
      ([0x93, 0x4E, 0x55, 0x4D, 0x50, 0x59, 1], .numPy), ([0x80, 4, 0x95], .pickle),
      ([0x89, 0x48, 0x44, 0x46, 0x0D], .hdf5), ([0x28, 0xB5, 0x2F, 0xFD, 4], .zstandard),
      ([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0], .xz), ([0xD0, 0xCF, 0x11, 0xE0, 0xA1], .spreadsheet),
    ]
    for (start, format) in bytes { #expect(ForeignFormat(start[...]) == format) }
    for text in ["y,p\n1,0.9", "[0.1,0.9],1", "{a},1", "PAR,y\n", "", "\u{FEFF}y,p", "<p>,y"] {
      #expect(ForeignFormat(Array(text.utf8)[...]) == nil, "\(text)")
    }
  }

  @Test("It is refused when it is read, in a packed file too")
  func refused() {
    #expect(throws: DataFileError(file: "a", .foreign(.json))) {
      try readDataFile(bytes: Array("{\"y\":1}\n".utf8), name: "a")
    }
  }
}
