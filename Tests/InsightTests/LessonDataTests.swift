import CrossEntropy
import Insight
import Testing

struct LessonDataTests {
  @Test("Counted rows are written out with the probability that each of them was given")
  func givenProbabilities() {
    // 0.1 and 0.3 lie between the doubles that their logits give back.
    let given = [0.1, 0.3, 0.999]
    let rows = zip(given, [2.0, 1, 3]).map {
      Observation(x: logit(ofProbability: $0), label: $0 > 0.2 ? .positive : .negative, sampleWeight: $1)
    }
    let written = LessonData(
      .predictions, rows, given: GivenProbabilities(given), weightMeaning: .count
    ).writtenOut
    #expect(
      written.observations.map(\.label) == [.negative, .negative] + Array(repeating: .positive, count: 4))
    #expect(written.observations.allSatisfy { $0.sampleWeight == 1 })
    #expect((0..<6).map { written.given?[$0] } == [0.1, 0.1, 0.3, 0.999, 0.999, 0.999])
  }

  @Test("Rows that count more than forty stay as they are", arguments: [(40, false), (41, true)])
  func many(count: Double, isGrouped: Bool) {
    let data = LessonData(
      .points, [Observation(x: 1, label: .positive, sampleWeight: count)], weightMeaning: .count)
    #expect(data.isGrouped == isGrouped)
    #expect(data.writtenOut.observations.count == (isGrouped ? 1 : 40))
  }
}
