import CrossEntropy
import Testing

struct TrainingTaskTests {
  @Test("Circles: 500 rows to train and 500 to check")
  func circles() throws {
    let task = try ReferenceTask.named("circles")
    #expect(task.training.count == 500 && task.validation.count == 500)
    #expect(task.optimizer == .gradientDescent(learningRate: 0.01, momentum: 0.9))
    #expect(task.defaultEpochs == 200)
  }

  @Test("Spam: 800 rows to train and 200 to check, standardised")
  func spam() throws {
    let task = try ReferenceTask.named("spam")
    #expect(task.training.count == 800 && task.validation.count == 200)
    #expect(task.featureNames.count == 8)
    // The first mail: no exclamation marks, three links.
    #expect(Array(task.training.row(0).prefix(2)) == [-1, (3 - 1.2) / 1.2])
  }

  @Test("Too few rows to train and to check are refused")
  func tooFew() {
    let rows = LabeledRows(featureCount: 2, features: [1, 2], labels: [.positive])
    #expect(throws: ModelError.noObservations) { try TrainingTask.circles(rows) }
  }
}
