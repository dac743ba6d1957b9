import CrossEntropy
import Insight
import Lessons
import TestSupport
import Testing

@testable import Explainer

struct ChangedChapterTests {
  /// A lesson about four points with these steps.
  private func lesson(_ ids: [String], x: String = "[1, 2, 3, 4]", more: String = "") throws -> Chapter {
    let steps = ids.map {
      "  - {id: \($0), title: \"Step \($0)\", scene: classes, said: Words of \($0).\(more)}\n"
    }
    let yaml = "title: Mine\ndata: {x: \(x), y: [0, 1, 0, 1]}\nsteps:\n" + steps.joined()
    return try Chapter(yaml: yaml, name: "mine.yaml", file: "mine.yaml")
  }

  private func start(_ ids: [String], at step: Int) throws -> State {
    try State(
      chapters: [lesson(ids)], place: Place(step: step), settings: Settings(hasMotion: false),
      sentence: { "Wrong: \($0)." })
  }

  private func saved(_ chapter: Chapter) -> Action { .chapterRead(chapter.name, .read(chapter)) }

  private let broken = Action.chapterRead("mine.yaml", .failed("mine.yaml, line 3: no."))

  @Test("The page shows what the file says now")
  func newWords() throws {
    let state = try start(["a", "b"], at: 1).after(saved(lesson(["a", "b"], more: " And more")))
    #expect(state.text.contains("Words of b. And more"))
    #expect(state.chapters.count == 1 && state.benches.count == 1)
  }

  @Test("The walkthrough stays at its step, wherever that stands now")
  func sameStep() throws {
    let state = try start(["a", "b", "c"], at: 1)
    #expect(try state.after(saved(lesson(["new", "a", "b"]))).place.step == 2)
    #expect(try state.after(saved(lesson(["b"]))).place.step == 0)
  }

  @Test("Where the step is gone, it goes to the nearest")
  func goneStep() throws {
    let state = try start(["a", "b", "c"], at: 2)
    #expect(try state.after(saved(lesson(["a", "b", "d", "e"]))).place.step == 2)
    #expect(try state.after(saved(lesson(["a"]))).place.step == 0)
  }

  @Test("An experiment and its way back outlive a new text, and the point that is followed too")
  func sameData() throws {
    let edited = try start(["a", "b"], at: 0).after("e", " ", .right)
    let state = edited.after(saved(try lesson(["b", "a"])))
    #expect(state.isExperimenting && state.followed == edited.followed)
    #expect(try state.facts.points == edited.facts.points)
    #expect(state.after("u", "u").bench?.canUndo == false)
    #expect(!state.after("q").isFinished)
  }

  @Test(
    "A chapter that comes later about the same data has them as they were brought, not as they were changed")
  func laterChapter() throws {
    var edited = try start(["a", "b"], at: 0).after("e", " ", .right)
    let even = JudgedForecast(Forecast(even: 2), rightAnswer: 0)
    edited.benches[0].predict(Prediction(ask: "Which", rightWords: "This", judged: even), of: "a")
    let other = try Chapter(
      yaml: "title: Other\ndata: {x: [1, 2, 3, 4], y: [0, 1, 0, 1]}\nsteps:\n"
        + "  - {id: c, title: C, scene: classes, said: D}\n", name: "other.yaml", file: "other.yaml")
    let state = edited.after(saved(other))
    let bench = try #require(state.benches.last)
    #expect(state.benches.count == 2 && !bench.hasEdits && !bench.canUndo)
    #expect(bench.facts.points.map(\.label) == [.negative, .positive, .negative, .positive])
    #expect(bench.facts.points.map(\.x) == [1, 2, 3, 4])
    #expect(bench.predictions.isEmpty)
    #expect(try state.facts.points == edited.facts.points)
  }

  @Test("However much is wrong, it takes four rows at most, the last one a sign that there is more")
  func manyFlaws() throws {
    let state = try start(["a", "b"], at: 1)
    // Twelve words a row.
    for (count, rows) in [(1, 1), (36, 3), (48, 4), (49, 4), (600, 4)] {
      let words = Array(repeating: "wrong", count: count).joined(separator: " ")
      let lines = state.after(.chapterRead("mine.yaml", .failed(words))).flawLines
      #expect(lines.count == rows && (lines.last == "…") == (count > 48))
    }
  }

  @Test("What was saved of other data is not saved of these, though it is the same change")
  func savedBefore() throws {
    let written = try start(["a", "b"], at: 0).after("e", " ").after(
      .saved(.written(SavedFiles(points: "mine.csv"))))
    #expect(written.after("q").isFinished)
    let renewed = written.after(saved(try lesson(["a", "b"], x: "[1, 2, 3, 5]")))
    // The same change once more.
    let again = renewed.after(.escape, "e", .tab, .backTab, " ")
    #expect(again.bench?.hasEdits == true)
    #expect(!again.after("q").isFinished && again.after("W").request != nil)
  }

