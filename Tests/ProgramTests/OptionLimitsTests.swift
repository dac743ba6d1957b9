import Lessons
import Subprocess
import TestSupport
import Testing

/// What has an end on the command line: tried at it and one beyond.
@Suite("The ends of options")
struct OptionLimitsTests {
  private func succeeds(_ arguments: String...) async throws -> Bool {
    let outcome = try await logloss(arguments: arguments)
    if outcome.status == .exited(0) { return outcome.complaint.isEmpty && !outcome.output.isEmpty }
    #expect(outcome.output.isEmpty)
    return false
  }

  @Test("--step takes the number of the first chapter's last step, and none beyond it")
  func step() async throws {
    let steps = try Course.firstChapter().steps
    let last = try await logloss("print", "--step", "\(steps.count)")
    #expect(try await last.output == logloss("print", "--step", steps[steps.count - 1].id).output)
    let beyond = try await logloss("print", "--step", "\(steps.count + 1)")
    #expect(beyond.status == .exited(64) && beyond.complaint.contains("\(steps.count)"))
    let first = try await logloss("print", "--step", "1")
    #expect(try await first.output == logloss("print", "--step", steps[0].id).output)
  }

  @Test(
    "--size takes pages from 60 × 20 to 1000 × 1000",
    arguments: [
      ("60x20", true), ("59x20", false), ("60x19", false), ("1000x20", true), ("1001x20", false),
      ("60x1000", true), ("60x1001", false),
    ])
  func size(size: String, isTaken: Bool) async throws {
    #expect(try await succeeds("print", "--step", "mean", "--size", size) == isTaken)
    guard isTaken else { return }
    let lines = try await logloss("print", "--step", "mean", "--size", size).lines
    let columns = try #require(Int(size.prefix { $0 != "x" }))
    #expect(lines.allSatisfy { $0.count <= columns } && lines.contains { $0.count > columns - 10 })
  }

  @Test(
    "--clip takes what lies above zero and below one half",
    arguments: [("0.499999", true), ("0.5", false), ("1e-300", true), ("0", false)])
  func clip(bound: String, isTaken: Bool) async throws {
    try await withFile("y,p\n1,0.5\n0,0.25\n") { path in
      let taken = try await succeeds("score", path, "--clip", bound)
      #expect(taken == isTaken)
    }
  }

  @Test(
    "--inverse-regularization takes any number above zero",
    arguments: [("0", false), ("1e-9", true), ("1e9", true), ("none", true)])
  func penalty(c: String, isTaken: Bool) async throws {
    try await withFile(tenPointsFile) { path in
      let taken = try await succeeds("score", path, "--inverse-regularization", c)
      #expect(taken == isTaken)
    }
  }

  @Test("A chapter that is not there is answered with all that are")
  func chapters() async throws {
    let names = try Course.chapters().map(\.name).joined(separator: ", ")
    for command in ["print", "walk"] {
      let outcome = try await logloss(command, "--lesson", "nothing")
      #expect(outcome.status == .exited(64) && outcome.complaint.contains(names), "\(outcome.complaint)")
    }
  }
}
