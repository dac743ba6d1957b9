import Testing

@testable import Desk

@Suite("A message as one line")
struct RecordTests {
  @Test(
    "holds any text in its fields, in their order",
    arguments: [
      "", "plain", "two\nlines\r\n", "tab\there", #"back\slash \t \\n"#, "a=b=c", "0.3329 — σ(z) ●", "🧪",
    ])
  func texts(text: String) throws {
    var record = Record("page")
    record.add("first", text)
    record.add("second", "2")
    record.add("first", "again")
    let line = record.line
    #expect(line.filter { $0 == "\n" } == "\n" && line.hasSuffix("\n"))
    let read = try #require(Record(line: Array(line.dropLast().utf8)))
    #expect(read == record)
    #expect(read.text("first") == text)
    #expect(read.number("second") == 2)
  }

  @Test(
    "is nothing where it has no kind, a field without a name, or an end that is escaped",
    arguments: ["", "\tname=1", "kind\tname", #"kind\#tname=\"#, #"kind\#tname=\x"#, "ki nd", "ünd"])
  func garbage(line: String) { #expect(Record(line: Array(line.utf8)) == nil) }

  @Test("is nothing where it is no UTF-8")
  func noText() { #expect(Record(line: Array("kind\tname=".utf8) + [0xC3, 0x28]) == nil) }

  @Test("has no number where there is none", arguments: ["", "x", "1e999", "nan", "1.5.2"])
  func noNumber(text: String) {
    var record = Record("kind")
    record.add("number", text)
    #expect(record.number("number") == nil)
    #expect(record.real("number") == nil)
  }
}

@Suite("Lines that arrive in pieces")
struct LineReaderTests {
  @Test("are whole again, however they are cut", arguments: 1...7)
  func pieces(length: Int) throws {
    let bytes = Array("one\n\nthree and more\nrest".utf8)
    var reader = LineReader(limit: 20)
    var lines: [String] = []
    for start in stride(from: 0, to: bytes.count, by: length) {
      let piece = bytes[start..<min(start + length, bytes.count)]
      lines += try reader.lines(in: piece).map { String(decoding: $0, as: UTF8.self) }
    }
    #expect(lines == ["one", "", "three and more"])
  }

  @Test("are given up where one does not end")
  func endless() throws {
    var reader = LineReader(limit: 8)
    #expect(try reader.lines(in: Array("12345678\n".utf8)).count == 1)
    #expect(try reader.lines(in: Array("12345678".utf8)).isEmpty)
    #expect(throws: LineReader.TooLong.self) { try reader.lines(in: Array("9".utf8)) }
  }
}
