import Drawing
import Insight
import Lessons
import TestSupport
import Testing

@testable import Explainer

/// How long auto-play leaves a page: three seconds, and as long as its words take at 160 a minute.
struct ReadingTimeTests {
  private func words(_ count: Int) -> String {
    Array(repeating: "word", count: count).joined(separator: " ")
  }

  private func playing(_ said: Int, question: (ask: Int, answer: Int)? = nil) throws -> State {
    let asking = question.map {
      "\n    question: {ask: \(words($0.ask)), answer: \(words($0.answer))}"
    }
    let yaml = """
      title: Mine
      data: {x: [1, 2, 3], y: [0, 1, 0]}
      steps:
        - id: first
          title: A title of any length does not count
          scene: classes
          said: \(words(said))\(asking ?? "")
        - {id: second, title: B, scene: classes, said: \(words(8))}
      """
    let chapter = try Chapter(yaml: yaml, name: "mine", file: "mine.yaml")
    return try State(chapters: [chapter], settings: Settings(hasMotion: false)).after("a")
  }

  @Test("A page of so many words stands for that many seconds", arguments: [(1, 3.375), (40, 18), (80, 33)])
  func seconds(count: Int, seconds: Double) throws {
    let state = try playing(count)
    #expect(state.nextTick == seconds)
    #expect(state.after(seconds: seconds - 0.001).place == state.place)
    #expect(state.after(seconds: seconds).place != state.place)
  }

  @Test("A question is read with the words before it, then its answer alone")
  func question() throws {
    let asked = try playing(8, question: (ask: 8, answer: 16))
    #expect(asked.nextTick == 9)
    let answered = asked.after(seconds: 9)
    #expect(answered.isAnswered && answered.place == asked.place)
    #expect(answered.nextTick == 9)
    let next = answered.after(seconds: 9)
    #expect(next.place != asked.place && next.nextTick == 6)
  }

  @Test("What has passed of a page is taken off in parts")
  func parts() throws {
    let state = try playing(40).after(seconds: 5).after(seconds: 6.5)
    #expect(state.nextTick == 6.5)
  }

  @Test(
    "Time behind the help or the outline does not count, and nothing wakes the program there",
    arguments: ["?", "o"] as [Key])
  func overlays(key: Key) throws {
    let state = try playing(40).after(seconds: 5)
    let open = state.after(key)
    #expect(open.nextTick == nil)
    let later = open.after(.timePassed(60))
    #expect(later.place == state.place && later.autoPlay == state.autoPlay)
    let closed = later.after(.escape)
    #expect(closed.overlay == nil && closed.nextTick == 13)
  }

  @Test("Time behind a blank screen does not count")
  func blank() throws {
    let blank = try playing(40).after(seconds: 5).after("b")
    #expect(blank.nextTick == nil)
    #expect(blank.after(.timePassed(60)).after("b").nextTick == 13)
  }

  @Test("Whoever begins to experiment is left alone: auto-play stops")
  func experiment() throws {
    let state = try playing(40).after("e")
    #expect(state.isExperimenting && state.autoPlay == nil && state.nextTick == nil)
    #expect(state.after(.timePassed(60)).place == state.place)
    #expect(state.after(.escape).autoPlay == nil)
  }

  @Test("Auto-play waits for a training that runs")
  func training() throws {
    let state = try State.course(at: "descent").after("a", "T")
    let remaining = try #require(state.autoPlay).remaining
    let later = state.after(.timePassed(0.1)).after(.timePassed(0.1))
    #expect(later.autoPlay?.remaining == remaining)
    #expect(later.trainingPlay?.session.epoch == 1)
  }
}
