import Drawing
import Insight
import Lessons
import TestSupport
import Testing

@testable import Explainer

struct TrainingPlayTests {
  /// The chapter on learning, without motion, at a step.
  private func course(at id: String, about data: LessonData? = nil) throws -> State {
    let chapters = try [Course.chapter("learning")]
      .map { chapter in data.map { chapter.told(with: $0) } ?? chapter }
    let settings = Settings(hasMotion: false)
    let place = try #require(try State(chapters: chapters, settings: settings).place(of: id))
    return try State(chapters: chapters, place: place, settings: settings)
  }

  private func epoch(_ state: State) -> Int? { state.trainingPlay?.session.epoch }

  @Test("Data without a fit have nothing to descend on, which is said")
  func nothingToTrain() throws {
    let state = try course(at: "descent", about: Samples.predictions).after("T")
    #expect(state.trainingPlay == nil && state.nextTick == nil)
    #expect(state.message == "With these data there is nothing to train.")
  }

  @Test("A run goes on with time at its speed, stops at its end, and starts over from there")
  func runs() throws {
    let start = try course(at: "descent")
    #expect(epoch(start) == 0 && start.nextTick == nil)
    var state = start.after("T")
    #expect(state.trainingPlay?.epochsPerSecond == 5)
    for _ in 0..<4 { state = state.after(seconds: 0.1) }
    #expect(epoch(state) == 2)
    for _ in 0..<196 { state = state.after(seconds: 0.1) }
    #expect(epoch(state) == 100 && state.nextTick == nil)
    #expect(epoch(state.after("T")) == 0)
  }

  @Test(
    "The picture that a run has come to is what the way to the next step begins with",
    arguments: ["descent", "circles"])
  func leaving(id: String) throws {
    var state = try course(at: id).after("]", "]", "]")
    // What is asked is answered first.
    if state.question != nil { state = state.after(.right) }
    let left = try #require(state.picture(at: state.place)).scene
    state.settings.hasMotion = true
    let away = state.after(.right)
    let movement = try #require(away.movement)
    let size = Size(columns: 76, rows: 15)
    #expect(
      movement.transition.placed(at: 0, in: size, symbols: .braille)
        == left.placed(in: size, symbols: .braille))
    #expect(epoch(away.after(.right, .left, .left)) == 0)
  }

  @Test("Played again, a movement comes from the picture of the run before it, also after a jump")
  func replaying() throws {
    var state = try course(at: "circles")
    state.settings.hasMotion = true
    let movement = try #require(state.after("r").movement)
    let before = try #require(course(at: "descent").picture(at: Place())).scene
    let size = Size(columns: 76, rows: 15)
    #expect(
      movement.transition.placed(at: 0, in: size, symbols: .braille)
        == before.placed(in: size, symbols: .braille))
  }

  @Test("While a run goes on the program sleeps until its next epoch is due")
  func sleeps() throws {
    var state = try course(at: "descent").after("T")
    #expect(state.nextTick == 0.2)
    state = state.after(seconds: 0.15)
    #expect(epoch(state) == 0 && abs((state.nextTick ?? 0) - 0.05) < 1e-9)
    for wanted in 1...9 {
      state = state.after(seconds: try #require(state.nextTick))
      #expect(epoch(state) == wanted && abs((state.nextTick ?? 0) - 0.2) < 1e-9)
    }
    #expect(
      state.after("?").nextTick == nil && state.after("b").nextTick == nil && state.after("T").nextTick == nil
    )
  }

  @Test("Half an epoch a second is waited for two seconds, and then shown")
  func slowest() throws {
    let state = try course(at: "spam").after("T", "<", "<")
    #expect(state.nextTick == 2)
    #expect(epoch(state.after(seconds: 2)) == 1)
  }

  @Test("Epochs that follow each other faster than pictures are shown several at once, none of them lost")
  func fast() throws {
    var state = try course(at: "circles").after("T", ">", ">")
    for _ in 0..<6 {
      let wait = try #require(state.nextTick)
      #expect(abs(wait - 1.0 / 60) < 1e-9)
      state = state.after(seconds: wait)
    }
    // A tenth of a second at 300 epochs a second.
    #expect(epoch(state) == 30)
  }

  @Test("Six pictures a second show a run that is not hurried, and every epoch is trained")
  func unhurried() throws {
    var state = try course(at: "circles").after("T")
    for picture in 1...6 {
      let wait = try #require(state.nextTick)
      #expect(abs(wait - 1.0 / 6) < 1e-9)
      state = state.after(seconds: wait)
      #expect(epoch(state) == 5 * picture)
    }
  }

  @Test("After a pause the first epoch takes its whole time, whatever was waited before")
  func pause() throws {
    // A fifth of a second an epoch.
    let half = try course(at: "descent").after("T").after(seconds: 0.15)
    #expect(epoch(half) == 0 && epoch(half.after(seconds: 0.1)) == 1)
    let again = half.after("T", "T")
    #expect(epoch(again.after(seconds: 0.15)) == 0 && epoch(again.after(seconds: 0.25)) == 1)
  }

  @Test("However long a tick was, few epochs are trained at once")
  func bounded() throws {
    var state = try course(at: "circles").after("T", ">", ">")
    #expect(state.message == "300 epochs a second.")
    state = state.after(seconds: 60)
    #expect(epoch(state) == 8)
  }

  @Test("An epoch back and forward again leads to the same frame")
  func backAndForward() throws {
    let third = try course(at: "circles").after("]", "]", "]")
    #expect(epoch(third) == 3)
    let second = third.after("[")
    #expect(epoch(second) == 2 && second.text != third.text)
    #expect(second.after("]").text == third.text)
  }

  @Test("Speeds end at the slowest and at the fastest")
  func speeds() throws {
    let state = try course(at: "spam")
    #expect(state.after("<", "<", "<", "<").message == "0.5 epochs a second.")
    #expect(state.after(">", ">", ">", ">").message == "10 epochs a second.")
  }
}
