import Testing

@testable import DataFiles

struct FirstLineTests {
  @Test(
    "What stands for a missing value is no name, in whatever case",
    arguments: ["", "-", "?", "NA", "n/a", "NULL", "None"])
  func missing(word: String) {
    func line(_ first: String) -> FirstLine {
      FirstLine(fields: [first, "7"], next: ["0.5", "1"], used: [0, 1], isReadable: false)
    }
    #expect(line(word).verdict == .row && line("score").verdict == .names)
  }

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
