public import ArgumentParser
import CrossEntropy
import Drawing
public import Insight
import Lessons
import Numerals

/// A training run without the screen.
struct Train: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "train",
    abstract: "Train one of the articles' networks, without the screen.",
    discussion: "The same seed gives the same run. Losses are means in nats.")

  @Argument(help: ArgumentHelp("What to train on: circles or spam.", valueName: "circles|spam"))
  var data: TrainingData

  // Unconditional: "--seed -1" is a wrong value, not a missing one.
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Where the random numbers start, 0 or above.", valueName: "number"))
  var seed: UInt64 = 1

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "How often to go through the rows; the articles' 200 for circles and 10 for spam unless given.",
      valueName: "number"))
  var epochs: Int?

  @Flag(help: "Print every epoch and the end as an object instead of a summary.")
  var json = false

  func validate() throws {
    if let epochs, epochs < 0 {
      throw ValidationError("--epochs is \(epochs), but it must be 0 or above.")
    }
  }

  func run() throws {
    let run = try reporting { trained(try data.task()) }
    try reporting { try writeOutput(json ? try jsonText(RunRecord(run)) : summary(of: run)) }
  }

  private func trained(_ task: TrainingTask) -> TrainingRun {
    var run = TrainingRun(task: task, seed: seed)
    let count = epochs ?? task.defaultEpochs
    var line = ProgressLine("training \(task.name)")
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
  return """
    \(run.task.name): \(network.inputCount) inputs, \(network.hiddenCount) hidden units, \
    \(network.parameterCount) parameters; seed \(run.seed), epochs \(run.epoch)

                            mean loss     accuracy
    \(line(run.task.training.count, "rows trained on", run.trainingScore))
    \(line(run.task.validation.count, "rows kept aside", run.validationScore))
    """
}

private func line(_ rows: Int, _ name: String, _ score: NetworkScore) -> String {
  "  \(rows) \(name)   \(fixed(score.loss, 4)) nats   \(fixed(score.accuracy, 3))"
}
