/// What is trained, on what, and how: everything about a run but its seed.
public struct TrainingTask: Sendable, Hashable {
  /// The name that the command takes.
  public let name: String
  /// What the columns of a row are called.
  public let featureNames: [String]
  /// The rows that the parameters are fitted to.
  public let training: LabeledRows
  /// The rows that are only ever scored.
  public let validation: LabeledRows
  /// How many hidden units the network has.
  public let hiddenCount: Int
  /// How the weights into the hidden layer are drawn.
  public let hiddenInitializer: Initializer
  /// How the weights into the output are drawn.
  public let outputInitializer: Initializer
  /// How the parameters move, unless a run says otherwise.
  public let optimizer: Optimizer
  /// Rows to a step; the last batch of an epoch may have fewer.
  public let batchSize: Int
  /// How many epochs the articles train.
  public let defaultEpochs: Int

  /// - Throws: ``ModelError/noObservations`` where one of the halves has no rows.
  /// - Precondition: both halves have a feature for each name, and hidden units and batch size are above 0.
  public init(
    name: String, featureNames: [String], training: LabeledRows, validation: LabeledRows, hiddenCount: Int,
    hiddenInitializer: Initializer, outputInitializer: Initializer = .glorotUniform, optimizer: Optimizer,
    batchSize: Int = 32, defaultEpochs: Int
  ) throws(ModelError) {
    guard training.count > 0, validation.count > 0 else { throw .noObservations }
    precondition(training.featureCount == featureNames.count && validation.featureCount == featureNames.count)
    precondition(hiddenCount > 0 && batchSize > 0)
    self.name = name
    self.featureNames = featureNames
    self.training = training
    self.validation = validation
    self.hiddenCount = hiddenCount
    self.hiddenInitializer = hiddenInitializer
    self.outputInitializer = outputInitializer
    self.optimizer = optimizer
    self.batchSize = batchSize
    self.defaultEpochs = defaultEpochs
  }
}

extension TrainingTask {
  /// Points in two noisy rings: x1 and x2 → 50 hidden units → 1, with momentum. The first 500 rows are trained on.
  ///
  /// - Throws: ``ModelError/noObservations`` for 500 rows or fewer.
  public static func circles(_ rows: LabeledRows) throws(ModelError) -> TrainingTask {
    let halves = rows.split(at: 500)
    return try TrainingTask(
      name: "circles", featureNames: ["x1", "x2"], training: halves.first, validation: halves.rest,
      hiddenCount: 50, hiddenInitializer: .heUniform,
      optimizer: .gradientDescent(learningRate: 0.01, momentum: 0.9), defaultEpochs: 200)
  }

  /// Mails told by eight features, standardised here → 16 hidden units → 1, with Adam. The first 800 rows are
  /// trained on.
  ///
  /// - Parameter rows: the raw features, in the order of ``spamFeatures``.
  /// - Throws: ``ModelError/noObservations`` for 800 rows or fewer.
  public static func spam(_ rows: LabeledRows) throws(ModelError) -> TrainingTask {
    let halves = rows.standardized(
      means: [1, 1.2, 0.5, 0.5, 3.4, 0.5, 0.4, 6.2], scales: [1, 1.2, 0.8, 0.8, 2.2, 0.5, 0.5, 1.1]
    ).split(at: 800)
    return try TrainingTask(
      name: "spam", featureNames: spamFeatures, training: halves.first, validation: halves.rest,
      hiddenCount: 16, hiddenInitializer: .glorotUniform,
      optimizer: .adam(learningRate: 0.001, meanDecay: 0.9, squareDecay: 0.999, epsilon: 1e-7),
      defaultEpochs: 10)
  }

  /// The features of ``spam(_:)``.
  public static let spamFeatures = [
    "exclaims", "links", "money", "urgent", "caps20", "known", "reply", "loglen",
  ]
}
