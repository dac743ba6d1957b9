import CrossEntropy
import Drawing
import Lessons
import TestSupport
import Testing

@testable import Explainer

struct SteppingTests {
  @Test(
    "A place that there is not begins at the nearest",
    arguments: [
      (Place(step: 99), true), (Place(chapter: 7, step: 99), true), (Place(chapter: -1, step: -3), false),
    ])
  func nearestPlace(place: Place, isEnd: Bool) throws {
    let state = try State(chapters: State.firstChapter(), place: place)
    #expect(isEnd ? state.isAtEnd : state.isAtStart)
    #expect(state.step != nil && !state.text.allSatisfy(\.isWhitespace))
  }

  @Test(
    "Each of the keys for next goes to the next step",
    arguments: [.right, .down, "l", "j", " ", .enter, .pageDown, "n"] as [Key])
  func next(key: Key) throws {
    let state = try State.still("feature")
    #expect(Run(keys: [key], from: state).state.steps(after: state) == 1)
  }

  @Test(
    "Each of the keys for back goes to the step before",
    arguments: [.left, .up, "h", "k", .backspace, .pageUp, "p"] as [Key])
  func back(key: Key) throws {
    let state = try State.still("formula")
    #expect(Run(keys: [key], from: state).state.steps(after: state) == -1)
  }

  @Test("Next stops at the last step and back at the first")
  func ends() throws {
    #expect(try State.still().after(.left).isAtStart)
    #expect(try State.still().after(.end, .right, .right, .right).isAtEnd)
  }

  @Test("The whole chapter is walked forward and back, questions answered on the way")
  func walk() throws {
    let state = try State.still()
    let questions = state.chapters[0].steps.count { $0.question != nil }
    let last = state.chapters[0].steps.count - 1
    let there = Run(keys: Array(repeating: .right, count: last + questions), from: state).state
    #expect(there.isAtEnd && there.isAnswered)
    #expect(Run(keys: Array(repeating: .left, count: last), from: there).state.isAtStart)
  }

  @Test("The first next answers a question, the second steps", arguments: ["stand", "losses", "recap"])
  func question(id: String) throws {
    let start = try State.still(id)
    let context = try #require(start.context)
    let answer = try #require(start.step?.question).answer.filled(context)
    let opening = String(answer.prefix(12))
    #expect(!start.text.contains(opening))
    #expect(start.text.contains("answer"))
    let answered = start.after(.right)
    #expect(answered.place == start.place)
    #expect(answered.text.contains(opening))
    #expect(answered.after(.right).steps(after: start) == (start.isAtEnd ? 0 : 1))
  }

  @Test("A question is asked anew when one comes back to it")
  func askedAgain() throws {
    let state = try State.still("stand")
    let back = state.after(.right, .right, .left)
    #expect(back.place == state.place && back.hasOpenQuestion)
  }

  @Test("Home and End jump to the ends of the chapter", arguments: [(Key.home, Key.end), ("g", "G")])
  func jumps(first: Key, last: Key) throws {
    #expect(try State.still("sigmoid").after(last).isAtEnd)
    #expect(try State.still("sigmoid").after(first).isAtStart)
  }

  @Test("Digits and then Enter or G go to that step", arguments: [.enter, "G"] as [Key])
  func digits(go: Key) throws {
    let typed = try State.still().after("1", "2")
    #expect(typed.isAtStart)
    #expect(typed.text.contains("step 12"))
    #expect(try typed.text.contains("of \(Course.firstChapter().steps.count)"))
    let gone = typed.after(go)
    #expect(gone.place.step == 11)
    #expect(gone.typedNumber.isEmpty)
  }

  @Test(
    "A number that is no step goes to the nearest",
    arguments: [("0", 1), ("99", .max), ("999", .max), ("007", 7)])
  func clamped(number: String, step: Int) throws {
    var state = try State.still("formula")
    for digit in number { state = state.after(.character(digit)) }
    #expect(try state.after(.enter).place.step + 1 == min(step, Course.firstChapter().steps.count))
  }

  @Test("Esc cancels the digits, and goes nowhere")
  func cancelled() throws {
    let start = try State.still("formula")
    let state = start.after("1", .escape)
    #expect(state.typedNumber.isEmpty)
    #expect(state.place == start.place)
    #expect(state.after(.enter).steps(after: start) == 1)
  }

  @Test("Backspace deletes a digit, and goes back only when none is left")
  func deleted() throws {
    let start = try State.still("formula")
    let state = start.after("1", "2", .backspace)
    #expect(state.typedNumber == "1")
    #expect(state.after(.enter).isAtStart)
    #expect(state.after(.backspace).place == start.place)
    #expect(state.after(.backspace, .backspace).steps(after: start) == -1)
  }

  @Test("No more digits are taken than a step can have")
  func manyDigits() throws {
    #expect(try State.still().after("1", "2", "3", "4", "5").typedNumber == "123")
  }

  @Test(
    "A step in between forgets the digits, and so does the answer of a question",
    arguments: ["labels", "stand"])
  func digitsForgotten(id: String) throws {
    #expect(try State.still(id).after("4", .right).typedNumber.isEmpty)
    #expect(try State.still(id).after("4", .left).typedNumber.isEmpty)
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
    for (index, step) in state.chapters[0].steps.enumerated() {
      #expect(state.place(of: step.id) == Place(step: index))
    }
    #expect(state.place(of: "no such step") == nil)
  }
}
