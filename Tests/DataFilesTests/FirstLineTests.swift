import Testing

@testable import DataFiles

struct FirstLineTests {
  @Test(
    "Numbers that no table counts its columns by cannot be names",
    arguments: [
      (["-1", "label"], true), (["0.5", "label"], true), (["0", "1"], false), (["1", "2", "3"], false),
      (["3", "1"], true), (["12", "label"], false), (["y", "p"], false),
    ])
  func cannotBeNames(fields: [String], cannotBe: Bool) {
    #expect(FirstLine(fields: fields).cannotBeNames == cannotBe)
  }
}
