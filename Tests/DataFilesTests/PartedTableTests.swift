import CrossEntropy
import Testing

@testable import DataFiles

@Suite("A table that lies in several files") struct PartedTableTests {
  private func read(_ parts: [String], columns: String? = nil) throws -> DataFile {
    let columns = try columns.map { try DataFormat.columns($0) } ?? [:]
    var table = PartedTable(DataFormat(columns: columns))
    for (number, text) in parts.enumerated() {
      try table.add(MemoryBytes(Array(text.utf8), name: "part-\(number)")) { _ in }
    }
    return try table.file(name: "part-0")
  }

  @Test("is one, whether or not its names stand in every part")
  func names() throws {
    let whole = try read(["y,p\n1,0.9\n0,0.2\n1,0.75\n"])
    for parts in [
      ["y,p\n1,0.9\n", "y,p\n0,0.2\n1,0.75\n"], ["y,p\n1,0.9\n", "0,0.2\n1,0.75\n"],
      ["y,p\n", "y,p\n1,0.9\n", "", "y,p\n0,0.2\n1,0.75\n", "y,p\n"],
      ["", "y,p\n1,0.9\n0,0.2\n", "1,0.75\n"],
    ] {
      let file = try read(parts)
      #expect(file.observations == whole.observations && file.report == whole.report, "\(parts)")
    }
    let numbered = try read(["1,0.9\n", "0,0.2\n1,0.75\n"], columns: "y=1,p=2")
    #expect(numbered.observations == whole.observations)
  }

  @Test("knows of each row the file and the line in it")
  func places() throws {
    let file = try read(["y,p\n1,0.9\n", "", "y,p\n0,0.2\n\n1,0.75\n"])
    #expect((0..<3).map { file.part(ofRow: $0) } == ["part-0", "part-2", "part-2"])
    #expect((0..<3).map { file.lines[$0] } == [2, 2, 4])
  }

  @Test("tells how many lines were stepped over in all of them")
  func skipped() throws {
    let report = try read([
      "# one\ny,p\n1,0.9\n\n", "# two\n# three\ny,p\n0,0.2\n\n\n", "1,0.75\n# four\n",
    ]).report
    #expect(report.comments == 4 && report.blankLines == 3 && report.rows == 3)
  }

  @Test("is refused with the part that something is wrong with")
  func flaws() {
    #expect(throws: DataFileError(file: "part-1", line: 2, column: "p", .notANumber("q"))) {
      try read(["y,p\n1,0.9\n", "y,p\n0,q\n"])
    }
    #expect(throws: DataFileError(file: "part-1", line: 1, .raggedRow(fields: 3, expected: 2))) {
      try read(["y,p\n1,0.9\n", "y,p,q\n0,0.1,7\n"])
    }
    // Other names than those of the first part are no row.
    #expect(throws: DataFileError(file: "part-1", line: 1, column: "p", .notANumber("y"))) {
      try read(["y,p\n1,0.9\n", "p,y\n0.1,0\n"])
    }
    #expect(throws: DataFileError(file: "part-0", .empty)) { try read(["", "\n"]) }
    #expect(throws: DataFileError(file: "part-0", .noRows)) { try read(["y,p\n", "y,p\n"]) }
  }
}
