import CrossEntropy
import Insight
import TestSupport
import Testing

@testable import Lessons

/// A lesson that is right, with places where tests put something wrong.
private func lesson(
  title: String = "title: A lesson", data: String = "data:\n  x: [1, 2.5]\n  y: [0, 1]",
  steps: String = "steps:\n  - id: first\n    title: One\n    scene: classes\n    said: Words."
) -> String {
  [title, data, steps].joined(separator: "\n")
}

private func step(_ lines: String) -> String { lesson(steps: "steps:\n" + lines) }

private func read(_ yaml: String) throws(LessonError) -> Chapter {
  try Chapter(yaml: yaml, name: "mine", file: "mine.yaml")
}

/// Whether this is all that is wrong with a lesson.
private func refuses(
  _ yaml: String, _ line: Int?, _ problem: LessonError.Problem, location: SourceLocation = #_sourceLocation
) {
  let reading = LessonReading(yaml: yaml, name: "mine", file: "mine.yaml")
  #expect(reading.chapter == nil, sourceLocation: location)
  #expect(reading.errors.map(\.file) == ["mine.yaml"], sourceLocation: location)
  #expect(reading.errors.map(\.line) == [line], sourceLocation: location)
  #expect(reading.errors.map(\.problem) == [problem], sourceLocation: location)
}

struct ChapterReaderTests {
  @Test("A small lesson is read whole")
  func small() throws {
    let chapter = try read(lesson())
    #expect(chapter.name == "mine")
    #expect(chapter.title == "A lesson")
    #expect(
      chapter.data.observations == [
        Observation(x: 1, label: .negative), Observation(x: 2.5, label: .positive),
      ])
    let step = try #require(chapter.steps.first)
    #expect(step.id == "first" && step.figure.name == "classes")
    #expect(step.notes.isEmpty && step.question == nil)
    #expect(try step.said.filled(DataSet.tenPoints.context()) == "Words.")
  }

  @Test("Line breaks in a block of text become blanks")
  func blocks() throws {
    let chapter = try read(
      step(
        "  - id: a\n    title: One\n    scene: classes\n    said: |\n      Two\n        words,\n\n      three."
      ))
    #expect(try chapter.steps.first?.said.filled(DataSet.tenPoints.context()) == "Two words, three.")
  }

  @Test("Passages, questions and notes are read")
  func whole() throws {
    let chapter = try read(
      step(
        """
          - id: a
            title: "{Count} points"
            scene: classes
            said:
              - Always.
              - when: has mistakes, not mean above coin
                say: Wrong.
                otherwise: Right.
            notes: For {count}.
            question: {ask: Why?, answer: Because.}
        """))
    let context = try DataSet.tenPoints.context()
    let step = try #require(chapter.steps.first)
    #expect(step.title.filled(context) == "Ten points")
    #expect(step.said.filled(context) == "Always. Wrong.")
    #expect(try step.said.filled(DataSet.separable.context()) == "Always. Right.")
    #expect(step.notes.filled(context) == "For ten.")
    #expect(step.question?.ask.filled(context) == "Why?")
    #expect(step.question?.answer.filled(context) == "Because.")
  }

  @Test("Blanks around the facts of a condition do not matter")
  func blanks() throws {
    let chapter = try read(
      step(
        "  - id: a\n    title: One\n    scene: classes\n    said:\n"
          + "      - when: has mistakes , several mistakes\n        say: Wrong."))
    #expect(try chapter.steps.first?.said.filled(DataSet.tenPoints.context()) == "Wrong.")
  }
}

struct ChapterReaderKeyTests {
  @Test("A missing key is reported with the line where it should be")
  func missing() {
    refuses(
      "data: {x: [1], y: [1]}\nsteps:\n  - {id: a, title: A, scene: classes, said: B}", 1,
      .missingKey("title"))
    refuses(lesson(data: "data:\n  y: [1]"), 3, .missingKey("x"))
    refuses(lesson(data: "data:\n  x: [1]"), 3, .missingKey("y"))
    refuses(step("  - id: a\n    scene: classes\n    said: B"), 6, .missingKey("title"))
    refuses(
      step("  - id: a\n    title: A\n    scene: classes\n    said: B\n    question:\n      ask: Why?"), 11,
      .missingKey("answer"))
    refuses(
      step("  - id: a\n    title: A\n    scene: classes\n    said:\n      - say: B"), 10, .missingKey("when"))
  }

