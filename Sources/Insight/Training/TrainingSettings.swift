package import CrossEntropy

/// Everything that decides how a run goes: two runs with equal settings are equal to the last bit.
public struct TrainingSettings: Sendable, Hashable {
  /// What is trained.
  public let training: Training
  /// What a network's first weights and the order of its rows are drawn with; a descent draws nothing.
  public let seed: UInt64
  /// How far a step goes along the slope.
  public let learningRate: Double
  /// The share of the last step that a step keeps; nil for the network's own.
  public let momentum: Double?
  /// What a descent goes down on; nil for networks, which have data of their own.
  package let descent: Descent?

  package struct Descent: Sendable, Hashable {
    package let edits: PointEdits
    package let inverseRegularization: InverseRegularization
  }

  /// The settings of a run.
  ///
  /// - Parameters:
  ///   - training: What is trained.
  ///   - seed: What a network's first weights and the order of its rows are drawn with.
  ///   - learningRate: How far a step goes along the slope.
  ///   - momentum: The share of the last step that a step keeps; nil for the network's own.
  ///   - experiment: What was done to the chapter's data, which a descent goes down on.
  public init(
    _ training: Training, seed: UInt64 = 1, learningRate: Double, momentum: Double? = nil,
    experiment: Experiment
  ) {
    self.training = training
    self.seed = seed
    self.learningRate = learningRate
    self.momentum = momentum
    descent =
      training == .descent
      ? Descent(edits: experiment.edits, inverseRegularization: experiment.inverseRegularization) : nil
  }
}
