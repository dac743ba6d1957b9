import TestSupport
import Testing

@testable import Explainer

/// How changes are taken back.
struct UndoingTests {
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
}
