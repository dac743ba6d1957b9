import CrossEntropy
import Insight
import TestSupport
import Testing

struct ScoredModelTests {
  /// Points, predictions with probabilities and without, weighted, clipped, and many.
  private static let trials: [LessonData] = {
    let weighted = TenPoints.observations.enumerated().map { index, row in
      Observation(x: row.x, label: row.label, sampleWeight: Double(index % 3))
    }
    let many = (0..<200).map { index in
      Observation(x: Double(index % 17) - 8, label: index % 3 == 0 ? .negative : .positive)
    }
    return [
      LessonData(.points, TenPoints.observations),
      LessonData(.points, TenPoints.observations, inverseRegularization: .none),
      LessonData(.points, weighted), LessonData(.points, many), LessonData(.predictions, many),
      LessonData(.predictions, TenPoints.observations, clip: 0.25),
      predictionsGiven([(0.1, .negative), (1e-300, .positive), (0.9, .positive)]),
    ]
  }()

  @Test("It says what the facts say of the same data, without the rest of them", arguments: trials)
  func facts(data: LessonData) throws {
    let scored = try ScoredModel(data)
    let facts = try Facts(data, Experiment(data))
    #expect(scored.kind == facts.kind && scored.origin == facts.origin && scored.clip == facts.clip)
    #expect(scored.model == facts.model && scored.summary == facts.summary)
    #expect(scored.worst.first == facts.worst && scored.worst.dropFirst().first == facts.secondWorst)
    #expect(scored.best == facts.best)
  }

  @Test("Its worst points are those of the summary, by their places, each as the points know it")
  func worst() throws {
    let data = LessonData(.points, TenPoints.observations)
    let (scored, facts) = (try ScoredModel(data), try Facts(data, Experiment(data)))
    #expect(scored.worst.map(\.item) == [3, 2, 1, 4, 5])
    #expect(scored.worst.map(\.item) == scored.summary.worst)
    for point in scored.worst { #expect(facts.point(point.item) == point) }
    #expect(scored.best?.item == 9)
  }

  @Test("Data that allow no fit are refused as the facts refuse them")
  func refused() {
    #expect(throws: ModelError.singleClass(.positive)) {
      try ScoredModel(LessonData(.points, [Observation(x: 1, label: .positive)]))
    }
    #expect(throws: ModelError.noObservations) { try ScoredModel(LessonData(.predictions, [])) }
  }
}
