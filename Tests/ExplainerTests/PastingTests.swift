import Drawing
import TestSupport
import Testing

@testable import Explainer

extension State {
  /// The state after a paste, as the program's loop handles it.
  fileprivate func pasting(_ text: String) -> State {
    meaning(ofPaste: text).reduce(self) { $0.after($1) }
  }
}

struct PastingTests {
  private let dropped = "What was pasted is not taken as keys, so nothing was done."

  @Test(
    "What is pasted at a step does nothing, which is said until the next key",
    arguments: ["q", "qq\r", "n", "e W", "12", "\u{3}", "", "\u{1B}[2J"])
  func page(text: String) throws {
    let state = try State.still("labels").pasting(text)
    #expect(state.message == dropped && !state.isFinished && state.request == nil)
    #expect(try state.place == State.still("labels").place && state.typedNumber.isEmpty)
    #expect(state.after("t").message == nil)
  }

  @Test("While the number of a step is typed, pasted digits belong to it")
  func number() throws {
    #expect(try State.still().after("1").pasting("2\n").typedNumber == "12")
    #expect(try State.still().after("1").pasting("23").typedNumber == "123")
    for text in ["x", "-3", "1.5", "٣", "234"] {
      let state = try State.still().after("1").pasting(text)
      #expect(state.typedNumber == "1" && state.message == dropped)
    }
  }

  @Test("At the scale of a question a pasted probability is typed, and answers nothing by itself")
  func probability() throws {
    let asked = try State.still("stand").after("=")
    try #require(asked.answerScale != nil)
    #expect(asked.pasting(" 0.25\n").answerScale?.typed == "0.25")
    #expect(asked.pasting("60%").answerScale?.typed == "60%")
    for text in ["n", "0.25 q", "0.1234567890123", "a lot"] {
      let state = asked.pasting(text)
      #expect(state.answerScale?.typed == "" && state.message == dropped && !state.isAnswered)
    }
  }

  @Test("A black screen stays black, and a page over the step stays")
  func covered() throws {
    let blank = try State.still().after("b")
    #expect(blank.pasting("qqq").isBlank)
    #expect(try State.still().after("?").pasting("q").overlay == .help(firstRow: 0))
  }

  @Test("The program takes a paste from its terminal as one event")
  func program() throws {
    let run = Run([.init(.paste("q\rW")), .key("t")], from: try .still("labels"))
    #expect(run.ending == .terminalClosed && run.state.message == nil)
    #expect(run.terminal.frames[1].lines.joined().contains("not taken as keys"))
  }
}
