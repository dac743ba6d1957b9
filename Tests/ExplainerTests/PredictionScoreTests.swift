import CrossEntropy
import Drawing
import Insight
import Lessons
import TestSupport
import Testing

@testable import Explainer

/// How good predictions were, at the end of a chapter and on the page of all.
struct PredictionScoreTests {
  @Test("What was predicted stays through other chapters")
  func chapters() throws {
    let second = askingLesson.replacingFirst("title: Mine", with: "title: Other")
      .replacingFirst("id: mistakes", with: "id: other")
    var state = try State.course(chapters: [
      Chapter(yaml: askingLesson, name: "mine", file: "mine.yaml"),
      Chapter(yaml: second, name: "other", file: "other.yaml"),
    ])
    state = state.typing("=0.8").after(.enter, .end, .right).typing("=0.7").after(.enter)
    #expect(state.place.chapter == 1)
    #expect(state.predictions(of: 0).count == 1 && state.predictions(of: 1).count == 1)
    #expect(state.after("u").predictions(of: 0).count == 1)
  }

  @Test("A last step that asks shows the score with its answer, not before")
  func scoreAfterTheAnswer() throws {
    let short = try #require(askingLesson.indices.first { askingLesson[$0...].hasPrefix("  - id: open") })
    let chapter = try Chapter(yaml: String(askingLesson[..<short]), name: "mine", file: "mine.yaml")
    let asked = try State.course(at: "mistakes", chapters: [chapter]).typing("=0.8").after(.enter, .right)
    #expect(asked.step?.id == "coin" && asked.hasOpenQuestion && !asked.showsScore)
    #expect(!asked.text.contains("Your log loss") && !asked.hints.contains { $0.words == "predictions" })
    let answered = asked.after(.right)
    #expect(answered.showsScore && answered.text.contains("Your log loss on one question: 0.2231"))
    #expect(answered.hints.contains { $0.words == "predictions" })
  }

  @Test("Of several predictions the costliest is lit on their page, of one none")
  func costliest() throws {
    func isLit(_ state: State, _ words: String) throws -> Bool {
      let page = view(state)
      let row = try #require(page.lines.firstIndex { $0.contains(words) })
      return try #require(page.row(row).first { $0.character != " " }).style == Style(.accent, bold: true)
    }
    let one = try State.asking().typing("=0.8").after(.enter)
    #expect(try !isLit(one.after("="), "1.1  Is the model"))
    // −log 0.8 = 0.2231 and −log 0.3 = 1.2040.
    let two = one.after(.right).typing("=20").after(.down).typing("30").after(.enter, "=")
    #expect(try !isLit(two, "1.1  Is the model") && isLit(two, "1.2  Where does"))
  }

  @Test("The bars of the score are as long as its losses, and an infinite one is as long as any can be")
  func scoreBars() throws {
    let first = try State.asking().typing("=12/20").after(.enter, .right)
    let state = first.typing("=20").after(.down).typing("30").after(.enter, .end)
    let predictions = state.predictions(of: 0).map(\.prediction)
    let symbols = state.settings.symbols
    let lines = predictions.scoreLines(.nats, symbols, columns: 80).dropFirst()
    let bars = lines.map { line in
      line.parts.map(\.text).joined().count { $0 == symbols.heavyLine }
    }
    // 0.8574, 0.8959 and 1.0397 of 1.0397, in thirtieths; ∞ is all of them.
    #expect(bars == [25, 26, 30, 30])
  }

  @Test("The page of predictions stops at its last row, so that the next key up moves it")
  func scrolling() throws {
    let page = try State.asking().typing("=0.8").after(.enter, "=")
    // All of it is to be seen at once.
    #expect(page.overlay == .predictions(firstRow: 0) && page.lastPredictionRow == 0)
    #expect(page.after(.down, .end).overlay == .predictions(firstRow: 0))
    // Three rows are for the title, the air under it and the keys.
    let small = page.resized(Size(columns: 80, rows: 8))
    let smaller = page.resized(Size(columns: 80, rows: 7))
    #expect(small.lastPredictionRow > 1 && smaller.lastPredictionRow == small.lastPredictionRow + 1)
    let last = small.after(.end)
    #expect(last.overlay == .predictions(firstRow: small.lastPredictionRow))
    #expect(last.after(.up).overlay == .predictions(firstRow: small.lastPredictionRow - 1))
    #expect(last.after(.home).overlay == .predictions(firstRow: 0))
  }
}
