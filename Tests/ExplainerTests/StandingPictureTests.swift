import Drawing
import Insight
import Lessons
import TestSupport
import Testing

@testable import Explainer

/// The picture keeps its place whatever is said beside it.
struct StandingPictureTests {
  private static let sizes = [
    smallestSize, Size(columns: 80, rows: 24), Size(columns: 120, rows: 40), Size(columns: 80, rows: 30),
  ]

  private func layout(_ state: State, _ size: Size) throws -> StepLayout {
    let state = state.resized(size)
    return StepLayout(state, try #require(state.step), try #require(state.context))
  }

  private static let questions: [String] = ((try? Course.chapters()) ?? []).flatMap(\.steps)
    .map(\.id).filter { (try? State.course(at: $0).hasOpenQuestion) == true }

  @Test("Answering a question moves nothing in the picture, at any size", arguments: questions)
  func answering(id: String) throws {
    let open = try State.course(at: id)
    let answered = open.after(.right)
    #expect(open.hasOpenQuestion && answered.isAnswered && answered.place == open.place)
    for size in Self.sizes {
      let (before, after) = (try layout(open, size), try layout(answered, size))
      #expect(before.figure == after.figure && before.words == after.words)
      let (first, second) = (view(open, size), view(answered, size))
      for row in 0..<(after.figure.row + after.figure.size.rows) {
        // In a wide window the words stand beside the picture.
        let columns = size.columns < 120 ? size.columns : after.words.column
        #expect(first.row(row).prefix(columns) == second.row(row).prefix(columns))
      }
    }
  }

  private func wordy(_ count: Int) throws -> State {
    let words = Array(repeating: "long", count: count).joined(separator: " ")
    let yaml = """
      title: Mine
      data: {x: [1, 2, 3], y: [0, 1, 0]}
      steps:
        - id: wordy
          title: A
          scene: classes
          said: \(words)
          notes: \(words)
          question: {ask: \(words), answer: \(words)}
      """
    let chapter = try Chapter(yaml: yaml, name: "mine", file: "mine.yaml")
    return try State(chapters: [chapter], settings: Settings(hasMotion: false))
  }

  @Test(
    "However much is said, the picture keeps a third of the page, and what has no room is marked",
    arguments: [[], [.right], ["S"], ["S", .right], ["e"]] as [[Key]])
  func third(keys: [Key]) throws {
    let state = try wordy(600).after(keys)
    for size in Self.sizes where size.columns < 120 {
      let layout = try layout(state, size)
      #expect(layout.figure.size.rows >= size.rows / 3 - 1, "\(size)")
      #expect(layout.figure.size.rows <= size.rows / 3 + 1, "\(size)")
      let lines = view(state, size).lines
      #expect(lines[size.rows - 2].hasSuffix("…"), "\(lines)")
    }
  }

  @Test("Beside the picture too much is marked as well, and takes nothing from the picture")
  func beside() throws {
    let size = Size(columns: 120, rows: 40)
    let layout = try layout(wordy(600), size)
    #expect(try layout.figure == self.layout(wordy(3), size).figure)
    let last = layout.words.row + layout.words.size.rows - 1
    #expect(view(try wordy(600), size).lines[last].hasSuffix("…"))
  }

  @Test("Few words leave the picture the room")
  func fewWords() throws {
    for size in Self.sizes {
      #expect(try layout(wordy(3), size).figure.size.rows > size.rows / 2)
      #expect(try !view(wordy(3), size).lines.joined().contains("…"))
    }
  }
}
