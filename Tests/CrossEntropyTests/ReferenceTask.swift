import CrossEntropy
import Foundation
import TestSupport
import Testing

private let tests = URL(filePath: #filePath).deletingLastPathComponent()

/// The tasks, from the files that the program carries.
enum ReferenceTask {
  static func named(_ name: String) throws -> TrainingTask {
    name == "circles" ? try circles() : try spam()
  }

  /// Two inputs → 50 hidden units → 1, with momentum; the first half is trained on.
  private static func circles() throws -> TrainingTask {
    let halves = try rows("circles.csv", features: 2).split(at: 500)
    return try TrainingTask(
      name: "circles", featureNames: ["x1", "x2"], training: halves.first, validation: halves.rest,
      hiddenCount: 50, hiddenInitializer: .heUniform,
      optimizer: .gradientDescent(learningRate: 0.01, momentum: 0.9), defaultEpochs: 200)
  }

  /// Eight standardised inputs → 16 hidden units → 1, with Adam; the first 800 rows are trained on.
  private static func spam() throws -> TrainingTask {
    let halves = try rows("spam8.csv", features: 8).standardized(
      means: [1, 1.2, 0.5, 0.5, 3.4, 0.5, 0.4, 6.2], scales: [1, 1.2, 0.8, 0.8, 2.2, 0.5, 0.5, 1.1]
    ).split(at: 800)
    return try TrainingTask(
      name: "spam", featureNames: (1...8).map { "x\($0)" }, training: halves.first, validation: halves.rest,
      hiddenCount: 16, hiddenInitializer: .glorotUniform,
      optimizer: .adam(learningRate: 0.001, meanDecay: 0.9, squareDecay: 0.999, epsilon: 1e-7),
      defaultEpochs: 10)
  }

  /// The first columns as features, the next as the label.
  private static func rows(_ name: String, features count: Int) throws -> LabeledRows {
    let file = tests.appending(path: "../../Assets/data/\(name)").standardized
    let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").dropFirst()
    let fields = lines.map { $0.split(separator: ",").compactMap { Double($0) } }
    return LabeledRows(
      featureCount: count, features: fields.flatMap { $0.prefix(count) },
      labels: fields.map { $0[count] == 1 ? .positive : .negative })
  }
}
