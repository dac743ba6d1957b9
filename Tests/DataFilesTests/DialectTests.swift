import Testing

@testable import DataFiles

@Suite("The beginning of a file shows how its table is written") struct DialectTests {
  private func dialect(_ text: String, isWhole: Bool = true) -> Dialect {
    Dialect(Array(text.utf8)[...], isWhole: isWhole)
  }

  @Test(
    "Of what stands on every line, a comma yields where it may be a decimal mark",
    arguments: [
      ("1;0,5;0,25\n0;0,1;0,2\n", Byte.semicolon), ("1,0.5,a;b\n0,0.1,c;d\n", Byte.comma),
      ("a|b,c|d\n1|x,y|0\n", Byte.bar), ("id;name,first,x\n7;a,b,1\n", Byte.comma), ("1\t0,5\n", Byte.tab),
      ("y,p\n1,0;9\n", Byte.comma), ("a b\n", Byte.space), ("a\n1\n", Byte.comma), ("", Byte.comma),
    ])
  func separation(text: String, byte: UInt8) {
    let expected = byte == Byte.space ? Separation.blanks : .byte(byte)
    #expect(dialect(text).separation == expected)
  }

  @Test("Commas part numbers, and blanks do where commas would leave them together")
  func blanks() {
    #expect(dialect("1 0,9\n0 0,2\n").separation == .blanks)
    #expect(dialect("1, 0.9\n0, 0.2\n").separation == .byte(Byte.comma))
    #expect(dialect("my values\n0.1\n").separation == .byte(Byte.comma))
  }

  @Test("A line that has # for its first field is a row where it is as long as one")
  func comments() {
    #expect(!dialect("id,y\n#1,0\n#2,1\n").hasComments)
    #expect(dialect("id,y\n1,0\n# two\n2,1\n").hasComments)
    #expect(dialect("# a\nid,y\n1,0\n").hasComments)
  }

  @Test("Names in a comment are those of the last one before the rows, if there are as many")
  func names() {
    let found = dialect("# by me\n#  y,p\n1,0.9\n")
    #expect(found.offset == 11 && found.linesBefore == 1 && found.commentsBefore == 1)
    #expect(dialect("# y,p\na,b\n1,0.9\n").offset == 0)
    #expect(dialect("# y,p,q\n1,0.9\n").offset == 0)
    #expect(dialect("# 1,0.5\n1,0.9\n").offset == 0)
    #expect(Dialect(Array("# y,p\n1,0.9\n".utf8)[...], isWhole: true, mayHaveHeader: false).offset == 0)
  }

  @Test("A part of a line at the end of what is known tells nothing")
  func cut() {
    #expect(!dialect("y,p\n1,0.9\n2,0,0.1", isWhole: false).lacksFirstName)
    #expect(dialect("y,p\n1,1,0.9\n2,0,0.1", isWhole: true).lacksFirstName)
  }

  @Test("Fields in quotes may go on over lines")
  func quotes() {
    let lines = sampleLines(Array("\"a\n#b\",c\r\n\r\n1,2\n".utf8)[...], isWhole: true)
    #expect(lines.map { String(decoding: $0.bytes, as: UTF8.self) } == ["\"a\n#b\",c", "1,2"])
    #expect(lines.map(\.linesBefore) == [0, 3])
  }
}
