import CrossEntropy
import Drawing
import Insight
import Lessons
import TestSupport
import Testing

@testable import Explainer

struct ExperimentingTests {
  @Test("Right and left move the followed point, with Shift or as H and L finely")
  func movingPoints() throws {
    let state = try State.experimenting("labels").after(.tab, .tab)
    #expect(state.followed == 2)
    #expect(state.after(.right).x(2) == -0.7)
    #expect(state.after("l", "l", "h").x(2) == -0.7)
    #expect(state.after(.left).x(2) == -0.9)
    #expect(state.after(.shiftRight).x(2) == -0.79)
    #expect(state.after("H", "H").x(2) == -0.82)
    #expect(state.after(.right).text.contains("x = −0.7"))
  }

  @Test("A point that passes another stays the followed one")
  func passing() throws {
    let state = try State.experimenting("labels").after(Array(repeating: .right, count: 10))
    #expect(state.followed == 0 && state.x(0) == -1.2)
    #expect(try state.facts.points.map(\.item).prefix(2) == [1, 0])
  }

  @Test("Space flips the label, and the sentences follow")
  func flipping() throws {
    let state = try State.experimenting("labels").after(" ")
    #expect(state.says("y = 1: eight points") && state.says("y = 0: two."))
    let back = state.after(" ")
    #expect(back.says("y = 1: seven points") && back.says("y = 0: three."))
  }

  @Test("Plus adds a point where the followed one is, or at the cursor")
  func adding() throws {
    let state = try State.experimenting("labels").after(.tab, "+")
    #expect(state.followed == 10 && state.x(10) == -1.4)
    #expect(try state.facts.point(10)?.label == .negative)
    #expect(state.says("y = 1: seven points") && state.says("y = 0: four."))
    let atCursor = try State.experimenting("labels").after("-", .left, .left, "+")
    #expect(atCursor.followed == 10 && atCursor.x(10) == -2.4)
    #expect(try atCursor.facts.point(10)?.label == .negative)
  }

  @Test("A point that is added beside the followed one has its label, whatever the model says of the place")
  func addingLabel() throws {
    // Red where the model says green, and green where it says red.
    for (item, label) in [(3, Label.negative), (2, .positive)] {
      let state = try State.experimenting("labels").after(Array(repeating: .tab, count: item))
      #expect(state.followed == item)
      #expect(try state.after("+").facts.point(10)?.label == label)
    }
  }

  @Test("A cursor is drawn only while no point is followed")
  func cursorOrPoint() throws {
    let cursor = try State.experimenting("labels").after("-")
    #expect(cursor.context?.cursor == -2.2)
    let followed = cursor.after(.tab)
    #expect(followed.followed != nil && followed.context?.cursor == nil)
  }

  @Test("A cursor stays in its chapter: another one has other points")
  func cursorOfChapter() throws {
    let chapter = try Course.firstChapter()
    let last = Place(step: chapter.steps.count - 1)
    let state = try State(chapters: [chapter, chapter], place: last, settings: Settings(hasMotion: false))
    let cursor = state.after("e", "-")
    #expect(cursor.cursor != nil && cursor.after("p").cursor == cursor.cursor)
    let next = cursor.after("n", "n")
    #expect(next.place.chapter == 1 && next.isExperimenting && next.cursor == nil && next.followed == nil)
  }

