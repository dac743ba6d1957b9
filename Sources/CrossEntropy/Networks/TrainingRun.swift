/// A training run: a value that advances batch by batch.
///
/// The same task, seed and optimizer give the same run to the last bit, and a copy is a checkpoint: it goes on
/// as the original would have gone on. Copies share their memory until one of them advances.
public struct TrainingRun: Sendable, Hashable {
  /// What is trained, and on which data.
  public let task: TrainingTask
  /// What the first weights and the order of the rows are drawn with.
  public let seed: UInt64
  /// The network as the last batch left it.
  public private(set) var network: Network
  /// What each finished epoch was like.
  public private(set) var history: [EpochRecord] = []

  private var generator: SplitMix64
  private var optimizer: OptimizerState
  /// The rows in the order in which this epoch takes them.
  private var order: [Int] = []
  private var nextRow = 0
  private var tally = Tally()

  /// A run before its first batch.
  ///
  /// One generator serves the whole run: it draws the weights first, then every epoch's order.
  ///
  /// - Parameters:
  ///   - task: What is trained, and on which data.
  ///   - seed: What the first weights and the order of the rows are drawn with.
  ///   - optimizer: What moves the parameters; nil is the task's own.
  public init(task: TrainingTask, seed: UInt64, optimizer: Optimizer? = nil) {
    self.task = task
    self.seed = seed
    generator = SplitMix64(seed: seed)
    network = Network(
      inputCount: task.training.featureCount, hiddenCount: task.hiddenCount, hidden: task.hiddenInitializer,
      output: task.outputInitializer, using: &generator)
    self.optimizer = OptimizerState(optimizer ?? task.optimizer, count: network.parameters.count)
  }

  /// How many epochs are finished.
  public var epoch: Int { history.count }

  /// Whether an epoch has begun and is not finished.
  public var isMidEpoch: Bool { nextRow > 0 }

  /// Trains on the next batch; the last one of an epoch also writes the epoch's record.
  public mutating func trainBatch() {
    if !isMidEpoch { beginEpoch() }
    let end = min(nextRow + task.batchSize, order.count)
    let gradient = network.gradient(over: task.training, batch: order[nextRow..<end], tally: &tally)
    optimizer.step(&network.parameters, gradient: gradient)
    nextRow = end
    if nextRow == order.count { finishEpoch() }
  }

  /// Trains to the end of the epoch: all of it, or what is left of one that has begun.
  public mutating func trainEpoch() {
    repeat { trainBatch() } while isMidEpoch
  }

  /// The mean loss and the accuracy of the network as it is now, on the rows it is trained on.
  public var trainingScore: NetworkScore { network.score(on: task.training) }

  /// The same on the rows that it never learns from.
  public var validationScore: NetworkScore { network.score(on: task.validation) }

  private mutating func beginEpoch() {
    order = Array(0..<task.training.count)
    generator.shuffle(&order)
    tally = Tally()
  }

  private mutating func finishEpoch() {
    history.append(EpochRecord(training: tally.score, validation: validationScore))
    // A checkpoint between epochs needs no order.
    order = []
    nextRow = 0
  }
}
