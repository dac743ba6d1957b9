import Subprocess
import Testing

@Suite("logloss --plain")
struct PlainTests {
  private static let script = "next\npoint 4\ngo mean\npoint 4 x 0.5\nundo\nquit\n"

  @Test("Commands from a pipe are answered in plain lines, and no terminal is needed")
  func piped() async throws {
    let outcome = try await logloss("--plain", input: Self.script)
    #expect(outcome.status == .exited(0) && outcome.complaint.isEmpty)
    #expect(outcome.output.contains("\nStep 2 of "))
    #expect(outcome.output.contains("\nLoss 0.3329 to "))
    #expect(outcome.output.allSatisfy { $0 == "\n" || ($0 >= " " && $0 <= "~") })
  }

  @Test(
    "The environment can ask for it",
    arguments: [["TERM": "dumb"], ["ACCESSIBLE": "1"]] as [[Environment.Key: String?]])
  func environment(setting: [Environment.Key: String?]) async throws {
    let asked = try await logloss("--plain", input: Self.script).output
    #expect(try await logloss(arguments: [], setting: setting, input: Self.script).output == asked)
  }

  @Test("It ends where its input ends")
  func endOfInput() async throws {
    let outcome = try await logloss("--plain", "mean", input: "next\n")
    #expect(outcome.status == .exited(0))
    #expect(outcome.output.contains("Step "))
  }

  @Test("print --plain prints the steps so, a blank line between them")
  func printed() async throws {
    let outcome = try await logloss("print", "--plain", "the-loss")
    let pages = outcome.output.split(separator: "\n\n")
    #expect(pages.count > 1)
    for page in pages { #expect(page.contains("Step ")) }
    #expect(outcome.output.allSatisfy { $0 == "\n" || ($0 >= " " && $0 <= "~") })
  }
}
