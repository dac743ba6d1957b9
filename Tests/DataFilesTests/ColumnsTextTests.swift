import Testing

@testable import DataFiles

struct ColumnsTextTests {
  @Test("Columns are chosen by name, numbers stand for files without names")
  func choices() throws {
    #expect(try DataFormat.columns("y=label,p=score") == [.y: .name("label"), .p: .name("score")])
    #expect(
      try DataFormat.columns("y=1,logit=2,weight=4") == [
        .y: .digits("1"), .logit: .digits("2"), .weight: .digits("4"),
      ])
    #expect(try DataFormat.columns("x=a=b") == [.x: .name("a=b")])
  }

  @Test("Blanks around a role are none of it; those of a name are part of the name")
  func blanks() throws {
    #expect(try DataFormat.columns("y=label, p=score") == [.y: .name("label"), .p: .name("score")])
    #expect(
      try DataFormat.columns(" y =true label, x = score") == [.y: .name("true label"), .x: .name(" score")])
    #expect(try DataFormat.columns("y=1, p=2") == [.y: .digits("1"), .p: .digits("2")])
  }

  @Test("Names in quotes may hold commas, quotes, and digits only")
  func quoted() throws {
    let columns = try DataFormat.columns(#"y="7",p="a, ""b""""#)
    #expect(columns == [.y: .name("7"), .p: .name(#"a, "b""#)])
  }

  @Test(
    "A name that a shell or a list of columns would take for something else is given by its number",
    arguments: ["a,b", "it's", "say \"so\"", "#1", "two words", "12", "a\nb"])
  func unsafeNames(name: String) {
    #expect(columnArgument(name: name, number: 7) == "#7")
    #expect(
      columnArgument(name: nil, number: 7) == "#7" && columnArgument(name: "p_hat", number: 7) == "p_hat")
  }

  @Test("A number after # is one for certain, and names and numbers may stand together")
  func certainNumbers() throws {
    #expect(
      try DataFormat.columns("y=#1,p=score,count=03") == [
        .y: .number(1), .p: .name("score"), .count: .digits("03"),
      ])
    #expect(try DataFormat.columns("y=#0,p=#a") == [.y: .name("#0"), .p: .name("#a")])
    #expect(try DataFormat.Column("7") == .digits("7") && DataFormat.Column(#""7""#) == .name("7"))
    #expect(throws: ColumnsError.malformed("a,b")) { try DataFormat.Column("a,b") }
  }

  @Test("The predictions of several models share the other columns")
  func models() throws {
    #expect(
      try DataFormat.models("y=label,p=a,weight=w,logit=b") == [
        [.y: .name("label"), .p: .name("a"), .weight: .name("w")],
        [.y: .name("label"), .logit: .name("b"), .weight: .name("w")],
      ])
    #expect(try DataFormat.models("p=a,p=b") == [[.p: .name("a")], [.p: .name("b")]])
    #expect(try DataFormat.models("y=a") == [[.y: .name("a")]])
    #expect(throws: ColumnsError.repeatedRole(.x)) { try DataFormat.models("x=a,x=b") }
    #expect(throws: ColumnsError.severalQuantities) { try DataFormat.models("x=a,p=b") }
    // A walk tells of one.
    #expect(throws: ColumnsError.repeatedRole(.p)) { try DataFormat.columns("p=a,p=b") }
    #expect(throws: ColumnsError.severalQuantities) { try DataFormat.columns("p=a,logit=b") }
  }

  @Test("What cannot be meant is refused")
  func errors() {
    #expect(throws: ColumnsError.malformed("")) { try DataFormat.columns("") }
    #expect(throws: ColumnsError.malformed("p=")) { try DataFormat.columns("y=a,p=") }
    #expect(throws: ColumnsError.malformed("y=a,")) { try DataFormat.columns("y=a,") }
    #expect(throws: ColumnsError.malformed("y=\"a")) { try DataFormat.columns("y=\"a") }
    #expect(throws: ColumnsError.unknownRole("z")) { try DataFormat.columns("z=a") }
    #expect(throws: ColumnsError.repeatedRole(.y)) { try DataFormat.columns("y=a,y=b") }
    #expect(throws: ColumnsError.severalQuantities) { try DataFormat.columns("x=a,p=b") }
    #expect(throws: ColumnsError.weightAndCount) { try DataFormat.columns("weight=a,count=b") }
  }
}
