import Foundation
import Subprocess
import TestSupport
import Testing

/// Where two files differ, each is named by its own line: the first file here begins with two blank lines.
@Suite("The lines that a comparison names")
struct OtherLineTests {
  private func compare(_ one: String, _ other: String, _ options: [String]) async throws -> Outcome {
    try await withFile("\n\n" + one, named: "one.csv") { path in
      try await withFile(other, named: "other.csv") { other in
        try await logloss(arguments: ["score", path, other] + options)
      }
    }
  }

  @Test(
    "are those of the row that differs, in the second file and in the first",
    arguments: [
      ("y,p\n1,0.5\n0,0.5\n", "y,p\n1,0.5\n1,0.5\n", []),
      ("id,y,p\na,1,0.5\nb,0,0.5\n", "id,y,p\na,1,0.5\nb,1,0.5\n", ["--key", "id"]),
      ("y,p,w\n1,0.5,2\n0,0.5,2\n", "y,p,w\n1,0.5,2\n0,0.5,3\n", ["--columns", "weight=w"]),
      ("y,p,n\n1,0.5,2\n0,0.5,2\n", "y,p,n\n1,0.5,2\n0,0.5,3\n", ["--columns", "count=n"]),
    ])
  func bothLines(one: String, other: String, options: [String]) async throws {
    let outcome = try await compare(one, other, options)
    #expect(outcome.status == .exited(1) && outcome.output.isEmpty)
    #expect(outcome.complaint.contains("other.csv, line 3: "), "\(outcome.complaint)")
    #expect(outcome.complaint.contains("line 5"), "\(outcome.complaint)")
  }

  @Test("of a key that is there twice are both in its own file")
  func repeated() async throws {
    let outcome = try await compare(
      "id,y,p\na,1,0.5\na,1,0.5\n", "id,y,p\na,1,0.5\nb,1,0.5\n", ["--key", "id"])
    #expect(outcome.complaint.contains("one.csv, line 5, column \"id\": "), "\(outcome.complaint)")
    #expect(outcome.complaint.contains("line 4"), "\(outcome.complaint)")
  }

  @Test("The clip holds for either file, whichever has the probability of 0")
  func clip() async throws {
    for (one, other, bits) in [("0", "0.5", -2.0), ("0.5", "0", 2)] {
      let pair = try await compare("y,p\n1,\(one)\n", "y,p\n1,\(other)\n", ["--clip", "0.125", "--json"])
      #expect(isClose(try pair.object()["difference_bits"] as? Double, bits))
    }
  }

  @Test("Rows joined by a key keep the clip, and the probabilities that they were given")
  func clippedKeys() async throws {
    let pair = try await compare(
      "id,y,p\na,1,0.5\nb,0,0.5\n", "id,y,p\nb,0,0.5\na,1,0\n", ["--key", "id", "--clip", "0.125", "--json"])
    // Three bits against one for the first row, no difference for the second.
    #expect(isClose(try pair.object()["difference_bits"] as? Double, 1))
  }
}
