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
    #expect(state.place.step == 1)
    #expect(state.nextTick == 1.0 / 60)
    state = state.after(seconds: 0.5)
    #expect(state.movement != nil)
    state = state.after(seconds: 1)
    #expect(state.movement == nil)
    #expect(state.nextTick == nil)
    #expect(try state.text == State.still(1).text)
  }

  @Test("The first frame of a movement shows the old picture, the last the new one")
  func ends() throws {
    let size = Size(columns: 76, rows: 16)
    for step in 1..<16 {
      var state = try State.moving(step - 1)
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
    let moving = try State.moving(3).after(.right).after(seconds: 0.1)
    let finished = moving.after(key)
    #expect(finished.place.step == 4)
    #expect(finished.movement == nil)
    #expect(finished.after(.right).place.step == 5)
  }

  @Test("A key during the movement to a question does not answer it")
  func questionInMotion() throws {
    let step = try State.index("stand")
    let state = try State.moving(step - 1).after(.right, .right)
    #expect(state.place.step == step)
    #expect(state.hasOpenQuestion)
    #expect(!state.after(.right).hasOpenQuestion)
  }

  @Test("An answer is shown without any movement")
  func answer() throws {
    #expect(try State.moving(State.index("stand")).after(.right).movement == nil)
  }

  @Test("Back is the way forward turned round")
  func backward() throws {
    let forward = try #require(try State.moving(9).after(.right).movement)
    let backward = try #require(try State.moving(10).after(.left).movement)
    #expect(backward.transition.scenes == Array(forward.transition.scenes.reversed()))
    #expect(backward.transition.motion == forward.transition.motion)
  }

  @Test("At twice the speed a movement takes half the time", arguments: [0.5, 1, 2, 4])
  func speed(factor: Double) throws {
    let start = try State.moving(3, speed: factor).after(.right)
    let duration = try #require(start.movement).transition.motion.duration / factor
    #expect(start.after(seconds: duration * 0.99).movement != nil)
    #expect(start.after(seconds: duration * 1.01).movement == nil)
  }

  @Test("Without motion nothing ever moves")
  func noMotion() throws {
    let keys: [Key] = [.right, .left, .end, .home, "5", .enter, "r", .function(5), .tab, "B"]
    var state = try State.still(2)
    for key in keys {
      state = state.after(key)
      #expect(state.movement == nil && state.nextTick == nil)
    }
  }

  @Test("The replay keys show the way to this step again", arguments: ["r", .function(5)] as [Key])
  func replay(key: Key) throws {
    let stepped = try #require(try State.moving(8).after(.right).movement)
    let replayed = try State.moving(9).after(key)
    #expect(replayed.place.step == 9)
    #expect(replayed.movement == stepped)
    #expect(try State.moving(0).after(key).movement != nil)
  }

  @Test("A replay keeps the answer that was given")
  func replayKeepsAnswer() throws {
    #expect(try State.moving(State.index("stand")).after(.right, "r").isAnswered)
  }

  @Test("Jumps move directly, and a jump to where one is does not move")
  func jumps() throws {
    #expect(try State.moving(0).after(.end).movement?.transition.scenes.count == 2)
    #expect(try State.moving(0).after(.home).movement == nil)
  }

  @Test("What changes all pictures ends a movement", arguments: [.tab, .backTab, "B"] as [Key])
  func settling(key: Key) throws {
    #expect(try State.moving(3).after(.right, key).movement == nil)
  }

  @Test("Time never runs backward")
  func negativeTime() throws {
    let state = try State.moving(3).after(.right).after(seconds: 0.2).after(seconds: -5)
    #expect(state.movement?.elapsed == 0.2)
  }
}
