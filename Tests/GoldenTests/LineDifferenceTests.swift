import Testing

struct LineDifferenceTests {
  @Test("Equal texts have no difference")
  func equal() {
    #expect(lineDifference("a\nb\n", "a\nb\n") == "")
  }

  @Test("A changed line is shown with its row, what was expected first")
  func changed() {
    #expect(lineDifference("a\nb\nc", "a\nx\nc") == "2 − b\n2 + x")
  }

  @Test("A line that was put in between shifts nothing")
  func inserted() {
    #expect(lineDifference("a\nb\nc", "a\nx\nb\nc") == "2 + x")
  }

  @Test("Of many differences the first are shown, and how many more there are")
  func many() {
    let difference = lineDifference("", (1...9).map(String.init).joined(separator: "\n"), atMost: 3)
    #expect(difference.split(separator: "\n").count == 4)
    #expect(difference.hasSuffix("… and 7 more"))
  }
}
