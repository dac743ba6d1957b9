import CrossEntropy
import Insight
import Testing

@testable import Lessons

struct TrainingTests {
  @Test("A seed is the whole number of its dial; beyond what seeds can be, the nearest one")
  func seeds() throws {
    let experiment = Experiment(LessonData(.points, DataSet.tenPoints.observations))
    for (dial, seed) in [(7.0, 7), (2.9, 2), (-3, 0), (1e300, UInt64.max)] {
      #expect(TrainingSettings(.circles, dials: ["seed": dial], experiment: experiment).seed == seed)
    }
  }

  @Test("A run is as long as the articles', and begins at one of its speeds", arguments: Training.allCases)
  func lengths(training: Training) throws {
    #expect(training.speeds.indices.contains(training.firstSpeed))
    guard let data = TrainingData(rawValue: training.rawValue) else { return }
    #expect(try data.task().defaultEpochs == training.epochCount)
  }
}
