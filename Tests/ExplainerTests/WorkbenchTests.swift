import CrossEntropy
import Insight
import Lessons
import TestSupport
import Testing

@testable import Explainer

struct WorkbenchTests {
  private typealias Gesture = Workbench.Gesture

  private func bench() throws -> Workbench { try Workbench(Course.firstChapter().data) }

  private func move(_ bench: inout Workbench, _ item: Int, to x: Double, _ gesture: Gesture? = nil) throws {
    let data = bench.data
    try bench.change(gesture) { $0.edits.set(item, to: Observation(x: x, label: .negative), in: data) }
  }

  @Test("A change is computed at once, and undo and redo go back and forth")
  func undo() throws {
    var bench = try bench()
    let start = bench.facts.summary
    try move(&bench, 3, to: -3)
    let changed = bench.facts.summary
    #expect(changed != start && bench.hasEdits && bench.canUndo && !bench.canRedo)
    try bench.undo()
    #expect(bench.facts.summary == start && !bench.hasEdits && !bench.canUndo && bench.canRedo)
    try bench.redo()
    #expect(bench.facts.summary == changed && bench.canUndo && !bench.canRedo)
  }

  @Test("Without anything to undo or redo nothing happens")
  func nothing() throws {
    var bench = try bench()
    let start = bench.experiment
    try bench.undo()
    try bench.redo()
    #expect(bench.experiment == start)
  }

  @Test("Changes of one gesture are undone as one, another gesture is a change of its own")
  func gestures() throws {
    var bench = try bench()
    let right = Gesture(control: .point, item: 3, direction: 1)
    for x in [0.3, 0.4, 0.5] { try move(&bench, 3, to: x, right) }
    try move(&bench, 3, to: 0.4, Gesture(control: .point, item: 3, direction: -1))
    try bench.undo()
    #expect(bench.facts.point(3)?.x == 0.5)
    try bench.undo()
    #expect(bench.facts.point(3)?.x == 0.2 && !bench.canUndo)
  }

  @Test("A gesture that ended is not gone on with, and changes without one stand alone")
  func endedGestures() throws {
    var bench = try bench()
    let right = Gesture(control: .point, item: 3, direction: 1)
    try move(&bench, 3, to: 0.3, right)
    bench.endGesture()
    try move(&bench, 3, to: 0.4, right)
    try move(&bench, 3, to: 0.5)
    try move(&bench, 3, to: 0.6)
    for x in [0.5, 0.4, 0.3, 0.2] {
      try bench.undo()
      #expect(bench.facts.point(3)?.x == x)
    }
  }

  @Test("A drag that ends where it began leaves nothing to undo, and one that goes on can be undone")
  func roundTrip() throws {
    var bench = try bench()
    let drag = Gesture(control: .point, item: 3, direction: 0)
    for x in [0.5, 0.9, 0.2] { try move(&bench, 3, to: x, drag) }
    #expect(!bench.canUndo && !bench.hasEdits)
    try move(&bench, 3, to: 1.1, drag)
    try bench.undo()
    #expect(bench.facts.point(3)?.x == 0.2)
  }

  @Test("A new change takes away what could be redone")
  func branch() throws {
    var bench = try bench()
    try move(&bench, 3, to: 1)
    try bench.undo()
    try move(&bench, 3, to: 2)
    #expect(!bench.canRedo)
  }

  @Test("A change that changes nothing is none")
  func noChange() throws {
    var bench = try bench()
    try move(&bench, 3, to: 0.2)
    #expect(!bench.canUndo)
  }

  @Test("A change that leaves nothing to compute is refused and leaves all as it was")
  func refused() throws {
    var bench = try bench()
    try move(&bench, 3, to: 1)
    let before = bench.experiment
    let data = bench.data
    #expect(throws: ModelError.invalidX(index: 3, value: .infinity)) {
      try bench.change {
        $0.handSet = LogisticModel(weight: 1, bias: .infinity)
        $0.edits.set(3, to: Observation(x: .infinity, label: .positive), in: data)
        $0.handSet = nil
        $0.lastFit = nil
      }
    }
    #expect(throws: ModelError.self) {
      try bench.change { $0.handSet = LogisticModel(weight: .nan, bias: 0) }
    }
    #expect(bench.experiment == before)
  }

  @Test("Reset takes everything back at once, undoably, dials included")
  func reset() throws {
    var bench = try bench()
    let start = bench.experiment
    try move(&bench, 3, to: 1)
    try bench.change {
      $0.dials["probe"] = 0.2
      $0.inverseRegularization = .none
    }
    let changed = bench.experiment
    try bench.reset()
    #expect(bench.experiment == start && !bench.hasEdits)
    try bench.undo()
    #expect(bench.experiment == changed)
  }

  @Test("A reset of what was not changed is no change")
  func idleReset() throws {
    var bench = try bench()
    try bench.reset()
    #expect(!bench.canUndo)
  }

  @Test("The last fit outlives edits that allow none, and undo brings the first one back")
  func lastFit() throws {
    var bench = try Workbench(Samples.separable)
    let first = bench.facts.model
    try bench.change { $0.inverseRegularization = .finite(100) }
    let second = bench.facts.model
    try bench.change { $0.inverseRegularization = .none }
    #expect(bench.facts.origin == .kept(.none, because: .separable))
    #expect(bench.facts.model == second && second != first)
    try bench.undo()
    try bench.undo()
    #expect(bench.facts.model == first && bench.facts.origin == .fitted(.finite(1)))
    try bench.redo()
    try bench.redo()
    #expect(bench.facts.model == second)
  }

  @Test("After a reset from a state without a fit the first fit is there again")
  func resetFromKept() throws {
    var bench = try Workbench(Samples.separable)
    let first = bench.facts.model
    try bench.change { $0.inverseRegularization = .none }
    try bench.reset()
    #expect(bench.facts.model == first && !bench.hasEdits)
  }

  @Test("Data without a fit have no workbench")
  func noFit() {
    #expect(throws: ModelError.singleClass(.positive)) {
      try Workbench(LessonData(.points, [Observation(x: 1, label: .positive)]))
    }
  }
}
