import Foundation
import Lessons
import Subprocess
import TestSupport
import Testing

/// Linux has a device that is always full.
private let hasFullDevice = FileManager.default.fileExists(atPath: "/dev/full")

@Suite("logloss print")
struct PrintTests {
  @Test("writes every step as a page of just that size, an empty line between")
  func allSteps() async throws {
    let outcome = try await logloss("print", "--lesson", "the-loss", "--size", "100x30", "--color", "never")
    #expect(outcome.status == .exited(0))
    let lines = outcome.output.split(separator: "\n", omittingEmptySubsequences: false)
    let pages = try Course.chapter("the-loss").steps.count
    #expect(lines.count == pages * 31)
    #expect(lines.allSatisfy { $0.count <= 100 })
    for page in 1..<pages { #expect(lines[page * 31 - 1].isEmpty) }
  }

  @Test("shows the loss of the ten points")
  func mean() async throws {
    let outcome = try await logloss("print", "--size", "80x24", "--color", "never", "--step", "mean")
    #expect(outcome.output.contains("0.3329"))
    #expect(outcome.output.split(separator: "\n", omittingEmptySubsequences: false).count == 25)
  }

  @Test("shows notes under a page, and leaves answers out, where that is asked for")
  func notes() async throws {
    let plain = try await logloss("print", "--step", "stand")
    let sheet = try await logloss("print", "--step", "stand", "--notes", "--no-answers")
    #expect(plain.status == .exited(0) && sheet.status == .exited(0))
    #expect(!plain.output.contains("Notes: ") && sheet.output.contains("\nNotes: "))
    let answer = try #require(plain.lines.last { !$0.isEmpty })
    #expect(!sheet.output.contains(answer))
  }

  @Test("shows questions with their answers, and no keys")
  func questions() async throws {
    let outcome = try await logloss("print", "--step", "stand")
    #expect(outcome.output.contains("Which point will have the largest loss?"))
    #expect(outcome.output.contains("The red one at x = 0.2"))
    #expect(!outcome.output.contains("q quit"))
  }

  @Test("keeps to seven bits where the locale has no more")
  func ascii() async throws {
    let outcome = try await logloss("print", locale: "C")
    #expect(outcome.output.utf8.allSatisfy { $0 < 0x80 })
  }

  @Test("colours when asked, and never for a pipe by itself")
  func colours() async throws {
    #expect(try await logloss("print", "--color", "always").output.contains("\u{1B}[0;"))
    #expect(try await !logloss("print").output.contains("\u{1B}"))
  }

  @Test("says in one sentence that its output is full, and does not crash", .enabled(if: hasFullDevice))
  func fullOutput() async throws {
    let line = "\(Tmux.program) print > /dev/full"
    let result = try await run(
      .name("sh"), arguments: ["-c", line], output: .discarded, error: .string(limit: 1 << 16))
    #expect(result.terminationStatus == .exited(1))
    #expect(result.standardError.contains("cannot be written to"))
  }

  @Test("refuses a page that is too small")
  func tooSmall() async throws {
    let outcome = try await logloss("print", "--size", "59x20")
    #expect(outcome.status == .exited(1))
    #expect(outcome.output.isEmpty)
    #expect(outcome.complaint.contains("60 columns"))
  }

  @Test("says which steps are nearest to one that is not known, and not all of them")
  func unknownStep() async throws {
    let outcome = try await logloss("print", "--step", "on-the-curv")
    #expect(outcome.status == .exited(64))
    #expect(outcome.complaint.contains("nearest are on-the-curve, "))
    #expect(outcome.complaint.contains("logloss lesson"))
    #expect(!outcome.complaint.contains("title, feature"))
  }
}

@Suite("logloss without a terminal")
struct NoTerminalTests {
  @Test("says so, and names what works instead")
  func walk() async throws {
    let outcome = try await logloss()
    #expect(outcome.status == .exited(1))
    #expect(outcome.complaint.contains("logloss print"))
    #expect(outcome.output.isEmpty)
  }

  @Test("refuses an option that it does not have, with status 64")
  func wrongCall() async throws {
    let outcome = try await logloss("--nothing")
    #expect(outcome.status == .exited(64))
    #expect(outcome.complaint.contains("--nothing"))
  }
}

@Suite("A lesson of one's own")
struct OwnLessonTests {
  @Test("with escape characters in it never steers the terminal")
  func escapes() async throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).yaml")
    let yaml = "title: A\ndata: {x: [1, 2], y: [0, 1]}\nsteps:\n  - id: a\n    title: A\n    said: B\n"
    try (yaml + "    scene: \"\\e[31mred\\a\"\n").write(to: file, atomically: true, encoding: .utf8)
    let outcome = try await logloss("print", "--lesson", file.path)
    #expect(outcome.status == .exited(1))
    #expect(outcome.complaint.contains("there is no figure"))
    #expect(!outcome.complaint.contains("\u{1B}") && !outcome.complaint.contains("\u{07}"))
    try FileManager.default.removeItem(at: file)
  }

  @Test("is told with its own data")
  func printed() async throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).yaml")
    let yaml = """
      title: Mine
      data:
        x: [1, 2, 3, 4]
        y: [0, 1, 0, 1]
      steps:
        - id: mine
          title: "{Count} points"
          scene: mean-loss
          said: There are {positives} green ones.
      """
    try yaml.write(to: file, atomically: true, encoding: .utf8)
    let outcome = try await logloss("print", "--lesson", file.path)
    #expect(outcome.output.contains("Four points"))
    #expect(outcome.output.contains("There are two green ones."))
    try FileManager.default.removeItem(at: file)
  }

  @Test("with a mistake in it is refused with file and line")
  func mistake() async throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).yaml")
    try "title: Mine\ndata:\n  x: [1, 2]\n  y: [0, 2]\nsteps: []\n".write(
      to: file, atomically: true, encoding: .utf8)
    let outcome = try await logloss("print", "--lesson", file.path)
    #expect(outcome.status == .exited(1))
    #expect(outcome.complaint.contains("\(file.path), line 4"))
    try FileManager.default.removeItem(at: file)
  }
}
