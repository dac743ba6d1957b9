import Testing

@testable import Drawing

struct TransitionTests {
  private let page = Size(columns: 80, rows: 24)

  private func scene(_ heights: [Double]) -> Scene {
    let bars = heights.enumerated().map { item, height in
      Mark(MarkID("point", item), .bar(.standing(Double(item) + 1, height)), ink: .positive)
    }
    return .plot(bars, x: 0...Double(heights.count + 1))
  }

  private func place(_ scene: Scene) -> Placement { scene.placed(in: page, symbols: .braille) }

  private func placed(_ transition: Transition, _ time: Double) -> Placement {
    transition.placed(at: time, in: page, symbols: .braille)
  }

  private let flat = [0.1, 0.1, 0.1, 0.1]
  private let high = [0.9, 0.8, 0.7, 0.6]
  private static let motions = [
    Motion(), Motion(easing: .settling, staggered: ["point"], spread: 0.8),
    Motion(staggered: ["point", "label of x in plot"], spread: 7),
  ]

  @Test(
    "A movement begins and ends with exactly its scenes, also before and after its time", arguments: motions)
  func ends(motion: Motion) {
    let transition = Transition(from: scene(flat), to: SampleScenes.slots(10), motion: motion)
    #expect([-1, 0].allSatisfy { placed(transition, $0) == place(scene(flat)) })
    #expect([1, 3].allSatisfy { placed(transition, $0) == place(SampleScenes.slots(10)) })
  }

  @Test("Scenes on the way are met exactly, evenly spread over the time", arguments: motions)
  func via(motion: Motion) {
    let (first, second) = (SampleScenes.tenPoints, SampleScenes.slots(10))
    let transition = Transition(
      from: scene(flat), via: [first, second, first], to: scene(high), motion: motion)
    #expect(placed(transition, 0.25) == place(first))
    #expect(placed(transition, 0.5) == place(second))
    #expect(placed(transition, 0.75) == place(first))
  }

  @Test("The same movement backward has the ends of the other, changed round", arguments: motions)
  func reversed(motion: Motion) {
    let transition = Transition(
      from: scene(flat), via: [SampleScenes.tenPoints], to: scene(high), motion: motion)
    let back = transition.reversed
    #expect([0, 0.5, 1].allSatisfy { placed(back, $0) == placed(transition, 1 - $0) })
    #expect(back.reversed == transition)
    #expect(back.motion == motion)
  }

  @Test("Half-way a smooth movement is half-way")
  func middle() throws {
    let transition = Transition(from: scene([0]), to: scene([1]), motion: Motion())
    let tops = try [0, 0.5, 1].map { try #require(placed(transition, $0).mark("point")?.box?.top) }
    #expect(tops[1] == (tops[0] + tops[2]) / 2)
  }

  @Test("Staggered marks set out one after the other, the first ahead of the last")
  func stagger() throws {
    let motion = Motion(staggered: ["point"], spread: 0.6)
    let transition = Transition(from: scene([0, 0, 0, 0]), to: scene([1, 1, 1, 1]), motion: motion)
    for time in [0.1, 0.3, 0.5, 0.7, 0.9] {
      let picture = placed(transition, time)
      let tops = (0..<4).compactMap { picture.mark(MarkID("point", $0))?.box?.top }
      #expect(tops.count == 4 && tops == tops.sorted())
      #expect(tops[0] < tops[3])
    }
  }

  @Test("Without a stagger all marks move at once")
  func together() {
    let picture = placed(Transition(from: scene([0, 0, 0, 0]), to: scene([1, 1, 1, 1])), 0.4)
    let tops = (0..<4).compactMap { picture.mark(MarkID("point", $0))?.box?.top }
    #expect(tops.count == 4 && Set(tops).count == 1)
  }

  @Test("The delays of a role are spread evenly; other roles have none")
  func delays() {
    let motion = Motion(staggered: ["point"], spread: 0.6)
    let marks = place(scene(high)).marks
    let delays = motion.delays(of: marks + marks)
    #expect(delays.count == 4)
    #expect((0..<4).allSatisfy { abs((delays[MarkID("point", $0)] ?? -1) - 0.2 * Double($0)) < 1e-12 })
    #expect(Motion().delays(of: marks).isEmpty)
  }

  @Test("A single staggered mark sets out at once")
  func singleDelay() {
    let motion = Motion(staggered: ["point"], spread: 0.6)
    #expect(motion.delays(of: place(scene([1])).marks) == ["point": 0])
  }

  @Test("Progress is within 0…1, begins at 0 and ends at 1, whatever the delay", arguments: motions)
  func progress(motion: Motion) {
    let marks = place(scene(high)).marks
    let delays = motion.delays(of: marks)
    for id in marks.map(\.id) {
      let course = (-2...12).map { motion.progress(of: id, at: Double($0) / 10, delays: delays) }
      #expect(course.allSatisfy { (0...1).contains($0) })
      #expect(course == course.sorted() && course.first == 0 && course.last == 1)
      #expect(motion.progress(of: id, at: 0, delays: delays) == 0)
      #expect(motion.progress(of: id, at: 1, delays: delays) == 1)
    }
  }

  @Test("The spread leaves time to move", arguments: [(-1, 0), (0.5, 0.5), (1, 0.95), (9, 0.95), (.nan, 0)])
  func spread(asked: Double, given: Double) {
    #expect(Motion(spread: asked).spread == given)
  }

  @Test("A time that is no number shows one of the scenes")
  func noTime() {
    #expect(placed(Transition(from: scene(flat), to: scene(high)), .nan) == place(scene(flat)))
  }
}
