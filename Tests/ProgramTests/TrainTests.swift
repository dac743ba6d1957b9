import Foundation
import Subprocess
import Testing

@Suite("logloss train")
struct TrainTests {
  private struct Outcome {
    var output: String
    var complaint: String
    var status: TerminationStatus
  }

  private func train(_ arguments: [String]) async throws -> Outcome {
    let result = try await run(
      .path(.init(Tmux.program)), arguments: .init(["train"] + arguments), output: .string(limit: 1 << 20),
      error: .string(limit: 1 << 16))
    return Outcome(
      output: result.standardOutput, complaint: result.standardError, status: result.terminationStatus)
  }

  private func object(_ text: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  @Test("writes every epoch and the end as an object, seed 1 and the article's epochs unless told")
  func json() async throws {
    let outcome = try await train(["spam", "--json"])
    #expect(outcome.status == .exited(0))
    #expect(outcome.complaint.isEmpty)
    let object = try object(outcome.output)
    let history = try #require(object["history"] as? [[String: Double]])
    #expect(history.count == 10)
    #expect(history.allSatisfy { $0.keys.sorted() == ["accuracy", "loss", "val_accuracy", "val_loss"] })
    let first = try #require(history.first)
    #expect(abs((first["loss"] ?? 0) - 0.6896578640547856) < 1e-9)
    #expect(first["val_accuracy"] == 0.715)
    let final = try #require(object["final"] as? [String: Double])
    #expect(abs((final["train_loss"] ?? 0) - 0.32572536590266227) < 1e-9)
    #expect(abs((final["test_loss"] ?? 0) - 0.33028532935364374) < 1e-9)
    #expect(final["train_accuracy"] == 0.885 && final["test_accuracy"] == 0.885)
  }

  @Test("takes any seed and any number of epochs, none as well")
  func options() async throws {
    let outcome = try await train(["circles", "--seed", "18446744073709551615", "--epochs", "2", "--json"])
    #expect((try object(outcome.output)["history"] as? [Any])?.count == 2)
    let untrained = try object(try await train(["circles", "--epochs", "0", "--json"]).output)
    #expect((untrained["history"] as? [Any])?.isEmpty == true)
    let final = try #require(untrained["final"] as? [String: Double])
    #expect(abs((final["train_loss"] ?? 0) - 0.7294527237760201) < 1e-9)
  }

  @Test("says how it ended, with units, and draws no bar where no terminal is")
  func summary() async throws {
    let outcome = try await train(["spam", "--seed", "1"])
    #expect(outcome.output.contains("0.3257 nats"))
    #expect(outcome.output.contains("seed 1, epochs 10"))
    #expect(outcome.complaint.isEmpty)
  }

  @Test("refuses other data, and numbers below 0 or none, with status 64")
  func mistakes() async throws {
    for (arguments, word) in [
      (["squares"], "squares"), (["spam", "--seed", "-1"], "-1"), (["spam", "--epochs", "-1"], "-1"),
      (["spam", "--epochs", "many"], "many"), ([], "circles|spam"),
    ] {
      let outcome = try await train(arguments)
      #expect(outcome.status == .exited(64))
      #expect(outcome.complaint.contains(word))
      #expect(outcome.output.isEmpty)
    }
  }
}
