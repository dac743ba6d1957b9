import Drawing
import Testing

@testable import logloss

struct ProgressLineTests {
  @Test(
    "A job whose end is known tells its part in whole percent, another that it goes on",
    arguments: [(0.0, "Reading 0 %"), (0.299, "Reading 29 %"), (1, "Reading 100 %"), (nil, "Reading …")]
      as [(Double?, String)])
  func text(part: Double?, expected: String) { #expect(progressText("Reading", part) == expected) }

  @Test("What takes the line away covers all that it can have said", arguments: ["Reading", "Σ: training"])
  func cleared(title: String) {
    for part in [nil, 0, 0.5, 1] as [Double?] {
      #expect(columnWidth(of: progressBlanks(over: title)) >= columnWidth(of: progressText(title, part)))
    }
    #expect(progressBlanks(over: title).allSatisfy { $0 == " " })
  }
}
