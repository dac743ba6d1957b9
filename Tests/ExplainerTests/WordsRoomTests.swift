import Drawing
import Lessons
import TestSupport
import Testing

@testable import Explainer

/// How much of what is said a small page shows: every sentence here takes one line.
struct WordsRoomTests {
  private func sentence(_ number: Int) -> String {
    let start = "Sentence \(number) "
    return start + String(repeating: "m", count: 73 - start.count) + "."
  }

  private func state(asking lines: Int) throws -> State {
    let ask = (0..<lines).map { _ in String(repeating: "q", count: 70) }.joined(separator: " ")
    let yaml = """
      title: Mine
      data: {x: [1, 2, 3], y: [0, 1, 0]}
      steps:
        - id: one
          title: A
          scene: classes
          said: \((1...5).map(sentence).joined(separator: " "))
          question: {ask: \(ask), answer: Yes.}
      """
    let chapter = try Chapter(yaml: yaml, name: "mine", file: "mine.yaml")
    return try State(chapters: [chapter], settings: Settings(hasMotion: false))
  }

  @Test(
    "Below 28 rows three lines are said, four on a narrow page, a question's further lines taken off; else all",
    arguments: [
      (Size(columns: 80, rows: 24), 1, 3), (Size(columns: 80, rows: 27), 1, 3),
      (Size(columns: 80, rows: 27), 2, 2), (Size(columns: 80, rows: 28), 1, 5),
      (Size(columns: 80, rows: 28), 2, 5), (Size(columns: 79, rows: 27), 1, 4),
      (Size(columns: 79, rows: 27), 2, 3), (Size(columns: 79, rows: 28), 1, 5),
    ])
  func lines(size: Size, asked: Int, said: Int) throws {
    let lines = view(try state(asking: asked), size).lines
    #expect(lines.count { $0.contains("Sentence") } == said, "\(lines.joined(separator: "\n"))")
    #expect(lines.contains { $0.contains("…") && $0.contains("Sentence \(said)") } == (said < 5))
    #expect(lines.count { $0.contains("qqqq") } == asked)
  }

  @Test("From 24 rows on a page shows how far one has come, below it has a row more for the picture")
  func progress() throws {
    func hasProgress(_ rows: Int) throws -> Bool {
      let state = try State.course(at: "mean").resized(Size(columns: 80, rows: rows))
      let symbols = state.settings.symbols
      let row = view(state).lines[1]
      return row.allSatisfy { "\($0)" == "\(symbols.heavyLine)" || "\($0)" == "\(symbols.lightLine)" }
    }
    #expect(try hasProgress(24) && hasProgress(40) && !hasProgress(23) && !hasProgress(20))
  }
}
