import CrossEntropy
import Drawing
import Insight
import Lessons
import TestSupport
import Testing

@testable import Explainer

/// Data whose rows are counted, and the same written out.
struct CountedData: CustomTestStringConvertible {
  let kind: ObservationKind
  let isGiven: Bool
  let rows: Int
  let mostOfOne: Int
  let seed: UInt64

  var testDescription: String { "\(kind), \(rows) rows, seed \(seed)" }

  /// Of points or predictions; the second is the first written out.
  func both() -> (counted: LessonData, written: LessonData) {
    var generator = SplitMix64(seed: seed)
    var (counted, written): ([Observation], [Observation]) = ([], [])
    var given: (counted: [Double], written: [Double]) = ([], [])
    for _ in 0..<rows {
      let x = (Double.random(in: -3...3, using: &generator) * 100).rounded() / 100
      let isPositive = Double.random(in: 0...1, using: &generator) < sigmoid(x)
      let count = Int.random(in: 0...mostOfOne, using: &generator)
      let row = Observation(x: x, label: isPositive ? .positive : .negative)
      counted.append(Observation(x: x, label: row.label, sampleWeight: Double(count)))
      written += Array(repeating: row, count: count)
      given.counted.append(sigmoid(x))
      given.written += Array(repeating: sigmoid(x), count: count)
    }
    return (
      LessonData(
        kind, counted, given: isGiven ? GivenProbabilities(given.counted) : nil, weightMeaning: .count),
      LessonData(kind, written, given: isGiven ? GivenProbabilities(given.written) : nil)
    )
  }
}

@Suite("The course about rows that are counted")
struct CountedCourseTests {
  private func state(_ data: LessonData) throws -> State {
    try State(chapters: Course.chapters().map { $0.told(with: data) }, settings: Settings(hasMotion: false))
  }

  @Test(
    "is that about the rows written out, line by line and note by note",
    arguments: [
      CountedData(kind: .predictions, isGiven: true, rows: 5, mostOfOne: 6, seed: 1),
      CountedData(kind: .predictions, isGiven: false, rows: 12, mostOfOne: 40, seed: 2),
      CountedData(kind: .points, isGiven: false, rows: 8, mostOfOne: 5, seed: 3),
      CountedData(kind: .points, isGiven: false, rows: 20, mostOfOne: 30, seed: 4),
      CountedData(kind: .predictions, isGiven: true, rows: 60, mostOfOne: 400, seed: 5),
    ])
  func course(data: CountedData) throws {
    let (counted, written) = data.both()
    let (one, other) = (try state(counted), try state(written))
    for step in try Course.chapters().flatMap(\.steps) where step.training == nil || step.showsData {
      let place = try #require(one.place(of: step.id))
      let size = Size(columns: 80, rows: 24)
      #expect(
        one.printedPage(at: place, size: size).lines == other.printedPage(at: place, size: size).lines,
        "\(step.id)")
      let (context, expected) = (try #require(one.context(at: place)), try #require(other.context(at: place)))
      #expect(step.notes.filled(context) == step.notes.filled(expected), "\(step.id)")
    }
  }

  @Test("edits one of the points that a row stands for, and saves them all")
  func edit() throws {
    let rows = [
      Observation(x: 1, label: .positive, sampleWeight: 3),
      Observation(x: -1, label: .negative, sampleWeight: 2),
      Observation(x: 0.5, label: .negative),
    ]
    let few = LessonData(.points, rows, weightMeaning: .count).writtenOut
    #expect(few.observations.count == 6 && few.observations.allSatisfy { $0.sampleWeight == 1 })
    let many = LessonData(
      .points,
      rows.map { row in
        var row = row
        row.sampleWeight *= 1000
        return row
      }, weightMeaning: .count)
    #expect(many.writtenOut == many && many.isGrouped)
    #expect(try Workbench(many).text.hasPrefix("x,y,count\n1.0,1,3000"))
  }

  @Test("flips one of them, not all that a row stands for")
  func flip() throws {
    let rows = [
      Observation(x: 0, label: .positive, sampleWeight: 50),
      Observation(x: 2, label: .negative, sampleWeight: 50),
    ]
    let data = LessonData(.predictions, rows, weightMeaning: .count)
    let facts = try Facts(data, Experiment(data))
    let flip = try #require(facts.flip)
    let expected = (50 * softplus(0) + 49 * softplus(2) + softplus(-2)) / 100
    #expect(isClose(flip.meanLoss, expected))
    let infinite = LessonData(
      .predictions, rows + [Observation(x: .infinity, label: .negative, sampleWeight: 1)],
      weightMeaning: .count)
    #expect(try #require(Facts(infinite, Experiment(infinite)).flip).meanLoss.isFinite)
  }
}
