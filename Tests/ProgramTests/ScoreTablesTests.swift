import Foundation
import Subprocess
import TestSupport
import Testing

@Suite("logloss score of a table in parts, and of two models in one table")
struct ScoreTablesTests {
  private let parts = ["part-0.csv": "y,p\n1,0.5\n0,0.5\n", "part-1.csv": "y,p\n1,0.125\n"]

  private func withParts<Result>(_ body: (String) async throws -> Result) async throws -> Result {
    try await withFolder { folder in
      for (name, text) in parts { try Data(text.utf8).write(to: folder.appending(path: name)) }
      return try await body(folder.path(percentEncoded: false))
    }
  }

  @Test("A folder and its files after --parts are one table, whose mean loss is that of all rows")
  func together() async throws {
    try await withParts { folder in
      for arguments in [[folder], ["--parts", folder + "/part-0.csv", folder + "/part-1.csv"]] {
        let score = try await logloss(arguments: ["score", "--json"] + arguments).object()
        // 1, 1 and 3 bits.
        #expect(isClose(score["mean_loss_bits"] as? Double, 5.0 / 3))
        let worst = try #require((score["worst"] as? [[String: Any]])?.first)
        #expect(worst["line"] as? Int == 2 && (worst["file"] as? String)?.hasSuffix("part-1.csv") == true)
      }
      let table = try await logloss("score", folder)
      #expect(table.output.contains("line 2 of part-1.csv"))
    }
  }

  @Test("Files that look like parts are not compared unless that is asked for")
  func likeParts() async throws {
    try await withParts { folder in
      let outcome = try await logloss("score", folder + "/part-0.csv", folder + "/part-1.csv")
      #expect(outcome.status != .exited(0) && outcome.complaint.contains("--parts"))
    }
  }

  @Test("Two columns of one file are compared row by row, under their names")
  func models() async throws {
    try await withFile("y,p_lr,p_rf\n1,0.5,0.25\n0,0.5,0.5\n") { path in
      let pair = try await logloss("score", path, "--json", "--columns", "p=p_lr,p=p_rf").object()
      // 1 and 1 bit against 2 and 1.
      #expect(isClose(pair["difference_bits"] as? Double, 0.5))
      let table = try await logloss("score", path, "--columns", "p=p_lr,p=p_rf")
      #expect(table.lines.contains { $0.hasPrefix("p_lr") } && table.lines.contains { $0.hasPrefix("p_rf") })
    }
  }

  @Test("What cannot be compared is said in one sentence")
  func refusals() async throws {
    try await withFile("y,a,b,c\n1,0.5,0.5,0.5\n") { path in
      for arguments in [
        ["-", "--columns", "p=a,p=b"], [path, path, "--columns", "p=a,p=b"], [path, path, path],
        [path, "--columns", "p=a,p=b,p=c"],
      ] {
        let outcome = try await logloss(arguments: ["score"] + arguments)
        #expect(outcome.status == .exited(64), "\(arguments)")
      }
      let walk = try await logloss("print", "--data", path, "--columns", "p=a,p=b")
      #expect(walk.status == .exited(64) && walk.complaint.contains("score"))
    }
  }
}
