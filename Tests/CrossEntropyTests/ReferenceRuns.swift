import CrossEntropy
import Foundation
import Testing

/// A training run as another program computed it, and the data that it was trained on.
struct ReferenceRun: Decodable, Sendable {
  let seed: UInt64
  let initialParameters: Parameters
  let firstRows: [Int]
  let afterFirstStep: Parameters
  /// Loss and accuracy before training and after it.
  let initialTraining: [Double]
  let initialValidation: [Double]
  let finalTraining: [Double]
  let finalValidation: [Double]
  /// Loss, accuracy, and both for the rows kept aside, an epoch a row.
  let history: [[Double]]

  enum CodingKeys: String, CodingKey {
    case seed, history
    case initialParameters = "init"
    case firstRows = "order"
    case afterFirstStep = "after_step1"
    case initialTraining = "init_train"
    case initialValidation = "init_test"
    case finalTraining = "final_train"
    case finalValidation = "final_test"
  }

  /// The first five of some parameters.
  struct Parameters: Decodable, Sendable {
    let firstInput: [Double]
    let output: [Double]
    let outputBias: Double?

    enum CodingKeys: String, CodingKey {
      case firstInput = "W1_row0_first5"
      case output = "W2_first5"
      case outputBias = "b2"
    }
  }

  static func all(of name: String) throws -> [ReferenceRun] {
    let file = tests.appending(path: "Reference/replay.json")
    let runs = try JSONDecoder().decode([String: [ReferenceRun]].self, from: Data(contentsOf: file))
    return try #require(runs[name])
  }
}

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
