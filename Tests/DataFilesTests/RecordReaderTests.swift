import Testing

@testable import DataFiles

struct RecordReaderTests {
  private struct Record: Equatable {
    var line: Int
    var fields: [String]

    init(_ line: Int, _ fields: String...) {
      self.line = line
      self.fields = fields
    }

    init(line: Int, fields: [String]) {
      self.line = line
      self.fields = fields
    }
  }

  private func records(_ text: String, blockSize: Int = 64) throws -> [Record] {
    var reader = RecordReader(MemoryBytes(Array(text.utf8), name: "a.csv"), blockSize: blockSize)
    try reader.begin()
    var records: [Record] = []
    while try reader.next() {
      records.append(Record(line: reader.line, fields: reader.fields.indices.map(reader.text(of:))))
    }
    return records
  }

  private func problem(_ bytes: [UInt8]) -> DataFileError? {
    var reader = RecordReader(MemoryBytes(bytes, name: "a.csv"))
    do throws(DataFileError) {
      try reader.begin()
      while try reader.next() {}
      return nil
    } catch {
      return error
    }
  }

  @Test("Lines become records whatever ends them, and know their numbers", arguments: ["\n", "\r\n", "\r"])
  func lineEnds(end: String) throws {
    let expected = [Record(1, "x", "y"), Record(2, "1", "0"), Record(3, ""), Record(4, "2", "1")]
    #expect(try records(["x,y", "1,0", "", "2,1"].joined(separator: end)) == expected)
    #expect(try records(["x,y", "1,0", "", "2,1", ""].joined(separator: end)) == expected)
  }

  @Test("Quotes keep separators, line ends and doubled quotes; lines stay physical ones")
  func quotes() throws {
    let text = "\"a,\"\"b\"\"\",c\r\n\"two\r\nlines\" ,\"\"\n\"\"\"\",d\"e\n"
    let expected = [Record(1, "a,\"b\"", "c"), Record(2, "two\r\nlines", ""), Record(4, "\"", "d\"e")]
    #expect(try records(text) == expected)
  }

  @Test("Blocks may end anywhere", arguments: 12...40)
  func blocks(size: Int) throws {
    let text = "y,\"na\"\"me\",p\r\n0,\"line\r\nbreak\",0.25\r\n1,\"a\"\"\"\"b\",0.75\r\n"
    #expect(try records(text, blockSize: size) == records(text, blockSize: 4096))
  }

  @Test("The separator is the one that parts every line")
  func delimiters() throws {
    #expect(try records("x;y\n1,5;0") == [Record(1, "x", "y"), Record(2, "1,5", "0")])
    #expect(try records("x\ty\n1\t0") == [Record(1, "x", "y"), Record(2, "1", "0")])
    #expect(try records("\"a;b;c\",y,x")[0].fields == ["a;b;c", "y", "x"])
    #expect(try records("1,5;0")[0].fields == ["1,5", "0"])
  }

  @Test(
    "Blank lines before the first one with text do not choose the separator", arguments: ["\n", "\r\n", "\r"])
  func delimiterAfterBlankLines(end: String) throws {
    let found = try records(end + end + "x;y" + end + "1,5;0" + end)
    #expect(found.suffix(2) == [Record(3, "x", "y"), Record(4, "1,5", "0")])
  }

  @Test("A byte-order mark and spaces around fields are not part of them")
  func mark() throws {
    #expect(try records("\u{FEFF}x , y\n 1\t, 0 ") == [Record(1, "x", "y"), Record(2, "1", "0")])
    #expect(try records("") == [])
    #expect(try records("\u{FEFF}") == [])
  }

  @Test(
    "Blanks and tabs around a field go on both sides, those within it stay", arguments: [" ", "\t", "\t \t"])
  func blanks(blank: String) throws {
    let text = ["a", "b c", "d\te", ""].map { blank + $0 + blank }.joined(separator: ",")
    #expect(try records("1,2,3,4\n" + text)[1].fields == ["a", "b c", "d\te", ""])
    #expect(try records("1,2\n\"a\"\(blank),\"\(blank)b\"")[1].fields == ["a", "b"])
  }

  @Test("A flaw after a field of several lines is on the line where it stands itself")
  func flawsAfterLines() {
    let start = "x,y\n\"two\nlines\","
    let flaws: [(String, DataFileError.Problem)] = [
      ("\"0\n2,1\n", .unclosedQuote), ("\"0\"0\n", .textAfterQuote), ("0\u{0}\n", .binary),
    ]
    for (rest, flaw) in flaws {
      let error = DataFileError(file: "a.csv", line: 3, column: "2", flaw)
      #expect(problem(Array((start + rest).utf8)) == error)
    }
  }

  @Test("What is no text of separated values is refused with the line it stands on")
  func flaws() {
    #expect(
      problem(Array("x,y\n1,\"0\n2,1\n".utf8))
        == DataFileError(file: "a.csv", line: 2, column: "2", .unclosedQuote))
    #expect(
      problem(Array("x,y\n1,\"0\"0\n".utf8))
        == DataFileError(file: "a.csv", line: 2, column: "2", .textAfterQuote))
    #expect(
      problem(Array("x,y\n1,0\n".utf8) + [0]) == DataFileError(file: "a.csv", line: 3, column: "1", .binary))
    #expect(problem([0xFF, 0xFE, 0x78, 0]) != nil)
    #expect(problem(Array("größe,y\n".utf8)) == nil && problem([0x67, 0xF6]) == nil)
  }

  @Test("A line of ten megabytes takes no more than one look at each byte")
  func longLine() throws {
    let text = "x,y\n" + String(repeating: "1234567890", count: 1_000_000) + ",0\n1,0\n"
    let found = try records(text, blockSize: 1 << 12)
    #expect(found[1].fields[0].utf8.count == 10_000_000)
    #expect(found[2] == Record(3, "1", "0"))
  }
}
