import CrossEntropy
import Insight
import Testing

struct NetworkRecipeTests {
  /// A row a number, its features that number times one, two, three …
  private func rows(_ count: Int, features: Int) -> LabeledRows {
    let features = (0..<count).flatMap { row in (1...features).map { Double(row * $0) } }
    return LabeledRows(
      featureCount: features.count / max(1, count), features: features,
      labels: (0..<count).map { $0 % 2 == 0 ? .negative : .positive })
  }

  @Test("The first rows are trained on, the others kept aside")
  func halves() throws {
    let task = try NetworkRecipe.circles.task("rings", rows(503, features: 2))
    #expect(task.name == "rings" && task.featureNames == ["x1", "x2"])
    #expect(task.training.count == 500 && task.validation.count == 3)
    // The rings are taken as they are.
    #expect(Array(task.validation.row(0)) == [500, 1000])
    #expect(task.validation.labels == [.negative, .positive, .negative])
  }

  @Test("Features that have a mean and a scale are standardised by them, in both halves")
  func standardised() throws {
    let task = try NetworkRecipe.spam.task("mails", rows(801, features: 8))
    let scaling = try #require(NetworkRecipe.spam.standardization)
    for (part, index, raw) in [(task.training, 7, 7.0), (task.validation, 0, 800)] {
      let expected = (0..<8).map { (raw * Double($0 + 1) - scaling.means[$0]) / scaling.scales[$0] }
      #expect(Array(part.row(index)) == expected)
    }
  }

  @Test("With no rows left to keep aside there is nothing to train")
  func tooFew() {
    #expect(throws: ModelError.noObservations) {
      try NetworkRecipe.circles.task("rings", rows(500, features: 2))
    }
  }

  @Test("The networks are those of the articles")
  func articles() throws {
    let rings = try TrainingData.circles.task()
    #expect(rings.hiddenCount == 50 && rings.defaultEpochs == 200 && rings.training.count == 500)
    #expect(rings.optimizer == .gradientDescent(learningRate: 0.01, momentum: 0.9))
    let mails = try TrainingData.spam.task()
    #expect(mails.hiddenCount == 16 && mails.defaultEpochs == 10 && mails.training.count == 800)
    #expect(
      mails.optimizer == .adam(learningRate: 0.001, meanDecay: 0.9, squareDecay: 0.999, epsilon: 1e-7))
  }
}