  @Test("With Shift everything moves by about a tenth: point, cursor, w, b and a dial")
  func fineSteps() throws {
    func steps(_ id: String, _ keys: [Key], _ value: (State) -> Double?) throws -> (Double, Double) {
      let start = try State.experimenting(id).after(keys)
      let before = try #require(value(start))
      let coarse = try #require(value(start.after(.right))) - before
      let fine = try #require(value(start.after(.shiftRight))) - before
      return (coarse, fine)
    }
    let all = [
      try steps("labels", []) { $0.x(0) }, try steps("labels", ["-"]) { $0.cursor },
      try steps("sigmoid", ["j"]) { $0.bench?.facts.model.weight },
      try steps("sigmoid", ["j", "j"]) { $0.bench?.facts.model.bias },
      try steps("penalty", []) { $0.dialValues["probe"] },
    ]
    // The next round number may be nearer than a whole step.
    for (coarse, fine) in all { #expect(fine > 0 && fine < coarse) }
    #expect(all.prefix(2).allSatisfy { abs($0.0 - 0.1) < 1e-9 && abs($0.1 - 0.01) < 1e-9 })
  }

  @Test("Minus, Delete and Backspace remove the point and leave a cursor in its place")
  func removing() throws {
    for key in ["-", .delete, .backspace] as [Key] {
      let state = try State.experimenting("labels").after(key)
      #expect(state.followed == nil && state.cursor == -2.2 && state.x(0) == nil)
      #expect(state.says("y = 1: seven points") && state.says("y = 0: two."))
      #expect(state.after(.right).cursor == -2.1)
    }
    // The place of the point, not the least x.
    #expect(try State.experimenting("labels").after(.tab, .tab, "-").cursor == -0.8)
  }

  @Test("The last point stays")
  func lastPoint() throws {
    let keys = (0..<24).map { $0 % 2 == 0 ? .tab : "-" } as [Key]
    let state = try State.about(Samples.predictions, "labels").after("e").after(keys)
    #expect(try state.facts.summary.count == 1)
    #expect(state.message == "This is the last point; it stays.")
  }

  @Test("Without a followed point, keys that need one say so")
  func noPoint() throws {
    let state = try State.experimenting("labels").after("-")
    for key in [" ", "-"] as [Key] { #expect(state.after(key).text.contains("No point is chosen")) }
    let penalty = try State.experimenting("penalty").after("j")
    #expect(penalty.after(.right).text.contains("No point is chosen"))
  }

  @Test("There are at most forty points")
  func mostPoints() throws {
    let full = try State.experimenting("labels").after(Array(repeating: "+", count: 30))
    #expect(try full.facts.summary.count == 40)
    let more = full.after("+")
    #expect(try more.facts.summary.count == 40)
    #expect(more.text.contains("There are 40 points, and no room for more."))
  }

  @Test("w and b are set by hand, and the words say so")
  func weightAndBias() throws {
    let state = try State.experimenting("sigmoid").after("j", .right)
    #expect(try state.facts.origin == .byHand)
    #expect(try state.facts.model.weight == 1)
    #expect(state.text.contains("w and b set by hand: loss"))
    #expect(state.text.contains("against the fit's 0.3329"))
    let both = state.after("j", .left, "H")
    #expect(try both.facts.model.weight == 1)
    #expect(try both.facts.model.bias == 0.59)
    #expect(both.says("w = 1.00, b = 0.59"))
  }

  @Test("f gives the model back to the fit")
  func refitting() throws {
    let start = try State.experimenting("sigmoid")
    let refitted = start.after("j", .right, "f")
    #expect(try refitted.facts.model == start.facts.model)
    #expect(refitted.after("f").text.contains("The model was not set by hand."))
    #expect(start.after("j", .right).hints.contains { $0.key == "f" && $0.words == "fit" })
  }

  @Test("The fitted model follows the points; one that was set by hand stays")
  func followsOrStays() throws {
    let start = try State.experimenting("sigmoid")
    #expect(try start.after(.right).facts.model != start.facts.model)
    let byHand = start.after("j", .right)
    #expect(try byHand.after("k", .left).facts.model == byHand.facts.model)
    #expect(try byHand.after(" ").facts.fitted?.model != byHand.facts.fitted?.model)
  }

  @Test("C goes through powers of ten from 0.01 to a million and none")
  func penalty() throws {
    var state = try State.experimenting("sigmoid").after("k")
    var seen: [InverseRegularization?] = []
    for _ in 0..<8 {
      state = state.after(.right)
      seen.append(state.bench?.experiment.inverseRegularization)
    }
    let values = [10, 100, 1e3, 1e4, 1e5, 1e6].map { InverseRegularization.finite($0) }
    #expect(seen == values + Array(repeating: InverseRegularization.none, count: 2))
    #expect(isClose(try state.facts.model.weight, 1.64242586445696258))
    #expect(state.text.contains("no penalty"))
    for _ in 0..<12 { state = state.after(.left) }
    #expect(state.bench?.experiment.inverseRegularization == .finite(0.01))
  }

  @Test("Finely, C goes through one, two and five")
  func finePenalty() throws {
    let state = try State.experimenting("sigmoid").after("k")
    #expect(state.after("L").bench?.experiment.inverseRegularization == .finite(2))
    #expect(state.after("L", "L", "L").bench?.experiment.inverseRegularization == .finite(10))
    #expect(state.after("H").bench?.experiment.inverseRegularization == .finite(0.5))
  }

  @Test("A new C fits anew what was set by hand")
  func penaltyFits() throws {
    let state = try State.experimenting("sigmoid").after("j", .right, "k", "k", .right)
    #expect(try state.facts.origin == .fitted(.finite(10)))
  }

  @Test("The probe is a dial of its step, and the step's words and picture follow")
  func dials() throws {
    let state = try State.experimenting("penalty").after(.left, .left)
    #expect(state.dialValues["probe"] == 0.48)
    #expect(state.text.contains("▸ probe 0.48") && state.text.contains("p = 0.48: loss 0.73"))
    #expect(state.after("L").dialValues["probe"] == 0.481)
    #expect(state.after(.right, .right).bench?.experiment.dials == [:])
  }

  @Test("One class has no fit: the last one stays, and one sentence says why")
  func oneClass() throws {
    let two = try State.experimenting("labels").after(" ", .tab, " ", .tab, .tab)
    let state = two.after(" ")
    #expect(try state.facts.origin == .kept(.finite(1), because: .singleClass(.positive)))
    #expect(try state.facts.model == two.facts.model)
    let text = state.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(text.contains("\(ModelError.singleClass(.positive)) The last fit stays."))
    #expect(text.contains("no fit, last model kept"))
    #expect(!state.after(" ").text.contains("The last fit stays"))
  }

  @Test("Separable points without a penalty keep the last fit")
  func separable() throws {
    let state = try State.about(Samples.separable, "sigmoid").after("e", "k").after(
      Array(repeating: .right, count: 7))
    #expect(try state.facts.origin == .kept(.none, because: .separable))
    #expect(state.text.contains("\(ModelError.separable)"))
  }

  @Test("Undo and redo work on every page, held keys as one, other keys apart")
  func undoing() throws {
    let start = try State.experimenting("labels")
    let moved = start.after(.right, .right, .right).afterPause(.right)
    #expect(moved.x(0) == -1.8)
    #expect(moved.after("u").x(0) == -1.9)
    #expect(moved.after("u", "u").x(0) == -2.2)
    #expect(moved.after("u", "u", .control("r")).x(0) == -1.9)
    #expect(moved.after(.escape, "n", "u").x(0) == -1.9)
    let mixed = start.after(.right, .left, .right)
    #expect(mixed.after("u").x(0) == -2.2)
    #expect(mixed.after("u", "u").x(0) == -2.1)
  }

  @Test("A held key is one change however long it is held")
  func held() throws {
    var state = try State.experimenting("labels")
    for _ in 0..<50 { state = state.after(.timePassed(0.05)).after(.right) }
    #expect(state.x(0) == 2.8)
    #expect(state.after("u").x(0) == -2.2)
  }

  @Test("Without changes undo, redo and their messages come and go")
  func nothingToUndo() throws {
    let state = try State.still("formula")
    #expect(state.after("u").text.contains("Nothing has been changed that could be undone."))
    #expect(state.after(.control("r")).text.contains("Nothing has been undone that could be done again."))
    #expect(state.after("u", .right, .left).text == state.text)
  }

  @Test("x takes all back, and u takes that back")
  func resetting() throws {
    let changed = try State.experimenting("labels").after(" ", .tab, .right, "k", .right)
    let reset = changed.after("x")
    #expect(try !#require(reset.bench).hasEdits)
    #expect(reset.after("u").bench?.experiment == changed.bench?.experiment)
  }

  @Test("Undo of an addition lets go of the point")
  func undoAddition() throws {
    let state = try State.experimenting("labels").after("+", "u")
    #expect(state.followed == nil && state.x(10) == nil)
  }

  @Test("Grouped points cannot be edited one by one, and the program says so; w, b and C can")
  func grouped() throws {
    let state = try State.about(Samples.points(200), "sigmoid").after("e")
    for key in [" ", "+", "-"] as [Key] {
      let after = state.after(key)
      #expect(try !#require(after.bench).hasEdits)
      #expect(
        after.message == "Points are drawn as groups here, so single ones cannot be changed; w, b and C can.")
    }
    #expect(try state.after(.right).facts.origin == .byHand)
    #expect(state.after("k", .right).bench?.experiment.inverseRegularization == .finite(10))
    #expect(state.text.contains("▸ w"))
  }

  @Test("Grouped predictions have no C, and none is promised")
  func groupedPredictions() throws {
    let data = LessonData(.predictions, Samples.points(200).observations)
    #expect(
      try State.about(data, "sigmoid").after("e", " ").message
        == "Points are drawn as groups here, so single ones cannot be changed; w and b can.")
  }

