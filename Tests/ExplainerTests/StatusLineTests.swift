import Drawing
import Lessons
import TestSupport
import Testing

@testable import Explainer

/// What the status line offers, by the actions behind its words.
struct StatusLineTests {
  private func offers(_ state: State) -> [Action?] { state.hints.map(\.action) }

  @Test("The last step of the course offers no next, nor does the first offer back")
  func ends() throws {
    let state = try State.course()
    #expect(!offers(state).contains(.back) && offers(state).contains(.next))
    let last = try #require(state.places.last)
    let id = try #require(state.step(at: last)).id
    // A question there is answered first.
    let end = try State.course(at: id).after(.right)
    #expect(end.place == last && !end.hasOpenQuestion)
    #expect(!offers(end).contains(.next) && offers(end).contains(.back))
  }

  @Test("At every other step next is offered, a question first asks for its answer")
  func everyStep() throws {
    let state = try State.course()
    for place in state.places.dropLast() {
      var there = state
      there.place = place
      let next = there.hints.filter { $0.action == .next }
      #expect(next.count == 1)
      #expect((next.first?.words == "answer") == (there.question != nil))
      #expect(offers(there).contains(.back) == (place != state.places.first))
    }
  }

  @Test("Every hint says a key that does what it offers", arguments: ["", "e", "\t", "a", "?", "o", "1"])
  func keys(opening: String) throws {
    for id in ["labels", "descent", "penalty"] {
      let state = try State.course(at: id).after(Key.typed(opening))
      for hint in state.hints.compactMap(\.action) {
        let bindings = [
          KeyBinding.page, KeyBinding.always, KeyBinding.experiment, KeyBinding.training, KeyBinding.help,
          KeyBinding.outline, KeyBinding.typing,
        ].flatMap(\.self)
        let keys = bindings.filter { $0.action == hint }.flatMap(\.keys)
        #expect(keys.contains { state.meaning(of: $0) == hint }, "\(hint) at \(id)")
      }
    }
  }

  @Test(
    "A hint is clicked anywhere from its first to its last column, and nowhere beside it",
    arguments: [60, 80, 120])
  func clicks(columns: Int) throws {
    let state = try State.course(at: "labels").resized(Size(columns: columns, rows: 24))
    let line = try #require(view(state).lines.last)
    let shown = state.hints.filter { line.contains("\($0.key) \($0.words)") }
    #expect(shown.count > 3)
    for hint in shown {
      let range = try #require(line.firstRange(of: "\(hint.key) \(hint.words)"))
      let first = line.distance(from: line.startIndex, to: range.lowerBound)
      let last = line.distance(from: line.startIndex, to: range.upperBound) - 1
      func action(_ column: Int) -> Action? {
        state.meaning(of: Mouse(gesture: .press, row: 23, column: column))
      }
      for column in first...last { #expect(action(column) == hint.action, "\(hint.words)") }
      for column in [first - 1, last + 1] { #expect(action(column) == .pointed(.nothing), "\(hint.words)") }
    }
  }

  @Test("The help and the outline can be closed and the program left by what they offer")
  func overlays() throws {
    let help = try State.course(at: "labels").after("?")
    #expect(offers(help) == [.escape, .moveSelection(1), .askToQuit])
    let outline = try State.course(at: "labels").after("o")
    #expect(offers(outline) == [.moveSelection(1), .chooseSelection, .escape, .askToQuit])
  }

  @Test("Esc is offered once, for what it does next")
  func escape() throws {
    func words(_ state: State) -> [String] { state.hints.filter { $0.action == .escape }.map(\.words) }
    let start = try State.course(at: "labels")
    #expect(words(start) == [])
    let both = start.after(.tab, "a")
    #expect(words(both) == ["stop auto-play"])
    let followed = both.after(.escape)
    #expect(followed.autoPlay == nil && words(followed) == ["let go"])
    let none = followed.after(.escape)
    #expect(none.followed == nil && words(none) == [])
  }

  @Test("While a training runs it can be paused and sped up, else run and stepped")
  func training() throws {
    let still = try State.course(at: "descent")
    #expect(offers(still).contains(.toggleTraining) && offers(still).contains(.stepTraining(1)))
    let running = still.after("T")
    #expect(offers(running).contains(.toggleTraining) && offers(running).contains(.changeTrainingSpeed(1)))
    #expect(
      still.hints.first { $0.action == .toggleTraining }?.words
        != running.hints.first { $0.action == .toggleTraining }?.words)
  }

  @Test("Undo is offered once there is something to undo, the fit once the model was set by hand")
  func experiment() throws {
    let start = try State.course(at: "sigmoid").after("e")
    #expect(!offers(start).contains(.undo) && !offers(start).contains(.refit))
    let moved = start.after("j", .right)
    #expect(moved.hints.contains { $0.action == .undo } && moved.hints.contains { $0.action == .refit })
  }
}
