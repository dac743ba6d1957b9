import Foundation
import Subprocess
import Testing

/// A CSV file that lasts as long as a test.
private func withFile<Result>(_ text: String, _ test: (String) async throws -> Result) async throws -> Result
{
  let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).csv")
  try text.write(to: file, atomically: true, encoding: .utf8)
  defer { try? FileManager.default.removeItem(at: file) }
  return try await test(file.path)
}

private func object(_ outcome: Outcome) throws -> [String: Any] {
  try #require(try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
}

private let tenPoints = """
  x,y
  -2.2,0
  -1.4,0
  -0.8,1
  0.2,0
  0.4,1
  0.8,1
  1.2,1
  2.2,1
  2.9,1
  4.6,1
  """

@Suite("logloss score")
struct ScoreTests {
  @Test("fits points and writes every figure with all digits")
  func points() async throws {
    let outcome = try await withFile(tenPoints) { try await logloss("score", $0, "--json") }
    #expect(outcome.status == .exited(0) && outcome.complaint.isEmpty)
    let score = try object(outcome)
    #expect(score["count"] as? Int == 10 && score["positives"] as? Int == 7)
    let loss = try #require(score["mean_loss_nats"] as? Double)
    #expect(abs(loss - 0.3329114099503904) < 1e-15)
    let model = try #require(score["model"] as? [String: Any])
    #expect(model["C"] as? Double == 1)
    let worst = try #require(score["worst"] as? [[String: Any]])
    #expect(worst.map { $0["line"] as? Int } == [5, 4, 3, 6, 7])
    #expect((score["reliability"] as? [Any])?.count == 10)
  }

  @Test("says C is null without a penalty, and that predictions have no model")
  func model() async throws {
    let unpenalised = try await withFile(tenPoints) {
      try await logloss("score", $0, "--json", "--inverse-regularization", "none")
    }
    let model = try #require(try object(unpenalised)["model"] as? [String: Any])
    #expect(model["C"] is NSNull)
    let predictions = try await withFile("y,p\n1,0.9\n0,0\n1,0\n") {
      try await logloss("score", $0, "--json")
    }
    let score = try object(predictions)
    #expect(score["model"] is NSNull && score["infinite"] as? Int == 1)
    #expect(score["mean_loss_nats"] as? String == "Infinity" && score["skill"] as? String == "-Infinity")
    let worst = try #require(score["worst"] as? [[String: Any]])
    #expect(worst[1]["probability"] as? Double == 0.9)
  }

  @Test("clips like a library when asked, and says so")
  func clip() async throws {
    let outcome = try await withFile("y,p\n1,0\n0,0.5\n") { try await logloss("score", $0, "--clip", "1e-7") }
    #expect(outcome.output.contains("clipped at 1e−7") && outcome.output.contains("16.118096"))
  }

  @Test("scores predictions of one class, which has no skill to speak of")
  func oneClass() async throws {
    let outcome = try await withFile("y,p\nyes,0.5\nyes,0.7\n") { try await logloss("score", $0, "--json") }
    #expect(try object(outcome)["skill"] is NSNull)
  }

  @Test("reads standard input, other columns and other words")
  func input() async throws {
    try await withFile("kind;score\nspam;0.8\nham;0.2\n") { path in
      let line = "\(Tmux.program) score - --columns y=kind,p=score --positive spam --json < '\(path)'"
      let result = try await run(
        .name("sh"), arguments: ["-c", line], output: .string(limit: 1 << 16), error: .discarded)
      #expect(result.standardOutput.contains("\"positives\" : 1"))
    }
  }

  @Test("compares two files of the same rows")
  func comparison() async throws {
    try await withFile("y,p\n1,0.9\n0,0.2\n") { first in
      try await withFile("y,p\n1,0.8\n0,0.2\n") { second in
        let score = try object(try await logloss("score", first, second, "--json"))
        let difference = try #require(score["difference_nats"] as? Double)
        #expect(abs(difference - log(0.9 / 0.8) / 2) < 1e-15)
        let table = try await logloss("score", first, second).output
        #expect(table.contains("The first costs less."))
      }
      let other = try await withFile("y,p\n1,0.9\n\n1,0.2\n") { try await logloss("score", first, $0) }
      #expect(other.status == .exited(1) && other.complaint.contains("line 4"))
    }
  }

  @Test("refuses what it cannot read in one sentence with file, line and column, and steers no terminal")
  func mistakes() async throws {
    try await withFile("x,y\n1,0\n2,\u{1B}[31mred\n") { path in
      let outcome = try await logloss("score", path)
      #expect(outcome.status == .exited(1) && outcome.output.isEmpty)
      #expect(outcome.complaint.hasPrefix("logloss: \(path), line 3, column \"y\": "))
      #expect(!outcome.complaint.contains("\u{1B}"))
    }
    #expect(try await logloss("score", "/nowhere.csv").complaint.contains("no such file"))
    let ambiguous = try await withFile("x,p,y\n1,0.5,0\n") { try await logloss("score", $0) }
    #expect(ambiguous.complaint.contains("--columns"))
    #expect(try await logloss("score", "a.csv", "--columns", "z=1").status == .exited(64))
  }
}
