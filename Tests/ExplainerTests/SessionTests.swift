import CrossEntropy
import Drawing
import Insight
import Lessons
import TestSupport
import Testing

@testable import Explainer

/// A state that somebody may save.
struct Kept: Sendable, CustomStringConvertible {
  let description: String
  let step: String
  var data: LessonData?
  var keys: [Key] = []

  init(_ description: String, _ step: String, _ keys: String = "", data: LessonData? = nil) {
    (self.description, self.step, self.data) = (description, step, data)
    self.keys = Key.typed(keys)
  }

  /// Every step, and what can be done at some.
  static let all: [Kept] = [
    Kept("looked at", "mean"), Kept("an answer", "stand", ">"), Kept("bits and notes", "mean", "BS"),
    Kept("another theme", "mean", "t"), Kept("a third theme", "mean", "tt"),
    Kept("a followed point", "mean", "\t\t\t"), Kept("an experiment", "sigmoid", "e"),
    Kept("a moved point", "sigmoid", "e\t\t\t>>>>>>>>>> "),
    Kept("several points", "labels", "e> \t>>\t \t- "),
    Kept("points added and removed", "labels", "e++-+ >>\t-"), Kept("a cursor", "labels", "e-lllll"),
    Kept("a cursor and a left experiment", "labels", "e-llle"), Kept("set by hand", "sigmoid", "ejlllljhh"),
    Kept("set by hand elsewhere", "mean", "ejllllll"), Kept("no fit", "sigmoid", "e \t \t\t "),
    Kept("no fit, then by hand", "sigmoid", "e \t \t\t jll"), Kept("another C", "sigmoid", "ejjjh"),
    Kept("no penalty", "sigmoid", "ejjjllllllll"), Kept("a dial", "penalty", "ehhhh"),
    Kept("two dials", "in-the-logit", "ehhh"), Kept("changed and taken back", "labels", "e  "),
    Kept("undone", "labels", "e \t u"), Kept("reset", "labels", "e \t x"),
    Kept("a typed number", "sigmoid", "ej=0.30000000000000004"),
    Kept("a choice that was carried", "mean", "ejn"),
    Kept("predictions moved", "sigmoid", "ejhhh", data: Samples.predictions),
    Kept("predictions flipped", "losses", "e \t\t ", data: Samples.predictions),
    Kept("groups", "sigmoid", "elll", data: Samples.points(200)),
    Kept("many points", "mean", "", data: Samples.points(41)),
    Kept("separable data", "sigmoid", "ejjjlllllllll", data: Samples.separable),
    Kept("a descent", "descent", "]]]}}"), Kept("a descent of changed points", "descent", "e=4"),
    Kept("one epoch of a network", "circles", "]"), Kept("a faster run", "circles", "]>>"),
    Kept("another seed", "circles", "ejj=7"),
  ]

  func chapters() throws -> [Chapter] {
    try Course.chapters().map { chapter in data.map(chapter.told(with:)) ?? chapter }
  }

  /// The state, standing still.
  func state() throws -> State {
    var state = try State.course(at: step, chapters: chapters()).after(keys)
    if state.numberField != nil { state = state.after(.enter) }
    state.reply = nil
    return state
  }
}

extension State {
  /// The state as it is once it was kept and gone on with.
  fileprivate func restored() throws -> State {
    let text = try #require(Session(self)).text
    var state = try State(chapters: chapters, settings: Settings(hasMotion: false), source: source)
    try state.restore(SessionReading(text, file: "session.yaml"))
    return state.resized(size)
  }
}

private let sizes = [smallestSize, Size(columns: 80, rows: 24), Size(columns: 120, rows: 40)]

