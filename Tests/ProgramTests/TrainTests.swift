import Foundation
import Subprocess
import TestSupport
import Testing

@Suite("logloss train")
struct TrainTests {
  private static let epochKeys = ["loss", "accuracy", "val_loss", "val_accuracy"]
  private static let endKeys = ["train_loss", "train_accuracy", "test_loss", "test_accuracy"]

  private func train(_ arguments: String...) async throws -> Outcome {
    try await logloss(arguments: ["train"] + arguments)
  }

  @Test("writes every epoch and the end as another program computed them", arguments: [1, 2] as [UInt64])
  func json(seed: UInt64) async throws {
    let reference = try #require(ReferenceRun.all(of: "spam").first { $0.seed == seed })
    let outcome = try await train("spam", "--seed", "\(seed)", "--json")
    #expect(outcome.status == .exited(0) && outcome.complaint.isEmpty)
    let object = try outcome.object()
    #expect(Set(object.keys) == ["history", "final"])
    let history = try #require(object["history"] as? [[String: Double]])
    #expect(history.count == reference.history.count)
    for (epoch, expected) in zip(history, reference.history) {
      #expect(epoch.count == 4)
      #expect(areClose(Self.epochKeys.compactMap { epoch[$0] }, expected, within: 1e-9))
    }
    let final = try #require(object["final"] as? [String: Double])
    #expect(final.count == 4)
    let expected = reference.finalTraining + reference.finalValidation
    #expect(areClose(Self.endKeys.compactMap { final[$0] }, expected, within: 1e-9))
  }

  @Test("starts from seed 1 unless another is given")
  func firstSeed() async throws {
    let one = try await train("spam", "--epochs", "1", "--seed", "1", "--json").output
    #expect(try await train("spam", "--epochs", "1", "--json").output == one)
    #expect(try await train("spam", "--epochs", "1", "--seed", "2", "--json").output != one)
  }

  @Test("takes any seed and any number of epochs, none as well")
  func options() async throws {
    let outcome = try await train("circles", "--seed", "18446744073709551615", "--epochs", "2", "--json")
    #expect((try outcome.object()["history"] as? [Any])?.count == 2)
    let untrained = try await train("circles", "--epochs", "0", "--json").object()
    #expect((untrained["history"] as? [Any])?.isEmpty == true)
    let final = try #require(untrained["final"] as? [String: Double])
    let reference = try #require(ReferenceRun.all(of: "circles").first { $0.seed == 1 })
    let expected = reference.initialTraining + reference.initialValidation
    #expect(areClose(Self.endKeys.compactMap { final[$0] }, expected, within: 1e-9))
  }

  @Test("says how it ended: on the rows trained on first, then on the rows kept aside, as the JSON has it")
  func summary() async throws {
    let outcome = try await train("spam", "--epochs", "2")
    let final = try #require(
      try await train("spam", "--epochs", "2", "--json").object()["final"] as? [String: Double])
    #expect(outcome.complaint.isEmpty)
    let numbers = outcome.lines.map { $0.split(separator: " ").map(String.init) }
    func written(_ key: String, _ decimals: Int) -> String {
      String(format: "%.\(decimals)f", final[key] ?? .nan)
    }
    let training = try #require(numbers.first { $0.first == "800" })
    #expect(training.suffix(3) == [written("train_loss", 4), "nats", written("train_accuracy", 3)])
    let test = try #require(numbers.last { $0.first == "200" })
    #expect(test.suffix(3) == [written("test_loss", 4), "nats", written("test_accuracy", 3)])
  }

  @Test(
    "names its network and its run in the first line",
    arguments: [
      ("spam", "8 inputs, 16 hidden units, 161 parameters"),
      ("circles", "2 inputs, 50 hidden units, 201 parameters"),
    ])
  func heading(data: String, network: String) async throws {
    let heading = try #require(try await train(data, "--seed", "7", "--epochs", "0").lines.first)
    #expect(heading == "\(data): \(network); seed 7, epochs 0")
  }
}
