public import ArgumentParser
import CrossEntropy
import Drawing
public import Insight
import Lessons
import Numerals
import Words

/// A training run without the screen.
struct Train: ExplainedCommand {
  static var examples: String { wording("commands.train.examples") }

  static let configuration = CommandConfiguration(
    commandName: "train",
    abstract: wording("commands.train.abstract"),
    discussion: wording("commands.train.discussion"))

  @Argument(
    help: ArgumentHelp(wording("commands.train.data"), valueName: wording("commands.train.data-value")),
    completion: .names(TrainingData.allCases.map(\.rawValue)))
  var data: TrainingData

  // Unconditional: "--seed -1" is a wrong value, not a missing one.
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(wording("commands.train.seed"), valueName: wording("commands.train.seed-value")))
  var seed: UInt64 = 1

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      wording("commands.train.epochs"),
      valueName: wording("commands.train.seed-value")))
  var epochs: Int?

  @Flag(help: ArgumentHelp(wording("commands.train.json")))
  var json = false

  func validate() throws {
    if let epochs, epochs < 0 {
      throw ValidationError(wording("commands.train.epochs-below-zero", ["epochs": "\(epochs)"]))
    }
  }

  func run() throws {
    let run = try reporting { trained(try data.task()) }
    try reporting { try writeOutput(json ? try jsonText(RunRecord(run)) : summary(of: run)) }
  }

  private func trained(_ task: TrainingTask) -> TrainingRun {
    var run = TrainingRun(task: task, seed: seed)
    let count = epochs ?? task.defaultEpochs
    var line = ProgressLine(wording("commands.train.training", ["task": task.name]))
    defer { line.close() }
    while run.epoch < count {
      run.trainEpoch()
      line.show(Double(run.epoch) / Double(count))
    }
    return run
  }
}

extension TrainingData: ExpressibleByArgument {}

/// A run as JSON.
private struct RunRecord: Encodable {
  let history: [Epoch]
  let final: End

  struct Epoch: Encodable {
    let record: EpochRecord

    enum CodingKeys: String, CodingKey {
      case loss, accuracy
      case validationLoss = "val_loss"
      case validationAccuracy = "val_accuracy"
    }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(record.loss, forKey: .loss)
      try container.encode(record.accuracy, forKey: .accuracy)
      try container.encode(record.validationLoss, forKey: .validationLoss)
      try container.encode(record.validationAccuracy, forKey: .validationAccuracy)
    }
  }

  struct End: Encodable {
    let trainLoss: Double
    let trainAccuracy: Double
    let testLoss: Double
    let testAccuracy: Double

    enum CodingKeys: String, CodingKey {
      case trainLoss = "train_loss"
      case trainAccuracy = "train_accuracy"
      case testLoss = "test_loss"
      case testAccuracy = "test_accuracy"
    }
  }

  init(_ run: TrainingRun) {
    history = run.history.map(Epoch.init)
    let (training, validation) = (run.trainingScore, run.validationScore)
    final = End(
      trainLoss: training.loss, trainAccuracy: training.accuracy, testLoss: validation.loss,
      testAccuracy: validation.accuracy)
  }
}

/// The end of a run for people.
private func summary(of run: TrainingRun) -> String {
  let network = run.network
  return wording(
    "commands.train.summary",
    [
      "name": run.task.name, "inputs": "\(network.inputCount)", "units": "\(network.hiddenCount)",
      "parameters": "\(network.parameterCount)", "seed": "\(run.seed)", "epochs": "\(run.epoch)",
      "training": line(run.task.training.count, wording("commands.train.trained-on"), run.trainingScore),
      "validation": line(
        run.task.validation.count, wording("commands.train.kept-aside"), run.validationScore),
    ])
}

private func line(_ rows: Int, _ name: String, _ score: NetworkScore) -> String {
  wording(
    "commands.train.score",
    ["rows": "\(rows)", "name": name, "loss": fixed(score.loss, 4), "accuracy": fixed(score.accuracy, 3)])
}
