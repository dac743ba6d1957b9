import Drawing
import Insight
import Lessons
import TestSupport
import Testing

@testable import Explainer

struct TrainingKeysTests {
  @Test(
    "A dial that is moved makes the run anew, and keeps the speed that was chosen",
    arguments: ["descent", "circles", "spam"])
  func speed(id: String) throws {
    let start = try State.course(at: id)
    let faster = start.after(">", "]", "]")
    #expect(faster.trainingPlay?.session.epoch == 2)
    let speed = try #require(faster.trainingPlay).epochsPerSecond
    #expect(speed > (try #require(start.trainingPlay).epochsPerSecond))
    let moved = faster.after("e", .right)
    #expect(moved.trainingPlay?.session.epoch == 0)
    #expect(moved.trainingPlay?.epochsPerSecond == speed)
    #expect(moved.trainingPlay?.session.settings != faster.trainingPlay?.session.settings)
  }

  @Test("A run that is entered anew has the first speed again")
  func firstSpeed() throws {
    let state = try State.course(at: "circles").after(">")
    // To the step behind it, over the answer if there is a question, and back.
    let next = state.after("n")
    let away = next.step?.id == "circles" ? next.after("n") : next
    #expect(away.step?.id != "circles")
    let again = away.after("p")
    #expect(again.step?.id == "circles")
    #expect(again.trainingPlay?.epochsPerSecond == 30)
  }

  @Test(
    "Back over a tenth epoch the page is the one that stood there before", arguments: ["circles", "descent"])
  func backOverTen(id: String) throws {
    let ten = try State.course(at: id).after("}")
    #expect(ten.trainingPlay?.session.epoch == 10)
    let fifteen = ten.after("]", "]", "]", "]", "]")
    #expect(fifteen.trainingPlay?.session.epoch == 15)
    let back = fifteen.after("[", "[", "[", "[", "[")
    #expect(back.trainingPlay?.session.epoch == 10 && back.text == ten.text)
    #expect(fifteen.after("{").after("]", "]", "]", "]", "]").text == ten.text)
    #expect(try back.after("{").text == State.course(at: id).text)
  }

  @Test("The speeds are those of each training, from the slowest to the fastest and back")
  func speeds() throws {
    for id in ["descent", "circles", "spam"] {
      var state = try State.course(at: id)
      let speeds = try #require(state.step?.training).speeds
      for _ in speeds { state = state.after("<") }
      var seen = [state.trainingPlay?.epochsPerSecond]
      for _ in speeds.dropFirst() {
        state = state.after(">")
        seen.append(state.trainingPlay?.epochsPerSecond)
      }
      #expect(seen == speeds)
    }
  }

  @Test("An epoch is owed as time passes, and never more than eight at once")
  func owed() throws {
    // Five a second.
    var state = try State.course(at: "descent").after("T")
    var epochs: [Int?] = []
    for _ in 0..<4 {
      state = state.after(seconds: 0.1)
      epochs.append(state.trainingPlay?.session.epoch)
    }
    #expect(epochs == [0, 1, 1, 2])
    let fast = try State.course(at: "circles").after("T", ">", ">").after(seconds: 5)
    #expect(fast.trainingPlay?.session.epoch == 8)
  }

  @Test("A step stops a run")
  func stepping() throws {
    let state = try State.course(at: "descent").after("T", "]")
    #expect(state.trainingPlay?.isRunning == false && state.trainingPlay?.session.epoch == 1)
  }
}
