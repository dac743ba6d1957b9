import Lessons
import Subprocess
import TestSupport
import Testing

@Suite("logloss lesson")
struct LessonTests {
  private func check(_ lesson: String) async throws -> Outcome {
    try await withFile(lesson, named: "mine.yaml") { try await logloss("lesson", $0) }
  }

  private let step = "title: T\nsteps:\n  - id: a\n    title: A\n"

  @Test("lists every name that a lesson can use, and every chapter's steps")
  func vocabulary() async throws {
    let outcome = try await logloss("lesson")
    #expect(outcome.status == .exited(0) && outcome.complaint.isEmpty)
    #expect(outcome.lines.contains { $0.hasPrefix("  {mean loss} ") && $0.hasSuffix(" 0.3329") })
    #expect(outcome.lines.contains { $0.hasPrefix("  two-curves ") && $0.contains("the dial \"p\"") })
    for chapter in try Course.chapters() {
      let line = outcome.lines.first { $0.hasPrefix("  \(chapter.name): ") }
      #expect(line?.hasSuffix(chapter.steps.map(\.id).joined(separator: ", ")) == true)
    }
  }

  @Test("prints every text under its condition with --variants, of a chapter by its name too")
  func variants() async throws {
    let outcome = try await logloss("lesson", "the-loss", "--variants")
    #expect(outcome.status == .exited(0) && outcome.complaint.isEmpty)
    // The step is named once, above all its texts.
    #expect(outcome.lines.count { $0 == "sigmoid" } == 1)
    let place = try #require(outcome.lines.firstIndex { $0.contains("said; when fitted") })
    #expect(outcome.lines[place + 1].contains("w = 0.97"))
    #expect(try await logloss("lesson", "--variants").status == .exited(64))
  }

  @Test("says of a lesson that is right how many steps it has")
  func right() async throws {
    let outcome = try await check(step + "    scene: classes\n    said: There are {count} points.\n")
    #expect(outcome.status == .exited(0) && outcome.complaint.isEmpty)
    #expect(outcome.output.contains("1 step"))
  }

  @Test("says everything that is wrong, a line each with its place, and fails")
  func wrong() async throws {
    let outcome = try await check(step + "    scene: two-curves\n    said: \"{mean los} of {cuont}\"\n")
    #expect(outcome.status == .exited(1) && outcome.output.isEmpty)
    let complaints = outcome.complaint.split(separator: "\n")
    let expected = [
      ("line 5, column 12", "\"p\""), ("line 6, column 11", "nearest are mean loss, "),
      ("line 6, column 11", "nearest are count, "),
    ]
    #expect(complaints.count == expected.count)
    for (complaint, (place, words)) in zip(complaints, expected) {
      #expect(complaint.contains("mine.yaml, \(place)") && complaint.contains(words))
    }
    let needs = try await check(step + "    scene: two-curves\n    said: At {z}.\n")
    #expect(needs.status == .exited(1))
    #expect(needs.complaint.split(separator: "\n").map { $0.contains("\"p\"") } == [true, false])
  }

  @Test("remarks on what would disturb a class, without failing")
  func remarks() async throws {
    let long = String(repeating: "word ", count: 400)
    let outcome = try await check(step + "    scene: classes\n    said: \(long)\n")
    #expect(outcome.status == .exited(0) && outcome.complaint.isEmpty)
    #expect(outcome.output.contains("step a") && outcome.output.contains("80x24"))
    // Fifteen words a line; of 24 rows the picture keeps eight, and title, progress, point and keys four.
    #expect(outcome.output.contains("take 27 rows") && outcome.output.contains("room for 12"))
  }

  @Test("remarks on choices of which two are right, or none, and refuses those that cannot be told apart")
  func choices() async throws {
    func checked(_ choices: String) async throws -> Outcome {
      try await check(
        step
          + "    scene: classes\n    said: Words.\n    question: {ask: \"Is it?\", answer: It is., choices: \(choices)}\n"
      )
    }
    let both = try await checked("[{words: A, when: has mistakes}, {words: B, when: several points}]")
    #expect(both.status == .exited(0) && both.output.contains("\"A\" and \"B\" are both right"))
    let none = try await checked("[{words: A, when: grouped}, {words: B, when: weighted}]")
    #expect(none.status == .exited(0) && none.output.contains("none of the choices is right"))
    let alike = try await checked("[{words: A, when: grouped}, {words: B, when: grouped}]")
    #expect(alike.status == .exited(1) && alike.complaint.contains("mine.yaml, line 7, column"))
    #expect(alike.complaint.contains("choices 1 and 2 cannot be told apart"))
  }

  @Test("refuses what is no lesson: a name that no chapter has, a file that is not there")
  func nothingThere() async throws {
    #expect(try await logloss("lesson", "no-chapter").status == .exited(64))
    let missing = try await logloss("lesson", "not-there.yaml")
    #expect(missing.status == .exited(1))
    #expect(missing.complaint.contains("there is no such file"))
  }

  @Test("print and walk refuse the same lesson with its first flaw and word of the others")
  func otherCommands() async throws {
    let lesson = step + "    scene: two-curves\n    said: At {z}.\n"
    let outcome = try await withFile(lesson, named: "mine.yaml") {
      try await logloss("print", "--lesson", $0)
    }
    #expect(outcome.status == .exited(1) && outcome.output.isEmpty)
    #expect(outcome.complaint.contains("One more thing is wrong"))
  }
}
