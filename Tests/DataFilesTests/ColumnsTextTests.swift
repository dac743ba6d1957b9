import Testing

@testable import DataFiles

struct ColumnsTextTests {
  @Test("Columns are chosen by name, numbers stand for files without names")
  func choices() throws {
    #expect(try DataFormat.Columns("y=label,p=score") == .named([.y: "label", .p: "score"]))
    #expect(try DataFormat.Columns("y=1,logit=2,weight=4") == .numbered([.y: 1, .logit: 2, .weight: 4]))
    #expect(try DataFormat.Columns("x=a=b") == .named([.x: "a=b"]))
  }

  @Test("Blanks around a role are none of it; those of a name are part of the name")
  func blanks() throws {
    #expect(try DataFormat.Columns("y=label, p=score") == .named([.y: "label", .p: "score"]))
    #expect(try DataFormat.Columns(" y =true label, x = score") == .named([.y: "true label", .x: " score"]))
    #expect(try DataFormat.Columns("y=1, p=2") == .numbered([.y: 1, .p: 2]))
  }

  @Test("Names in quotes may hold commas, quotes, and digits only")
  func quoted() throws {
    let columns = try DataFormat.Columns(#"y="7",p="a, ""b""""#)
    #expect(columns == .named([.y: "7", .p: #"a, "b""#]))
  }

  @Test("What cannot be meant is refused")
  func errors() {
    #expect(throws: ColumnsError.malformed("")) { try DataFormat.Columns("") }
    #expect(throws: ColumnsError.malformed("p=")) { try DataFormat.Columns("y=a,p=") }
    #expect(throws: ColumnsError.malformed("y=a,")) { try DataFormat.Columns("y=a,") }
    #expect(throws: ColumnsError.malformed("y=\"a")) { try DataFormat.Columns("y=\"a") }
    #expect(throws: ColumnsError.unknownRole("z")) { try DataFormat.Columns("z=a") }
    #expect(throws: ColumnsError.repeatedRole(.y)) { try DataFormat.Columns("y=a,y=b") }
    #expect(throws: ColumnsError.severalQuantities) { try DataFormat.Columns("x=a,p=b") }
    #expect(throws: ColumnsError.mixed) { try DataFormat.Columns("y=1,p=b") }
    #expect(throws: ColumnsError.incompleteNumbers) { try DataFormat.Columns("p=1") }
  }
}
