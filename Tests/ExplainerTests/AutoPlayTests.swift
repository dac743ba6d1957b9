import CrossEntropy
import Drawing
import Lessons
import TestSupport
import Testing

@testable import Explainer

struct AutoPlayTests {
  @Test("Auto-play waits for the time that the words take, then steps")
  func waits() throws {
    let state = try State.still("feature").after("a")
    let wait = try #require(state.nextTick)
    let words = try #require(state.step).said.filled(try #require(state.context)).split(separator: " ").count
    #expect(wait > Double(words) / 4 && wait < Double(words))
    #expect(state.after(seconds: wait * 0.9).place == state.place)
    #expect(state.after(seconds: wait).steps(after: state) == 1)
  }

  @Test("A step with more words waits longer")
  func moreWords() throws {
    let short = try #require(try State.still("feature").after("a").nextTick)
    let long = try #require(try State.still("penalty").after("a").nextTick)
    #expect(short < long)
  }

  @Test("The time of a movement comes on top of the time to read")
  func movementFirst() throws {
    let state = try State.moving("formula").after("a")
    let wait = try #require(state.nextTick)
    let moving = state.after(seconds: wait)
    #expect(moving.steps(after: state) == 1 && moving.movement != nil)
    let next = try #require(moving.autoPlay).remaining
    let rest = moving.after(seconds: 2)
    #expect(rest.movement == nil)
    #expect(rest.autoPlay?.remaining == next)
  }

  @Test("Auto-play answers a question after its time, and steps after the answer's")
  func question() throws {
    let asked = try State.still("stand").after("a")
    let answered = asked.after(seconds: try #require(asked.nextTick))
    #expect(answered.place == asked.place && answered.isAnswered)
    #expect(answered.after(seconds: try #require(answered.nextTick)).steps(after: asked) == 1)
  }

  @Test("Auto-play goes to the end, answers the last question and stops")
  func end() throws {
    var state = try State.still().after("a")
    var turns = 0
    while let wait = state.nextTick, turns < 100 {
      state = state.after(seconds: wait)
      turns += 1
    }
    #expect(turns < 100)
    #expect(state.autoPlay == nil)
    #expect(state.place == state.places.last && state.isAnswered)
  }

  @Test("Esc stops one thing at a time: auto-play first, then the experiment, then the point is let go")
  func order() throws {
    let playing = try State.experimenting("sigmoid").after("a")
    #expect(playing.autoPlay != nil && playing.isExperimenting && playing.followed != nil)
    let stopped = playing.after(.escape)
    #expect(stopped.autoPlay == nil && stopped.isExperimenting && stopped.followed != nil)
    let left = stopped.after(.escape)
    #expect(!left.isExperimenting && left.followed != nil && left.after(.escape).followed == nil)
  }

  @Test("Esc and a stop auto-play, and the page says that it runs", arguments: [.escape, "a"] as [Key])
  func stopping(key: Key) throws {
    let state = try State.still("labels")
    let playing = state.after("a")
    #expect(playing.text.contains("auto-play"))
    #expect(playing.after(key).autoPlay == nil)
    #expect(playing.after(key).text == state.text)
    #expect(playing.after(key).nextTick == nil)
  }

  @Test("A key for next during auto-play steps, and the time to read begins anew")
  func nextInBetween() throws {
    let start = try State.still("formula")
    let state = start.after("a").after(seconds: 5).after(.right)
    #expect(state.steps(after: start) == 1)
    #expect(state.autoPlay == start.after(.right, "a").autoPlay)
  }

  @Test("A movement that is played again takes no time from reading, and gives none")
  func replay() throws {
    let state = try State.still("formula").after("a").after(seconds: 5)
    let rest = try #require(state.autoPlay).remaining
    #expect(state.after("r").autoPlay?.remaining == rest)
    #expect(try rest < #require(State.still("formula").after("a").autoPlay).remaining)
  }

  @Test("Speed does not shorten the time to read")
  func speed() throws {
    #expect(
      try State.moving("labels", speed: 10).after("a").nextTick == State.moving("labels").after("a").nextTick)
  }
}
