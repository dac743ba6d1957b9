import CrossEntropy
import Insight
import Testing

struct TrainingTests {
  @Test("A run is as long as the articles', and begins at one of its speeds", arguments: Training.allCases)
  func lengths(training: Training) throws {
    #expect(training.speeds.indices.contains(training.firstSpeed))
    guard let data = TrainingData(rawValue: training.rawValue) else { return }
    #expect(try data.task().defaultEpochs == training.epochCount)
  }

  @Test("A descent has a hundred steps")
  func descent() {
    #expect(Training.descent.epochCount == 100)
  }
}