  @Test("At the title no point can be changed")
  func title() throws {
    let state = try State.experimenting("feature").after("p", " ")
    #expect(state.message == "At this step there are no points to change.")
  }

  @Test("Predictions are recalibrated, and f gives them back as they were given")
  func recalibrating() throws {
    let start = try State.about(Samples.predictions, "sigmoid").after("e")
    #expect(start.after(" ").text.contains("predictions as given: loss"))
    let state = start.after("j", .left)
    #expect(try state.facts.origin == .recalibrated)
    #expect(state.text.contains("recalibrated by hand: loss") && state.text.contains("against"))
    #expect(state.hints.contains { $0.key == "f" && $0.words == "as given" })
    #expect(try state.after("f").facts.origin == .predictions)
  }

  @Test("A certain prediction can be moved back among the others")
  func certain() throws {
    let state = try State.about(Samples.predictions, "sigmoid").after("e")
    #expect(state.x(0) == -.infinity)
    #expect(state.after(.left).x(0) == -.infinity)
    #expect(state.after(.right).x(0) == -2)
    #expect(state.after(.right, "u").x(0) == -.infinity)
  }

  @Test("The loss and its change are in view at every step while experimenting")
  func lossInView() throws {
    var state = try State.experimenting("feature").after("j", .right)
    for _ in Course.firstChapterIDs.dropFirst() {
      #expect(state.text.contains("w and b set by hand: loss 0.33"), "\(state.text)")
      #expect(state.text.contains("against the fit's 0.3329"), "\(state.text)")
      state = state.after(.pageDown)
    }
  }
}

extension State {
  /// Whether that is said on a page that has room for all that is said.
  fileprivate func says(_ words: String) -> Bool {
    // During an experiment only the first sentence is shown.
    let page = view(after(.escape, .escape), Size(columns: 80, rows: 40)).lines.joined(separator: " ")
    return page.split(separator: " ").joined(separator: " ").contains(words)
  }
}