  @Test("An unknown key is reported with its line and with what may stand there")
  func unknown() {
    refuses(
      lesson(title: "title: A\nauthor: B"), 2, .unknownKey("author", allowed: ["title", "steps", "data"]))
    refuses(
      lesson(data: "data:\n  x: [1]\n  y: [0]\n  z: [1]"), 5,
      .unknownKey("z", allowed: ["y", "x", "p", "set", "C", "keep"]))
    refuses(
      step("  - id: a\n    picture: classes\n    title: A\n    scene: classes\n    said: B"), 7,
      .unknownKey(
        "picture",
        allowed: [
          "id", "title", "scene", "said", "reading", "notes", "question", "shows", "training", "dials",
        ]))
    refuses(
      step(
        "  - id: a\n    title: A\n    scene: classes\n    said:\n      - when: penalised\n        say: B\n"
          + "        says: B"),
      12,
      .unknownKey("says", allowed: ["when", "say", "otherwise"]))
  }

  @Test("A key that stands twice is reported with the line where it first stands")
  func repeated() {
    refuses(lesson(title: "title: A\ntitle: B"), 1, .repeatedKey("title"))
    refuses(
      step("  - id: a\n    title: A\n    scene: classes\n    said: B\n    said: C"), 9, .repeatedKey("said"))
  }

  @Test("Something else than what is expected is reported with its line")
  func kinds() {
    refuses("- a list", 1, .wrongKind(expected: "a mapping", key: "the lesson"))
    refuses(lesson(data: "data: [1, 2]"), 2, .wrongKind(expected: "a mapping", key: "data"))
    refuses(lesson(data: "data:\n  x: 1\n  y: [0]"), 3, .wrongKind(expected: "a list", key: "x"))
    refuses(lesson(steps: "steps: many"), 5, .wrongKind(expected: "a list", key: "steps"))
    refuses(step("  - just text"), 6, .wrongKind(expected: "a mapping", key: "a step"))
    refuses(lesson(title: "title: [A]"), 1, .wrongKind(expected: "text", key: "title"))
    refuses(
      step("  - id: a\n    title: {b: c}\n    scene: classes\n    said: B"), 7,
      .wrongKind(expected: "text", key: "title"))
  }
}

struct ChapterReaderStepTests {
  @Test("An unknown figure is reported with its line and with the three names that are nearest")
  func scene() {
    refuses(
      step("  - id: a\n    title: A\n    scene: clases\n    said: B"), 8,
      .unknownFigure("clases", nearest: nearestNames(to: "clases", among: figureNames)))
  }

  @Test("What is wrong in a text is reported with the line where the text begins")
  func templates() {
    func said(_ text: String) -> String {
      step("  - id: a\n    title: A\n    scene: classes\n    said: '\(text)'")
    }
    refuses(
      said("{mean los}"), 9,
      .unknownPlaceholder("mean los", nearest: nearestNames(to: "mean los", among: placeholderNames)))
    refuses(said("{mean loss"), 9, .template(.unbalancedBrace))
    refuses(said("mean loss}"), 9, .template(.unbalancedBrace))
    refuses(said("{mean loss|loss|losses}"), 9, .template(.notACount("mean loss")))
    refuses(said("{count|point}"), 9, .template(.malformed("count|point")))
    refuses(
      step("  - id: a\n    title: '{unit'\n    scene: classes\n    said: B"), 7, .template(.unbalancedBrace))
  }

