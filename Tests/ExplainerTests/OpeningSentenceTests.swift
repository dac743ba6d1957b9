import Drawing
import Lessons
import TestSupport
import Testing

@testable import Explainer

struct OpeningSentenceTests {
  @Test("What is said at the start stands on the page until the first key, and on no printed page")
  func greeting() throws {
    let size = Size(columns: 120, rows: 36)
    var state = try State(
      chapters: [Course.firstChapter()], size: size, greeting: "mine.csv: 8 rows were read.")
    #expect(view(state).plainText.contains("mine.csv: 8 rows were read."))
    #expect(!state.printedPage(at: Place(), size: size).plainText.contains("mine.csv"))
    update(&state, .timePassed(1))
    #expect(view(state).plainText.contains("mine.csv: 8 rows were read."))
    update(&state, .next)
    #expect(!view(state).plainText.contains("mine.csv"))
  }
}
