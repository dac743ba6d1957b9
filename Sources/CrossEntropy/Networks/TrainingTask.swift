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
