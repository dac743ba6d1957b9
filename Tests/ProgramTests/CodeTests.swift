import Foundation
import Insight
import Subprocess
import Testing

@Suite("logloss code")
struct CodeTests {
  @Test("prints a program as it stands in its file, without a margin", arguments: ArticleProgram.allCases)
  func prints(program: ArticleProgram) async throws {
    let outcome = try await logloss("code", program.rawValue)
    #expect(outcome.status == .exited(0) && outcome.complaint.isEmpty)
    #expect(outcome.output == program.text)
    #expect(outcome.lines.allSatisfy { $0.isEmpty || !$0.hasPrefix("  ") || $0.hasPrefix("    ") })
  }

  @Test("says the names of the programs where it knows none of that name")
  func unknown() async throws {
    let outcome = try await logloss("code", "perl")
    #expect(outcome.status == .exited(64) && outcome.output.isEmpty)
    for program in ArticleProgram.allCases { #expect(outcome.complaint.contains(program.rawValue)) }
  }
}
