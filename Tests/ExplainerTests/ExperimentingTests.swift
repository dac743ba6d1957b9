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

  @Test("The probe is a dial of its step, and the step's words and picture follow")
  func dials() throws {
    let state = try State.experimenting("penalty").after(.left, .left)
    #expect(state.dialValues["probe"] == 0.48)
    #expect(state.text.contains("▸ probe 0.48") && state.text.contains("p = 0.48: loss 0.73"))
    #expect(state.after("L").dialValues["probe"] == 0.481)
    #expect(state.after(.right, .right).bench?.experiment.dials == [:])
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