  @Test("Texts of notes, questions and variants are checked like any other")
  func everyText() {
    let start = "  - id: a\n    title: A\n    scene: classes\n    said: B\n"
    refuses(step(start + "    notes: '{x}'"), 10, .unknownPlaceholder("x", nearest: ["C", "b", "p"]))
    refuses(
      step(start + "    question:\n      ask: '{x}'\n      answer: C"), 11,
      .unknownPlaceholder("x", nearest: ["C", "b", "p"]))
    refuses(
      step(start + "    question:\n      ask: C\n      answer: '{x}'"), 12,
      .unknownPlaceholder("x", nearest: ["C", "b", "p"]))
    refuses(
      step(start + "    notes:\n      - when: penalised\n        say: C\n        otherwise: '{x}'"), 13,
      .unknownPlaceholder("x", nearest: ["C", "b", "p"]))
  }

  @Test(
    "An unknown fact is reported with its line and with the facts that are nearest",
    arguments: ["is fun", "not is fun", ""])
  func fact(name: String) {
    refuses(
      step("  - id: a\n    title: A\n    scene: classes\n    said:\n      - when: '\(name)'\n        say: B"),
      10,
      .unknownFact(name, nearest: nearestNames(to: name, among: factNames)))
  }

  @Test(
    "An id must be in kebab-case",
    arguments: ["First", "two words", "under_score", "-first", "first-", "1st", "a--b", "''", "é"])
  func malformedID(id: String) {
    refuses(
      step("  - id: \(id)\n    title: A\n    scene: classes\n    said: B"), 6,
      .malformedID(id == "''" ? "" : id))
  }

  @Test("Ids in kebab-case are taken", arguments: ["a", "a1", "on-the-curve", "step-2-b"])
  func kebab(id: String) throws {
    #expect(
      try read(step("  - id: \(id)\n    title: A\n    scene: classes\n    said: B")).steps.map(\.id) == [id])
  }

  @Test("An id that an earlier step has is reported with the line of the later step")
  func repeatedID() {
    let step = "  - id: a\n    title: A\n    scene: classes\n    said: B\n"
    refuses(lesson(steps: "steps:\n" + step + step), 10, .repeatedID("a"))
  }

  @Test("A lesson without steps is refused")
  func noSteps() {
    refuses(lesson(steps: "steps: []"), 5, .noSteps)
    refuses("", 1, .noSteps)
    refuses("# nothing but a comment", 1, .noSteps)
  }
}

struct ChapterReaderDataTests {
  private func refusesData(_ x: String, _ y: String, _ line: Int, _ problem: LessonError.Problem) {
    refuses(lesson(data: "data:\n  x: \(x)\n  y: \(y)"), line, problem)
  }

  @Test(
    "An x that is not a finite number is refused with its line", arguments: ["much", "nan", "inf", "1,5", ""])
  func numbers(text: String) {
    refusesData("\n    - 1\n    - '\(text)'", "[0, 1]", 5, .notANumber(text))
  }

  @Test(
    "A label other than 0 and 1 is refused with its line", arguments: ["2", "-1", "green", "0.5", "true"])
  func labels(text: String) {
    refusesData("[1, 2]", "\n    - 0\n    - \(text)", 6, .notALabel(text))
  }

  @Test("Columns of different length are refused with the line of the data")
  func columns() {
    refusesData("[1, 2, 3]", "[0, 1]", 3, .unequalColumns("x", 3, labels: 2))
    refusesData("[]", "[0]", 3, .unequalColumns("x", 0, labels: 1))
  }

  @Test("Text that is not YAML is refused with the line where the parser stopped")
  func notYAML() {
    for (yaml, line) in [("title: [A\nsteps: 1", 2), ("title: \"A", 1), ("a: b\n\tc: d", 2)] {
      let error = #expect(throws: LessonError.self) { try read(yaml) }
      guard case .notYAML(let words)? = error?.problem else {
        Issue.record("\(String(describing: error))")
        continue
      }
      #expect(error?.file == "mine.yaml")
      #expect((error?.line ?? 0) >= line)
      #expect(!words.isEmpty && !words.contains("\n"))
    }
  }

  @Test("A control character is refused in one line of words")
  func controlCharacter() {
    let error = #expect(throws: LessonError.self) { try read("title: A\nsteps: \u{7}") }
    guard case .notYAML(let words)? = error?.problem else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(error?.line == 2)
    #expect(!words.contains("\n") && !words.contains("error:"))
  }
}
