import ArgumentParser
import Foundation
import Subprocess
import TestSupport
import Testing

@testable import logloss

@Suite("The help of a command")
struct HelpTests {
  private static let commands =
    [[]] + LogLoss.configuration.subcommands.map { [$0.configuration.commandName ?? ""] }

  @Test("is written in seven bits, for every locale", arguments: commands)
  func sevenBits(command: [String]) async throws {
    let outcome = try await logloss(arguments: command + ["--help"], locale: "C")
    #expect(outcome.output.utf8.allSatisfy { $0 < 0x80 })
  }

  @Test("ends with examples, each of them a call that is understood", arguments: commands)
  func examples(command: [String]) async throws {
    let outcome = try await logloss(arguments: command + ["--help"])
    #expect(outcome.status == .exited(0) && outcome.complaint.isEmpty)
    let place = try #require(outcome.lines.firstIndex(of: "EXAMPLES:"))
    let examples = outcome.lines[(place + 1)...].filter { !$0.isEmpty }
    #expect(examples.count >= 2)
    for example in examples {
      #expect(example.hasPrefix("  logloss") && example.count <= 80, "\(example)")
      #expect(throws: Never.self, "\(example)") { try understood(example) }
    }
    let isOfCommand = examples.contains { $0.hasPrefix("  logloss \(command.first ?? "")") }
    #expect(isOfCommand)
  }

  @Test("is the same by logloss help")
  func helpCommand() async throws {
    let first = try await logloss("help", "score")
    let second = try await logloss("score", "--help")
    #expect(first.output == second.output && first.output.contains("EXAMPLES:"))
  }

  /// Parses the call in a line of examples. What it does stands behind two blanks; what a shell does with it does not
  /// count.
  private func understood(_ example: String) throws {
    let call = example.trimmingPrefix("  ").split(separator: "  ", maxSplits: 1).first ?? ""
    let words = call.prefix { !"|<>".contains($0) }.split(separator: " ").map(String.init)
    #expect(words.first == "logloss")
    _ = try LogLoss.parseAsRoot(Array(words.dropFirst()))
  }
}

@Suite("The page of the manual")
struct ManualTests {
  private var page: String {
    get throws {
      let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..")
      return try String(
        contentsOf: root.appending(path: "Scripts/packaging/manual/logloss.1.in"), encoding: .utf8)
    }
  }

  @Test("has examples that are understood")
  func examples() throws {
    let calls = try page.split(separator: "\n").filter { $0.hasPrefix(".Dl $ logloss") }
    #expect(calls.count >= 5)
    for call in calls {
      let words = call.prefix { $0 != "|" }.split(separator: " ").map(String.init)
      #expect(throws: Never.self, "\(call)") { try LogLoss.parseAsRoot(Array(words.dropFirst(3))) }
    }
  }

  @Test("names every value that the variables of the environment can have")
  func environment() throws {
    let words = Set(try page.split { " ,.\n".contains($0) }.map(String.init))
    for value in ThemeChoice.allValueStrings + GlyphChoice.allValueStrings { #expect(words.contains(value)) }
  }
}