  @Test("Nothing of the old page stays open: no scale, no held point, no movement")
  func oldPage() throws {
    let choices = ", question: {ask: Why, answer: So, choices: [{words: A, when: has mistakes}, {words: B}]}"
    func chapter(_ title: String) throws -> Chapter {
      let yaml =
        "title: A\ndata: {x: [1, 2, 3, 4], y: [0, 1, 0, 1]}\n"
        + "steps: [{id: a, title: \(title), scene: loss-bars, said: B\(choices)}, {id: b, title: B, scene: loss-bars, said: C}]"
      return try Chapter(yaml: yaml, name: "mine.yaml", file: "mine.yaml")
    }
    let state = try State(chapters: [chapter("A")])
    let open = state.after("=")
    #expect(open.answerScale != nil)
    #expect(try open.after(saved(chapter("C"))).answerScale == nil)
    let moving = state.after(.right, .right)
    #expect(moving.movement != nil)
    #expect(try moving.after(saved(chapter("C"))).movement == nil)
    let held = state.after(.pointed(.point(1)))
    #expect(held.held == 1)
    #expect(try held.after(saved(chapter("C"))).held == nil)
  }

  @Test("New data begin anew")
  func newData() throws {
    let edited = try start(["a", "b"], at: 0).after("e", " ")
    let state = edited.after(saved(try lesson(["a", "b"], x: "[1, 2, 3, 5]")))
    #expect(state.x(3) == 5 && state.bench?.hasEdits == false)
    #expect(state.after("q").isFinished)
  }

  @Test("A point that is no more is let go")
  func followed() throws {
    let state = try start(["a"], at: 0).after(.backTab)
    #expect(state.followed == 3)
    let yaml = "title: A\ndata: {x: [1, 2], y: [0, 1]}\nsteps: [{id: a, title: A, scene: classes, said: B}]"
    let chapter = try Chapter(yaml: yaml, name: "mine.yaml", file: "mine.yaml")
    #expect(state.after(saved(chapter)).followed == nil)
  }

  @Test("What is wrong with the file stands in the status line until it is right again")
  func flaw() throws {
    let state = try start(["a", "b"], at: 0)
    let flawed = state.after(broken)
    #expect(flawed.text.contains("mine.yaml, line 3: no.") && flawed.text.contains("Words of a."))
    #expect(flawed.after(.right).text.contains("mine.yaml, line 3: no."))
    #expect(flawed.after(broken).flaws.count == 1)
    #expect(flawed.after(saved(try lesson(["a", "b"]))).text == state.text)
  }

  @Test("Data without a model leave the lesson as it was, and are said")
  func noModel() throws {
    let state = try start(["a"], at: 0)
    let yaml = "title: A\ndata: {x: [1, 2], y: [1, 1]}\nsteps: [{id: a, title: A, scene: classes, said: B}]"
    let after = state.after(saved(try Chapter(yaml: yaml, name: "mine.yaml", file: "mine.yaml")))
    #expect(after.flaws.count == 1 && after.chapters == state.chapters)
    #expect(try after.facts.points == state.facts.points)
  }

  @Test("A dial keeps its value within its new range")
  func dial() throws {
    func chapter(_ range: String) throws -> Chapter {
      let yaml = """
        title: A
        steps:
          - id: a
            title: A
            scene: two-curves
            said: B
            shows: no data
            dials: [{name: p, range: \(range), step: 0.1, start: 0.5}]
        """
      return try Chapter(yaml: yaml, name: "mine.yaml", file: "mine.yaml")
    }
    var state = try State(chapters: [chapter("[0.1, 0.9]")], settings: Settings(hasMotion: false))
    state = state.after("e", .right, .right)
    #expect(abs((state.dialValues["p"] ?? 0) - 0.7) < 1e-9)
    #expect(try state.after(saved(chapter("[0.1, 0.8]"))).dialValues == state.dialValues)
    #expect(try state.after(saved(chapter("[0.1, 0.6]"))).dialValues == ["p": 0.6])
  }

  @Test("An answer that was given stays given at its step alone")
  func answer() throws {
    func chapter(_ id: String, question: String = ", question: {ask: Why, answer: So}") throws -> Chapter {
      let yaml = "title: A\nsteps: [{id: \(id), title: A, scene: classes, said: B\(question)}]"
      return try Chapter(yaml: yaml, name: "mine.yaml", file: "mine.yaml")
    }
    let asked = try State(chapters: [chapter("a")], settings: Settings(hasMotion: false))
    let answered = asked.after(.right)
    #expect(answered.isAnswered)
    #expect(try answered.after(saved(chapter("a"))).isAnswered)
    #expect(try !answered.after(saved(chapter("b"))).isAnswered)
    #expect(try !answered.after(saved(chapter("a", question: ""))).isAnswered)
    #expect(try !asked.after(saved(chapter("a"))).isAnswered)
  }

  @Test("The outline that is open chooses a step that there is")
  func outline() throws {
    let state = try start(["a", "b", "c"], at: 2).after("o").after(saved(lesson(["a"])))
    #expect(state.overlay == .outline(selected: Place()))
    #expect(state.after(.enter).overlay == nil)
  }
}
