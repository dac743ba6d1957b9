import CrossEntropy
import Drawing
import Insight
import Lessons
import TestSupport
import Testing

@testable import Explainer

/// A lesson about the ten points, whose model makes two mistakes and has a loss below a coin's.
let askingLesson = """
  title: Mine
  steps:
    - id: mistakes
      title: First
      scene: all-bars
      said: Look at the bars.
      question:
        ask: Is the model ever wrong?
        answer: It makes {mistakes} {mistakes|mistake|mistakes}.
        choices:
          - {words: "Yes", when: has mistakes}
          - {words: "No"}
    - id: coin
      title: Second
      scene: loss-bars
      said: Look at the losses.
      question:
        ask: Where does the mean lie, against {coin loss}?
        answer: It is {mean loss}.
        choices:
          - {words: Above, when: mean above coin}
          - {words: Below, when: mean below coin}
          - {words: Neither}
    - id: open
      title: Third
      scene: loss-bars
      said: Look again.
      question: {ask: Why?, answer: Because.}
    - id: recap
      title: Last
      scene: mean-loss
      said: That was it.
  """

extension State {
  static func asking(_ id: String = "mistakes", size: Size = Size(columns: 80, rows: 24)) throws
    -> State
  {
    try State.course(at: id, chapters: [Chapter(yaml: askingLesson, name: "mine", file: "mine.yaml")])
      .resized(size)
  }

  func typing(_ text: String) -> State { after(text.map { Key.character($0) }) }

  func score() throws -> ForecastScore {
    try #require(predictions(of: place.chapter).map(\.prediction).score)
  }
}

extension State {
  /// The state after a click on the first cell of a text on the page.
  func clicked(on text: String) throws -> State {
    let lines = view(self).lines
    let row = try #require(lines.firstIndex { $0.contains(text) })
    let column = try #require(lines[row].columnOfFirst(text))
    return after(try #require(meaning(of: Mouse(gesture: .press, row: row, column: column))))
  }
}

extension String {
  func columnOfFirst(_ text: String) -> Int? {
    indices.first { self[$0...].hasPrefix(text) }.map { columnWidth(of: String(self[..<$0])) }
  }

  func replacingFirst(_ part: String, with other: String) -> String {
    guard let start = indices.first(where: { self[$0...].hasPrefix(part) }) else { return self }
    return String(self[..<start]) + other + String(self[start...].dropFirst(part.count))
  }
}
