import Foundation

/// A training run as another program computed it, and the data that it was trained on.
public struct ReferenceRun: Decodable, Sendable {
  /// What its numbers were drawn with.
  public let seed: UInt64
  /// The parameters before training.
  public let initialParameters: Parameters
  /// The first rows of the first epoch, in their order.
  public let firstRows: [Int]
  /// The parameters after one step.
  public let afterFirstStep: Parameters
  /// Loss and accuracy on the rows trained on, before training.
  public let initialTraining: [Double]
  /// The same for the rows kept aside, before training.
  public let initialValidation: [Double]
  /// The same after training.
  public let finalTraining: [Double]
  /// The same for the rows kept aside, after training.
  public let finalValidation: [Double]
  /// Loss, accuracy, and both for the rows kept aside, an epoch a row.
  public let history: [[Double]]

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
  public struct Parameters: Decodable, Sendable {
    /// The weights of the first input.
    public let firstInput: [Double]
    /// The weights of the output.
    public let output: [Double]
    /// The bias of the output, where it was recorded.
    public let outputBias: Double?

    enum CodingKeys: String, CodingKey {
      case firstInput = "W1_row0_first5"
      case output = "W2_first5"
      case outputBias = "b2"
    }
  }

  /// The runs of one network, in the order of their seeds.
  public static func all(of name: String) throws -> [ReferenceRun] {
    let runs = try JSONDecoder().decode([String: [ReferenceRun]].self, from: Data(contentsOf: recording))
    guard let runs = runs[name], !runs.isEmpty else { throw NotThere(name) }
    return runs
  }
}

private let recording = URL(filePath: #filePath).deletingLastPathComponent()
  .appending(path: "Reference/replay.json")
