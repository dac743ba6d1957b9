import CrossEntropy
import Insight
import Lessons
import TestSupport
import Testing

@testable import Drawing
@testable import Explainer

/// Every movement of the course, looked at on its way, as it is painted.
struct MovementCheckTests {
  private static let eight = DataSet(
    "eight points", x: [1, 2.5, 3, 4.25, 5, 6.5, 8, 9.75], y: [0, 0, 1, 0, 1, 1, 0, 1])

  /// The picture of a page of 80 by 24, and of one of 120 by 36.
  private let small = Size(columns: 76, rows: 15)
  private let large = Size(columns: 116, rows: 26)

  @Test("From step to step no number, no letter and no mark is seen that is in neither picture")
  func forward() throws {
    try look(at: Course.chapters(), .next, small)
  }

  @Test("Nor on the way back")
  func backward() throws {
    try look(at: Course.chapters(), .back, small)
  }

  @Test("Nor with points that someone brought", arguments: [eight, .many])
  func brought(data: DataSet) throws {
    let chapters = try Course.chapters().map { $0.told(with: LessonData(.points, data.observations)) }
    try look(at: chapters, .next, small)
  }

  @Test("Nor on a larger page")
  func largePage() throws {
    try look(at: [Course.firstChapter()], .next, large)
  }

  @Test("Nor on a jump from chapter to chapter")
  func jumps() throws {
    let chapters = try Course.chapters()
    let places = chapters.indices.map { Place(chapter: $0, step: chapters[$0].steps.count / 2) }
    let scenes = try places.compactMap { place in
      try State(chapters: chapters, place: place, settings: Settings()).picture(at: place)?.scene
    }
    for (from, to) in zip(scenes, scenes.dropFirst()) {
      report(MovementCheck(size: small).flaws(in: Transition(from: from, to: to)))
    }
  }

  /// Looks at the movements from all steps to their neighbours.
  private func look(at chapters: [Chapter], _ action: Action, _ size: Size) throws {
    let places = chapters.indices.flatMap { chapter in
      chapters[chapter].steps.indices.map { Place(chapter: chapter, step: $0) }
    }
    for place in places {
      var state = try State(chapters: chapters, place: place, settings: Settings(hasMotion: true))
      state.isAnswered = true
      update(&state, action)
      guard let movement = state.movement else { continue }
      let id = chapters[place.chapter].steps[place.step].id
      report(MovementCheck(size: size).flaws(in: movement.transition).map { "from \(id), at \($0)" })
    }
  }

  private func report(_ flaws: [String]) {
    for flaw in flaws { Issue.record(Comment(rawValue: flaw)) }
  }
}

/// The check itself, on ways that are wrong on purpose.
struct PlantedFlawsTests {
  private let check = MovementCheck(size: Size(columns: 24, rows: 8))

  private func text(_ id: Role, _ words: String, _ column: Double, _ row: Double = 2) -> PlacedMark {
    let text = PlacedText(text: words, origin: CellPoint(column: column, row: row), isBold: false)
    return PlacedMark(MarkID(id), .text(text), Look(.text), layer: .text)
  }

  private func box(_ id: Role, _ top: Double, _ bottom: Double) -> PlacedMark {
    let box = PlacedBox(
      left: 4, right: 7, top: top, bottom: bottom, symbol: .positive, hangs: false, dropsIn: false,
      exceedsTop: false)
    return PlacedMark(MarkID(id), .box(box), Look(.positive), layer: .bar)
  }

  /// What is found where a picture is one for the first third of the time, then another, and then a third one.
  private func flaws(_ from: [PlacedMark], _ between: [PlacedMark], _ to: [PlacedMark]) -> [String] {
    check.flaws(
      in: MovementCheck.Way(from: Placement(marks: from), to: Placement(marks: to)) { time in
        Placement(marks: time < 0.3 ? from : time < 0.7 ? between : to)
      })
  }

  private func finds(_ words: String, _ flaws: [String]) -> Bool { flaws.contains { $0.contains(words) } }

  @Test("A way on which nothing is wrong has no flaws")
  func clean() {
    let (old, new) = (text("a", "0.205", 2), text("b", "9.76", 4))
    #expect(flaws([old], [], [new]).isEmpty)
  }

  @Test("Letters over letters are found, also where what is read could be a number")
  func overprint() {
    let (old, new) = (text("a", "0.205", 2), text("b", "9.76", 4))
    #expect(finds("0.205 is written over", flaws([old], [old, new], [new])))
    let words = [text("a", "log p", 2), text("b", "red", 4)]
    #expect(finds("log p is written over", flaws([words[0]], words, [words[1]])))
  }

  @Test("A number that two make together is found, and so is one that is neither's")
  func falseNumbers() {
    let (old, new) = (text("a", "0.2", 2), text("b", "31", 5))
    #expect(finds("0.231 is no number", flaws([old], [old, new], [new])))
    #expect(finds("0.1 is no number", flaws([old], [text("a", "0.1", 2)], [new])))
  }

  @Test("A mark is found that is gone for a moment, leaves its way, or is at its end at once")
  func jumps() {
    #expect(finds("bar 0 is gone", flaws([box("bar", 2, 7)], [], [box("bar", 4, 7)])))
    #expect(finds("bar 0 jumps", flaws([box("bar", 2, 7)], [box("bar", 1, 7)], [box("bar", 4, 7)])))
    #expect(finds("bar 0 jumps", flaws([box("bar", 2, 7)], [box("bar", 4, 7)], [box("bar", 4, 7)])))
  }

  @Test("A dot that tears a hole in a bar is found")
  func holes() {
    let picture = Placement(marks: [box("bar", 1, 7)])
    let dot = Cell(check.symbols.glyph(.positive), Style(.positive))
    let way = MovementCheck.Way(from: picture, to: picture, picture: { _ in picture }) { $0[4, 5] = dot }
    #expect(finds("bar 0 has a hole", check.flaws(in: way)))
  }

  @Test("The movement of the program itself brings none of these about where a careless one does")
  func mixing() {
    let (old, new) = (text("a", "0.205", 2), text("b", "9.76", 4))
    let mixing = Mixing(Placement(marks: [old]), Placement(marks: [new])) { _, time in min(1, max(0, time)) }
    let way = MovementCheck.Way(
      from: mixing.placement(at: 0), to: mixing.placement(at: 1), picture: mixing.placement)
    #expect(check.flaws(in: way).isEmpty)
  }
}
