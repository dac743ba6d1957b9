import CrossEntropy
import Testing

struct TrainingTaskTests {
  @Test("Too few rows to train and to check are refused")
  func tooFew() {
    let rows = LabeledRows(featureCount: 2, features: [1, 2], labels: [.positive])
    #expect(throws: ModelError.noObservations) {
      try TrainingTask(
        name: "two", featureNames: ["x1", "x2"], training: rows, validation: rows.split(at: 1).rest,
        hiddenCount: 1, hiddenInitializer: .heUniform,
        optimizer: .gradientDescent(learningRate: 0.1, momentum: 0), defaultEpochs: 1)
    }
  }
}
