public import Insight

extension DialName {
  static let stepSize: DialName = "step size"
  static let learningRate: DialName = "learning rate"
  static let adamsRate: DialName = "Adam's rate"
  static let momentum: DialName = "momentum"
  static let seed: DialName = "seed"
}

extension Training {
  /// The dials that decide how a run goes; a step that trains must have them.
  var dials: [DialName] {
    switch self {
    case .descent: [.stepSize]
    case .circles: [.learningRate, .momentum, .seed]
    case .spam: [.adamsRate, .seed]
    }
  }
}

extension TrainingSettings {
  /// The settings that the dials of a step and, for a descent, the experiment ask for.
  ///
  /// - Parameters:
  ///   - training: What is trained.
  ///   - dials: By their names, with all that the training must have.
  ///   - experiment: What was done to the chapter's data.
  public init(_ training: Training, dials: [String: Double], experiment: Experiment) {
    func dial(_ name: DialName) -> Double { dials[name.rawValue] ?? .nan }
    switch training {
    case .descent:
      self.init(training, learningRate: dial(.stepSize), experiment: experiment)
    case .circles:
      self.init(
        training, seed: wholeSeed(dial(.seed)), learningRate: dial(.learningRate), momentum: dial(.momentum),
        experiment: experiment)
    case .spam:
      self.init(
        training, seed: wholeSeed(dial(.seed)), learningRate: dial(.adamsRate), experiment: experiment)
    }
  }
}

/// A lesson may let its dial go anywhere; below 0, and beyond what a seed can be, the nearest one counts.
private func wholeSeed(_ dial: Double) -> UInt64 { UInt64(exactly: max(0, dial).rounded(.down)) ?? .max }
