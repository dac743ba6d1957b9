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

  @Test(
    "From 28 rows on all that is said is shown; on fewer it ends with a sentence",
    arguments: [(27, true), (28, false)])
  func lowPage(rows: Int, isCut: Bool) throws {
    let yaml = """
      title: Mine
      steps:
        - id: many
          title: A
          scene: classes
          said: \(Array(repeating: "These five words are said.", count: 15).joined(separator: " "))
      """
    let chapter = try Chapter(yaml: yaml, name: "mine", file: "mine.yaml")
    let state = try State(chapters: [chapter], settings: Settings(hasMotion: false))
    let page = view(state, Size(columns: 80, rows: rows)).lines.joined(separator: "\n")
    let shown = page.split(separator: "said.").count - 1
    #expect(page.contains("said. …") == isCut && (shown == 15) == !isCut)
  }

  @Test("A reply to a key takes a row of its own, and none from the words", arguments: ["labels", "mean"])
  func reply(id: String) throws {
    // "Nothing has been changed that could be undone." fits one row under a picture.
    for size in Self.sizes where size.columns < 120 {
      let (quiet, replying) = (try State.course(at: id), try State.course(at: id).after("u"))
      #expect(replying.message != nil)
      let (before, after) = (try layout(quiet, size).lines, try layout(replying, size).lines)
      #expect(after.neededRows == before.neededRows + 1, "\(size)")
    }
  }

  @Test("Few words leave the picture the room")
  func fewWords() throws {
    for size in Self.sizes {
      #expect(try layout(wordy(3), size).figure.size.rows > size.rows / 2)
      #expect(try !view(wordy(3), size).lines.joined().contains("…"))
    }
  }
}
