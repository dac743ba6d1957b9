import Foundation
import Subprocess
import TestSupport
import Testing

@Suite("logloss score")
struct ScoreTests {
  @Test("gives probabilities back as they were given, not as they come back from their logits")
  func asGiven() async throws {
    let outcome = try await withFile("y,p\n1,0.9\n0,0.1\n1,0.3\n") {
      try await logloss("score", $0, "--json")
    }
    let worst = try #require(try outcome.object()["worst"] as? [[String: Any]])
    #expect(worst.map { $0["probability"] as? Double } == [0.3, 0.9, 0.1])
  }

  @Test("gives every probability back to the last bit, as small and as near to 1 as they come")
  func lastBits() async throws {
    let numbers = [Double.leastNonzeroMagnitude, 1e-300, 0.1, 0.30000000000000004, 1 - 1e-16]
    let rows = numbers.map { "1,\($0)\n" }.joined()
    let outcome = try await withFile("y,p\n" + rows) { try await logloss("score", $0, "--json") }
    let probabilities = outcome.output.matches(of: /"probability" *: *([^,}\s]+)/).map { Double($0.1) }
    #expect(probabilities.map { $0?.bitPattern } == numbers.map(\.bitPattern))
  }

  @Test("clips like a library when asked, and says so")
  func clip() async throws {
    let outcome = try await withFile("y,p\n1,0\n0,0.5\n") { try await logloss("score", $0, "--clip", "1e-7") }
    #expect(outcome.output.contains("1e−7") && outcome.output.contains("16.118096"))
  }

  @Test("has no skill to speak of for one class")
  func oneClass() async throws {
    let outcome = try await withFile("y,p\nyes,0.5\nyes,0.7\n") { try await logloss("score", $0, "--json") }
    #expect(try outcome.object()["skill"] is NSNull)
  }

  @Test("reads standard input, other columns and other words")
  func input() async throws {
    let outcome = try await logloss(
      "score", "-", "--columns", "y=kind,p=score", "--positive", "spam", "--json",
      input: "kind;score\nspam;0.5\nham;0.75\n")
    let score = try outcome.object()
    #expect(score["positives"] as? Int == 1)
    #expect(isClose(score["mean_loss_bits"] as? Double, 1.5))
  }

  @Test("refuses what it cannot read in one sentence with file, line and column, and steers no terminal")
  func mistakes() async throws {
    try await withFile("x,y\n1,0\n2,\u{1B}[31mred\n") { path in
      let outcome = try await logloss("score", path)
      #expect(outcome.status == .exited(1) && outcome.output.isEmpty)
      #expect(outcome.complaint.hasPrefix("logloss: \(path), line 3, column \"y\": "))
      #expect(!outcome.complaint.contains("\u{1B}"))
    }
  }
}
