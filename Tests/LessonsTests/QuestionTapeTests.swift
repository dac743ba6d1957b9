import CrossEntropy
import Drawing
import Insight
import TestSupport
import Testing

@testable import Lessons

struct QuestionTapeTests {
  private func context(
    _ unit: LossUnit = .nats, p: Double = 0.5, data: LessonData? = nil
  ) throws -> PictureContext {
    let chapter = try Chapter.shipped("why-the-logarithm")
    return try (data.map(chapter.told(with:)) ?? chapter).context(unit, dials: ["p of green": p])
  }

  private func pieces(_ scene: Scene, row: Int) -> [Bar] {
    scene.allMarks.compactMap { mark in
      guard mark.id.role == "piece", mark.id.item / 100 == row, case .bar(let bar) = mark.shape else {
        return nil
      }
      return bar
    }
  }

  /// −log₂ 0.7 = 0.5146 and −log₂ 0.3 = 1.7370; with fifty digits the mean is 0.8813.
  @Test("For seven green and three red labels it takes 0.8813 questions a label; a coin's plan takes one")
  func means() throws {
    let plan = QuestionPlan(0.7, of: 0.7)
    #expect(isClose(plan.bits[.positive] ?? 0, 0.514573172829758, within: 1e-14))
    #expect(isClose(plan.bits[.negative] ?? 0, 1.736965594166206, within: 1e-14))
    #expect(isClose(plan.mean, 0.881290899230693, within: 1e-14))
    #expect(isClose(QuestionPlan(0.5, of: 0.7).mean, 1, within: 1e-14))
    #expect(isClose(QuestionPlan(0.2, of: 0.7).mean, 1.7219280949, within: 1e-10))
  }

  @Test("A label that never comes takes no part of the tape")
  func absent() {
    #expect(QuestionPlan(1, of: 1).mean == 0 && QuestionPlan(0, of: 0).mean == 0)
    #expect(QuestionPlan(1, of: 1).meanText == "0" && QuestionPlan(0.5, of: 0.5).meanText == "1")
  }

  @Test("Each of the ten labels has a piece, three of them longer, and all reach as far as the mean")
  func tape() throws {
    let scene = try Course.step("surprise").picture(try context()).scene
    let (upper, lower) = (pieces(scene, row: 0), pieces(scene, row: 1))
    #expect(upper.count == 10 && lower.count == 10)
    #expect(upper.count { $0.symbol == .negative } == 3)
    let ends = [upper, lower].map { $0.map { $0.x + $0.width / 2 }.max() ?? 0 }
    #expect(isClose(ends[0], 0.881290899230693, within: 1e-12) && isClose(ends[1], 1, within: 1e-12))
    #expect(
      zip(upper, upper.dropFirst()).allSatisfy {
        isClose($0.x + $0.width / 2, $1.x - $1.width / 2, within: 1e-9)
      })
    #expect(scene.headline?.items.map(\.text) == ["0.8813"])
  }

  @Test("The bars of the shares lie down into the tape")
  func way() throws {
    let picture = try Course.step("surprise").picture(try context())
    let bars = try #require(picture.via.first).allMarks.filter { $0.id.role == .share }
    #expect(Set(bars.map(\.id.item)) == [0, 1])
  }

  @Test("Questions are counted in bits in either unit", arguments: LossUnit.allCases)
  func words(unit: LossUnit) throws {
    let step = try Course.step("surprise")
    let context = try context(unit)
    #expect(step.said.filled(context).hasSuffix("in bits: on average 0.8813 a label."))
    #expect(step.notes.filled(context).contains("0.6931 nats"))
  }

  @Test("Who surprises more is said for any shares")
  func question() throws {
    func answer(_ labels: [Label]) throws -> String {
      let data = LessonData(.predictions, labels.map { Observation(x: 0.5, label: $0) })
      return try #require(Course.step("surprise").question).answer.filled(try context(data: data))
    }
    let question = try #require(Course.step("surprise").question)
    #expect(question.answer.filled(try context()) == "Red, the rarer one: 1.74 bits; green 0.51.")
    #expect(try answer([.positive, .negative]) == "Neither: each takes one bit.")
    #expect(try answer([.positive, .negative, .negative]) == "Green, the rarer one: 1.58 bits; red 0.58.")
    let green = LessonData(.predictions, [Observation(x: 0.5, label: .positive)])
    #expect(try !question.isAsked(context(data: green)))
  }

  @Test("A label that weighs three times as much has three times the piece")
  func weighted() throws {
    let rows = [
      Observation(x: 1, label: .positive, sampleWeight: 3),
      Observation(x: -1, label: .negative, sampleWeight: 1),
    ]
    let scene = try Course.step("surprise").picture(try context(data: LessonData(.predictions, rows))).scene
    // Three quarters take log₂ of 4/3, 0.4150, and a quarter two bits.
    let pieces = pieces(scene, row: 0)
    #expect(
      areClose(
        pieces.sorted { $0.x < $1.x }.map(\.width), [0.5, 0.75 * 0.415037499278844], within: 1e-12))
    #expect(areClose(self.pieces(scene, row: 1).map(\.width), [0.25, 0.75], within: 1e-12))
  }

  @Test("Many labels make a tape of one piece a class")
  func many() throws {
    let rows = (0..<60).map { Observation(x: Double($0), label: $0 % 4 == 0 ? .positive : .negative) }
    let scene = try Course.step("surprise").picture(try context(data: LessonData(.predictions, rows))).scene
    let upper = pieces(scene, row: 0)
    // A quarter is green and takes two bits: half a bit a label. The others take log₂ of 4/3.
    #expect(
      upper.count == 2 && upper.contains { $0.symbol == .positive && isClose($0.width, 0.5, within: 1e-12) })
  }
}
