import CrossEntropy
import Drawing
import Lessons
import TestSupport
import Testing

@testable import Explainer

struct SteppingTests {
  @Test(
    "Each of the keys for next goes to the next step",
    arguments: [.right, .down, "l", "j", " ", .enter, .pageDown, "n"] as [Key])
  func next(key: Key) throws {
    #expect(Run(keys: [key], from: try .still(1)).state.place.step == 2)
  }

  @Test(
    "Each of the keys for back goes to the step before",
    arguments: [.left, .up, "h", "k", .backspace, .pageUp, "p"] as [Key])
  func back(key: Key) throws {
    #expect(Run(keys: [key], from: try .still(3)).state.place.step == 2)
  }

  @Test("Next stops at the last step and back at the first")
  func ends() throws {
    #expect(try State.still(0).after(.left).place.step == 0)
    let last = try State.still().places.count - 1
    #expect(try State.still(last).after(.right, .right, .right).place.step == last)
  }

  @Test("The whole chapter is walked forward and back, questions answered on the way")
  func walk() throws {
    let state = try State.still()
    let questions = state.chapters[0].steps.count { $0.question != nil }
    let last = state.chapters[0].steps.count - 1
    let there = Run(keys: Array(repeating: .right, count: last + questions), from: state).state
    #expect(there.place.step == last && there.isAnswered)
    #expect(Run(keys: Array(repeating: .left, count: last), from: there).state.place.step == 0)
  }

  @Test("The first next answers a question, the second steps", arguments: ["stand", "losses", "recap"])
  func question(id: String) throws {
    let step = try State.index(id)
    let start = try State.still(step)
    let context = try #require(start.context)
    let answer = try #require(start.step?.question).answer.filled(context)
    let opening = String(answer.prefix(12))
    #expect(!start.text.contains(opening))
    #expect(start.text.contains("answer"))
    let answered = start.after(.right)
    #expect(answered.place.step == step)
    #expect(answered.text.contains(opening))
    let last = start.chapters[0].steps.count - 1
    #expect(answered.after(.right).place.step == min(last, step + 1))
  }

  @Test("A question is asked anew when one comes back to it")
  func askedAgain() throws {
    let step = try State.index("stand")
    let state = try State.still(step).after(.right, .right, .left)
    #expect(state.place.step == step)
    #expect(state.hasOpenQuestion)
  }

  @Test("Home and End jump to the ends of the chapter", arguments: [(Key.home, Key.end), ("g", "G")])
  func jumps(first: Key, last: Key) throws {
    let count = try State.still().chapters[0].steps.count
    #expect(try State.still(5).after(last).place.step == count - 1)
    #expect(try State.still(5).after(first).place.step == 0)
  }

  @Test("Digits and then Enter or G go to that step", arguments: [.enter, "G"] as [Key])
  func digits(go: Key) throws {
    let typed = try State.still().after("1", "2")
    #expect(typed.place.step == 0)
    #expect(typed.text.contains("step 12"))
    #expect(typed.text.contains("of 17"))
    let gone = typed.after(go)
    #expect(gone.place.step == 11)
    #expect(gone.typedNumber.isEmpty)
  }

  @Test(
    "A number that is no step goes to the nearest",
    arguments: [("0", 0), ("99", 16), ("999", 16), ("18", 16), ("007", 6)])
  func clamped(number: String, step: Int) throws {
    var state = try State.still(3)
    for digit in number { state = state.after(.character(digit)) }
    #expect(state.after(.enter).place.step == step)
  }

  @Test("Esc cancels the digits, and goes nowhere")
  func cancelled() throws {
    let state = try State.still(3).after("1", .escape)
    #expect(state.typedNumber.isEmpty)
    #expect(state.place.step == 3)
    #expect(state.after(.enter).place.step == 4)
  }

  @Test("Backspace deletes a digit, and goes back only when none is left")
  func deleted() throws {
    let state = try State.still(3).after("1", "2", .backspace)
    #expect(state.typedNumber == "1")
    #expect(state.after(.enter).place.step == 0)
    #expect(state.after(.backspace).place.step == 3)
    #expect(state.after(.backspace, .backspace).place.step == 2)
  }

  @Test("No more digits are taken than a step can have")
  func manyDigits() throws {
    #expect(try State.still().after("1", "2", "3", "4", "5").typedNumber == "123")
  }

  @Test("A step in between forgets the digits, and so does the answer of a question", arguments: [2, 10])
  func digitsForgotten(step: Int) throws {
    #expect(try State.still(step).after("4", .right).typedNumber.isEmpty)
    #expect(try State.still(step).after("4", .left).typedNumber.isEmpty)
  }

  @Test("Digits mean nothing while the outline or the help is open", arguments: ["o", "?"] as [Key])
  func digitsUnderOverlay(key: Key) throws {
    #expect(try State.still().after(key, "4").typedNumber.isEmpty)
  }

  @Test("A place beyond the ends is the nearest that there is")
  func places() throws {
    let state = try State.still()
    #expect(state.clamped(Place(chapter: -1, step: -1)) == Place())
    #expect(state.clamped(Place(chapter: 99, step: 99)).chapter == state.chapters.count - 1)
    #expect(state.place(of: "mean")?.step == 15)
    #expect(state.place(of: "no such step") == nil)
  }
}
