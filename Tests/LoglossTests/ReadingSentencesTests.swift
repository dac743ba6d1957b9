import DataFiles
import TestSupport
import Testing

@testable import logloss

@Suite("What was read of a file")
struct ReadingSentencesTests {
  private func report(_ text: String) async throws -> ReadingReport {
    try await withFile(text) { try Table($0).read(DataFormat()).report }
  }

  @Test("tells apart lines of comments and blank lines, in words and as JSON")
  func skipped() async throws {
    let report = try await report("# one\n# two\ny,p\n1,0.5\n\n0,0.5\n# three\n")
    let words = sentence(for: report, file: "a.csv")
    #expect(words.hasPrefix("a.csv: 2 rows"))
    #expect(words.contains("3 lines of comments") && words.contains("1 blank line"))
    let record = try jsonText(ReadingRecord(file: "a.csv", report: report))
    #expect(record.contains("\"comments\" : 3,") && record.contains("\"blank_lines\" : 1,"))
  }

  @Test("says nothing of what there is none of")
  func nothing() async throws {
    let words = sentence(for: try await report("y,p\n1,0.5\n"), file: "a.csv")
    #expect(!words.contains("comment") && !words.contains("blank"))
  }
}