struct SessionTests {
  @Test("A session restores the page cell by cell", arguments: Kept.all)
  func page(kept: Kept) throws {
    let state = try kept.state()
    let restored = try state.restored()
    for size in sizes { #expect(view(restored, size) == view(state, size), "\(kept)") }
    #expect(Session(restored) == Session(state))
    #expect(restored.settings.theme.name == state.settings.theme.name)
  }

  @Test("From there everything goes on as it would have", arguments: Kept.all)
  func goesOn(kept: Kept) throws {
    let state = try kept.state()
    let restored = try state.restored()
    for keys in ["n", "p", "e", "e\t>", "ejl", "o", "=", "f"] {
      #expect(view(restored.after(Key.typed(keys))) == view(state.after(Key.typed(keys))), "\(kept), \(keys)")
    }
  }

  @Test("Every step of the course comes back", arguments: [false, true])
  func everyStep(isAnswered: Bool) throws {
    let course = try State.course()
    for place in course.places {
      var state = course
      state.go(to: place)
      state.arrive()
      if isAnswered, state.hasOpenQuestion { state = state.after(.right) }
      let id = state.step?.id ?? ""
      #expect(view(try state.restored()) == view(state), "\(id)")
    }
  }

  @Test("Predicted answers come back with their words, also after the data have changed")
  func answers() throws {
    var state = try State.course(at: "stand")
    try #require(state.openChoices != nil)
    state = state.after("=", .right, .right, .enter)
    state.reply = nil
    #expect(state.prediction != nil)
    for state in [state, state.after("e", " ", .escape), state.after("=")] {
      let restored = try state.restored()
      #expect(view(restored) == view(state) || state.overlay != nil)
      #expect(restored.after("=").text == state.after(.escape, "=").text || state.overlay == nil)
      #expect(restored.benches.map(\.predictions) == state.benches.map(\.predictions))
    }
  }

  @Test("What was done in other chapters comes back, too")
  func otherChapters() throws {
    let state = try State.course(at: "labels").after("e", " ", .escape)
    var elsewhere = state
    elsewhere.go(to: try #require(state.place(of: "two-curves")))
    elsewhere.arrive()
    elsewhere = elsewhere.after("e", .right, .right, .escape)
    var restored = try elsewhere.restored()
    #expect(view(restored) == view(elsewhere))
    restored.go(to: state.place)
    elsewhere.go(to: state.place)
    #expect(view(restored) == view(elsewhere))
    #expect(restored.benches.map(\.experiment) == elsewhere.benches.map(\.experiment))
  }

  @Test("A hundred states of a random walk come back", arguments: [1, 2, 3] as [UInt64])
  func randomWalk(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    let keys = Key.typed("nnnnnpe\t>>jjkl +-f=uxBSt]") + [.right, .left, .shiftRight, .escape, .enter, .end]
    var state = try State.course()
    for count in 1...400 {
      state = state.after(try #require(keys.randomElement(using: &generator)))
      guard count % 12 == 0 else { continue }
      var still = state
      (still.reply, still.overlay, still.answerScale, still.numberField, still.typedNumber) = (
        nil, nil, nil, nil, ""
      )
      still.trainings = still.trainings.mapValues {
        var play = $0; play.isRunning = false; return play
      }
      still.autoPlay = nil
      #expect(view(try still.restored()) == view(still), "seed \(seed), \(count) keys")
    }
  }

  @Test("The text of a session says everything in numbers that read back to the last digit")
  func text() throws {
    let state = try State.course(at: "labels").after(Key.typed("e=0.30000000000000004")).after(.enter)
    let text = try #require(Session(state)).text
    #expect(SessionReading.isSession(text))
    #expect(text.contains("step: \"labels\"") && text.contains("x: 0.30000000000000004, y: 0"))
    #expect(!SessionReading.isSession("title: Mine\nsteps:\n  - session: 1\n"))
    #expect(!SessionReading.isSession("") && SessionReading.isSession("# mine\n\nsession: [\n"))
  }

  @Test("Names with quotes, blanks, signs that steer and other scripts come back")
  func names() throws {
    let source = SessionSource(
      data: "a  b\"c\\d\u{1B}\u{85}e\u{2028} ü 数 😀: #.csv", columns: "y=\"7\",p=\"a, b\"", hasHeader: false,
      positive: "yes: no", clip: 1e-15, inverseRegularization: .none)
    let state = try State(chapters: Course.chapters(), source: source)
    let read = try SessionReading(try #require(Session(state)).text, file: "s.yaml")
    #expect(read.session.source == source)
  }
}

/// What is wrong with a session is said with its place, and nothing is changed.
struct WrongSessionTests {
  private static func text() throws -> String {
    try #require(Session(State.course(at: "labels").after(Key.typed("e \t\t>")))).text
  }

  private func place(of error: any Error) -> (line: Int?, column: Int?) {
    if let error = error as? SessionError { return (error.line, error.column) }
    if let error = error as? LessonError { return (error.line, error.column) }
    return (nil, nil)
  }

  /// The line and the column, counted from 1, at which a text stands.
  private func place(of part: String, in text: String) throws -> (line: Int, column: Int) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let line = try #require(lines.firstIndex { $0.contains(part) })
    let start = try #require(lines[line].firstRange(of: part)?.lowerBound)
    return (line + 1, lines[line].distance(from: lines[line].startIndex, to: start) + 1)
  }

  @Test(
    "is refused with line and column",
    arguments: [
      ("session: 1", "session: 2", "2"), ("session: 1", "session: new", "new"),
      ("\"labels\"", "\"lables\"", "\"lables\""), ("theme: dark", "theme: pink", "pink"),
      ("unit: nats", "unit: miles", "miles"),
      ("chapter: \"the-loss\"", "chapter: \"their-loss\"", "\"their-loss\""),
      ("y: 1", "y: 7", "7"), ("point: 3\n", "point: 333\n", "333"), ("point: 3\n", "point: x\n", "x"),
      ("moves: \"point\"", "moves: \"moon\"", "\"moon\""), ("C: 1.0", "C: -1", "-1"),
      ("C: 1.0", "C: nan", "nan"),
    ])
  func refused(old: String, new: String, part: String) throws {
    let text = try Self.text()
    try #require(text.contains(old), "\(text)")
    let changed = text.replacing(old, with: new, maxReplacements: 1)
    var state = try State.course(at: "mean")
    let before = view(state)
    let error = try #require(throws: (any Error).self) {
      try state.restore(SessionReading(changed, file: "s.yaml"))
    }
    let at = try place(of: new.filter { $0 != "\n" }, in: changed)
    let within = try #require(new.firstRange(of: part)).lowerBound
    let expected = (at.line, at.column + new.distance(from: new.startIndex, to: within))
    let found = place(of: error)
    #expect(found.line == expected.0 && found.column == expected.1, "\(error)")
    #expect(view(state) == before)
  }

  @Test("With other data it is refused, and so with one point that is another")
  func changedData() throws {
    let text = try Self.text()
    var rows = LessonData.tenPoints
    rows[4].x += 1e-12
    var state = try State.course(chapters: Course.chapters().map { $0.told(with: LessonData(.points, rows)) })
    let error = try #require(throws: SessionError.self) {
      try state.restore(SessionReading(text, file: "s.yaml"))
    }
    #expect(error.problem == .changedData(chapter: "the-loss"))
  }

  @Test(
    "Broken YAML, and what is missing or not known, has its place",
    arguments: ["}", "  x: [", "more: 1", "step: 2"])
  func broken(line: String) throws {
    let text = try Self.text() + line + "\n"
    let error = try #require(throws: LessonError.self) { _ = try SessionReading(text, file: "s.yaml") }
    #expect(error.line != nil && error.column != nil)
  }

  @Test("Whatever single line is left out or cut, it is read or refused, and nothing traps")
  func mutated() throws {
    let text = try Self.text()
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let start = try State.course()
    for index in lines.indices {
      for cut in [0, lines[index].count / 2, max(0, lines[index].count - 2)] {
        var changed = lines
        changed[index] = lines[index].prefix(cut)
        var state = start
        do {
          try state.restore(SessionReading(changed.joined(separator: "\n"), file: "s.yaml"))
          _ = view(state)
        } catch {
          #expect(place(of: error).line != nil, "\(error)")
        }
      }
    }
  }

  @Test(
    "Points that these data cannot have are refused",
    arguments: [
      "{point: 999999999, x: 1, y: 1}", "{point: 1, x: inf, y: 1}", "{point: 1, x: 1, y: 1, weight: -1}",
    ])
  func impossiblePoints(point: String) throws {
    let text = try Self.text()
    let old = try #require(text.split(separator: "\n").first { $0.contains("- {point: ") }).drop { $0 != "{" }
    var state = try State.course()
    #expect(throws: SessionError.self) {
      try state.restore(SessionReading(text.replacing(old, with: point), file: "s.yaml"))
    }
  }
}
