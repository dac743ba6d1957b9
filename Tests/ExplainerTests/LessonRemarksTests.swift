import Drawing
import Lessons
import TestSupport
import Testing

@testable import Explainer

struct LessonRemarksTests {
  private func remarks(_ step: String, size: Size = Size(columns: 80, rows: 24)) throws -> [LessonRemark] {
    let yaml = "title: Mine\nsteps:\n  - id: a\n    title: A\n    scene: classes\n" + step
    let chapter = try Chapter(yaml: yaml, name: "mine", file: "mine.yaml")
    return try State(chapters: [chapter]).lessonRemarks(on: size)
  }

  @Test("A short text on a page of the usual size is not remarked on")
  func short() throws {
    #expect(try remarks("    said: There are {count} points.").isEmpty)
  }

  @Test("Words that take more rows than there are beside a third for the picture are remarked on")
  func long() throws {
    let text = String(repeating: "word ", count: 400)
    let flaws = try remarks("    said: \(text)").map(\.flaw)
    guard case .wordsDoNotFit(let rows, let room, let size) = flaws.first else {
      Issue.record("Four hundred words do not fit.")
      return
    }
    #expect(rows > room && size == Size(columns: 80, rows: 24))
    #expect(try remarks("    said: \(text)", size: Size(columns: 80, rows: 80)).isEmpty)
  }

  @Test("An answer of nothing is remarked on")
  func noAnswer() throws {
    let question = """
          said: Words.
          question:
            ask: How many?
            answer:
              - when: grouped
                say: Many.
      """
    #expect(
      try remarks(question).map(\.flaw) == [.noAnswer, .neverSo(conditions: ["grouped"])])
  }
}
