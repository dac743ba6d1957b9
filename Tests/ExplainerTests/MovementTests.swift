import CrossEntropy
import Drawing
import Insight
import Lessons
import TestSupport
import Testing

@testable import Explainer

struct MovementTests {
  @Test("A step sets the picture in motion, and time brings it to rest")
  func motion() throws {
    var state = try State.moving().after(.right)
    #expect(try state.steps(after: .moving()) == 1)
    #expect(state.nextTick == 1.0 / 60)
    state = state.after(seconds: 0.5)
    #expect(state.movement != nil)
    state = state.after(seconds: 1)
    #expect(state.movement == nil)
    #expect(state.nextTick == nil)
    #expect(try state.text == State.still().after(.right).text)
  }

  @Test("The first frame of a movement shows the old picture, the last the new one")
  func ends() throws {
    let size = Size(columns: 76, rows: 16)
    for step in Course.firstChapterIDs.dropLast() {
      var state = try State.moving(step)
      state.isAnswered = true
      let before = figure(state, size: size)
      state = state.after(.right)
      #expect(figure(state, size: size) == before, "\(step)")
      state.movement?.elapsed = 100
      let last = figure(state, size: size)
      state.movement = nil
      #expect(last == figure(state, size: size), "\(step)")
    }
  }

  @Test(
    "A key during a movement finishes it and does not step",
    arguments: [.right, .left, " ", .pageUp] as [Key])
  func finishing(key: Key) throws {
    let moving = try State.moving("formula").after(.right).after(seconds: 0.1)
    let finished = moving.after(key)
    #expect(finished.place == moving.place)
    #expect(finished.movement == nil)
    #expect(finished.after(.right).steps(after: moving) == 1)
  }

  @Test("A key during the movement to a question does not answer it")
  func questionInMotion() throws {
    let before = try State.still("stand").after(.left)
    var state = try State.moving()
    state.place = before.place
    state = state.after(.right, .right)
    #expect(state.steps(after: before) == 1)
    #expect(state.hasOpenQuestion)
    #expect(!state.after(.right).hasOpenQuestion)
  }

  @Test("An answer is shown without any movement")
  func answer() throws {
    #expect(try State.moving("stand").after(.right).movement == nil)
  }

  @Test("Back is the way forward turned round")
  func backward() throws {
    let there = try State.moving("gather").after(.right)
    let forward = try #require(there.movement)
    let backward = try #require(there.after(.right).after(.left).movement)
    #expect(backward.transition.scenes == Array(forward.transition.scenes.reversed()))
    #expect(backward.transition.motion == forward.transition.motion)
  }

  @Test("At twice the speed a movement takes half the time", arguments: [0.5, 1, 2, 4])
  func speed(factor: Double) throws {
    let start = try State.moving("formula", speed: factor).after(.right)
    let duration = try #require(start.movement).transition.motion.duration / factor
    #expect(start.after(seconds: duration * 0.99).movement != nil)
    #expect(start.after(seconds: duration * 1.01).movement == nil)
  }

  @Test("Without motion nothing ever moves")
  func noMotion() throws {
    let keys: [Key] = [.right, .left, .end, .home, "5", .enter, "r", .function(5), .tab, "B"]
    var state = try State.still("labels")
    for key in keys {
      state = state.after(key)
      #expect(state.movement == nil && state.nextTick == nil)
    }
  }

  @Test("The replay keys show the way to this step again", arguments: ["r", .function(5)] as [Key])
  func replay(key: Key) throws {
    let stepped = try State.moving("formula").after(.right)
    // The first key ends the movement.
    let replayed = stepped.after(.right).after(key)
    #expect(replayed.place == stepped.place)
    #expect(replayed.movement == stepped.movement)
    #expect(try State.moving().after(key).movement != nil)
  }

  @Test("A replay keeps the answer that was given")
  func replayKeepsAnswer() throws {
    #expect(try State.moving("stand").after(.right, "r").isAnswered)
  }

  @Test("Jumps move directly, and a jump to where one is does not move")
  func jumps() throws {
    #expect(try State.moving().after(.end).movement?.transition.scenes.count == 2)
    #expect(try State.moving().after(.home).movement == nil)
  }

  @Test("What changes all pictures ends a movement", arguments: [.tab, .backTab, "B"] as [Key])
  func settling(key: Key) throws {
    #expect(try State.moving("formula").after(.right, key).movement == nil)
  }

  @Test(
    "So does what changes the picture at hand, and a click that takes the reader's eye elsewhere",
    arguments: [
      .toggleExperiment, .resetExperiment, .pointed(.point(3)), .pointed(.nothing), .back, .next,
      .togglePrediction,
    ] as [Action])
  func ending(action: Action) throws {
    let moving = try State.moving("formula").after(.right)
    #expect(moving.movement != nil)
    let question = try State.moving("stand").after(.left, .right, .right)
    #expect(question.movement != nil && question.hasOpenQuestion)
    #expect((action == .togglePrediction ? question : moving).after(action).movement == nil)
  }

  @Test("What only lies over the page or beside it leaves the movement alone")
  func going() throws {
    let moving = try State.moving("formula").after(.right)
    for action in [.toggleNotes, .nextTheme, .toggleHelp, .repaint, .digit(1)] as [Action] {
      #expect(moving.after(action).movement == moving.movement, "\(action)")
    }
  }

  @Test("Time never runs backward")
  func negativeTime() throws {
    let state = try State.moving("formula").after(.right).after(seconds: 0.2).after(seconds: -5)
    #expect(state.movement?.elapsed == 0.2)
  }
}
