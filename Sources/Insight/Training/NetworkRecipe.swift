package import CrossEntropy

/// A network, the data that it is trained on and how: everything that the two networks of the articles differ in.
package struct NetworkRecipe: Sendable {
  /// The asset with the rows.
  package let file: String
  /// The columns that are its features; the label is called y.
  package let featureNames: [String]
  /// How many rows from the first on are trained on; the rest is kept aside.
  package let trainingCount: Int
  /// What is subtracted from each feature and what it is then divided by; nil where they are taken as they are.
  package let standardization: (means: [Double], scales: [Double])?
  package let hiddenCount: Int
  package let hiddenInitializer: Initializer
  package let optimizer: Optimizer
  /// How many epochs the article trains.
  package let epochs: Int
  /// The speeds that a run can be shown at, in epochs a second, and the place of the first.
  package let speeds: [Double]
  package let firstSpeed: Int

  /// - Throws: ``ModelError/noObservations`` where there are not more rows than are trained on.
  package func task(_ name: String, _ rows: LabeledRows) throws(ModelError) -> TrainingTask {
    let scaled = standardization.map { rows.standardized(means: $0.means, scales: $0.scales) } ?? rows
    let halves = scaled.split(at: trainingCount)
    return try TrainingTask(
      name: name, featureNames: featureNames, training: halves.first, validation: halves.rest,
      hiddenCount: hiddenCount, hiddenInitializer: hiddenInitializer, optimizer: optimizer,
      defaultEpochs: epochs)
  }
}

extension NetworkRecipe {
  /// Points in two noisy rings: x1 and x2 → 50 hidden units → 1, with momentum.
  package static let circles = NetworkRecipe(
    file: "data/circles.csv", featureNames: ["x1", "x2"], trainingCount: 500, standardization: nil,
    hiddenCount: 50, hiddenInitializer: .heUniform,
    optimizer: .gradientDescent(learningRate: 0.01, momentum: 0.9), epochs: 200,
    speeds: [1, 3, 10, 30, 100, 300], firstSpeed: 3)

  /// Mails told by eight features, standardised → 16 hidden units → 1, with Adam.
  package static let spam = NetworkRecipe(
    file: "data/spam8.csv",
    featureNames: ["exclaims", "links", "money", "urgent", "caps20", "known", "reply", "loglen"],
    trainingCount: 800,
    standardization: (
      means: [1, 1.2, 0.5, 0.5, 3.4, 0.5, 0.4, 6.2], scales: [1, 1.2, 0.8, 0.8, 2.2, 0.5, 0.5, 1.1]
    ),
    hiddenCount: 16, hiddenInitializer: .glorotUniform,
    optimizer: .adam(learningRate: 0.001, meanDecay: 0.9, squareDecay: 0.999, epsilon: 1e-7), epochs: 10,
    speeds: [0.5, 1, 2, 5, 10], firstSpeed: 2)
}
