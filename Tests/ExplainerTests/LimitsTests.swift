import CrossEntropy
import Drawing
import Insight
import Lessons
import TestSupport
import Testing

@testable import Explainer

/// What has an end: tried at it and one beyond.
struct LimitsTests {
  @Test("Eleven characters of a probability are taken, a twelfth is not")
  func typedProbability() {
    var scale = AnswerScale(answers: 2)
    for character in "0.123456789" { scale.type(character) }
    #expect(scale.typed == "0.123456789")
    scale.type("5")
    #expect(scale.typed == "0.123456789" && isClose(scale.forecast[0], 0.123456789))
  }

  @Test("Three digits of a step's number are taken, a fourth is not")
  func typedStep() throws {
    let state = try State.course(at: "formula").after("1", "2", "3")
    #expect(state.typedNumber == "123")
    #expect(state.after("4").typedNumber == "123")
  }

  @Test("A dial that two steps share stays within the range of the step that is shown")
  func sharedDial() throws {
    for (key, ends) in [(Key.right, (1.0, 0.99)), (.left, (0, 0.01))] {
      var state = try State.course(at: "cross-entropy").after("e")
      for _ in 0..<100 { state = state.after(key) }
      #expect(state.dialValues["p of green"] == ends.0)
      let place = try #require(state.place(of: "surprise"))
      update(&state, .escape)
      state.go(to: place)
      #expect(state.step?.id == "surprise" && state.dialValues["p of green"] == ends.1)
    }
  }

  @Test(
    "Key presses within eight tenths of a second are one change, later ones are changes of their own",
    arguments: [(0.79, false), (0.81, true)])
  func gesture(pause: Double, areTwo: Bool) throws {
    let start = try State.course(at: "labels").after("e", .tab)
    let moved = start.after(.right).after(.timePassed(pause)).after(.right)
    let back = moved.after("u")
    #expect(back.bench?.canUndo == areTwo)
    #expect((back.bench?.experiment == start.bench?.experiment) == !areTwo)
  }

  @Test(
    "Hints stand two columns from the left, three apart, and as many as there is room for",
    arguments: [
      (16, [2..<7]), (17, [2..<7, 10..<15]), (24, [2..<7, 10..<15]), (25, [2..<7, 10..<15, 18..<23]),
    ])
  func hints(columns: Int, places: [Range<Int>]) {
    let hints = [Hint("a", "one"), Hint("b", "two"), Hint("c", "six")]
    let placed = placedHints(hints, columns: columns, symbols: .braille)
    #expect(placed.map(\.columns) == places)
    #expect(placed.map(\.hint) == Array(hints.prefix(places.count)))
  }

  @Test("Help and quit keep their place where there is no room for all")
  func hintsAlwaysShown() {
    let hints = [Hint("a", "one"), Hint("?", "help", .toggleHelp), Hint("q", "quit", .askToQuit)]
    #expect(placedHints(hints, columns: 24, symbols: .braille).map(\.hint.key) == ["?", "q"])
    #expect(placedHints(hints, columns: 27, symbols: .braille).map(\.hint.key) == ["a", "?", "q"])
  }

  @Test("The window of steps around the chosen one has it in its middle, or reaches an end")
  func outlineWindow() throws {
    let course = try State.course().resized(Size(columns: 80, rows: 24))
    for (chapter, steps) in course.chapters.map(\.steps.count).enumerated() {
      for step in 0..<steps {
        let rows = try #require(course.outlineColumns(Place(chapter: chapter, step: step)).first)
        // Two rows of the bars at the top and at the bottom, and the blank one between.
        #expect(rows.count <= 21)
        let shown = rows.compactMap { row -> Int? in
          if case .step(let place) = row.kind { place.step } else { nil }
        }
        #expect(shown.contains(step) && zip(shown, shown.dropFirst()).allSatisfy { $1 == $0 + 1 })
        let (before, after) = (shown.count { $0 < step }, shown.count { $0 > step })
        guard shown.first != 0, shown.last != steps - 1 else { continue }
        #expect(abs(before - after) <= 1, "\(chapter) \(step): \(shown)")
      }
    }
  }
}
