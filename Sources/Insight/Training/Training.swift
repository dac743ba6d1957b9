import CrossEntropy

/// What a step trains before its reader's eyes.
public enum Training: String, Sendable, Hashable, CaseIterable {
  /// Gradient descent of the chapter's own model.
  case descent
  /// The network that tells two rings apart.
  case circles
  /// The network that tells spam from mail.
  case spam

  /// How many epochs, or steps of descent, a run has.
  public var epochCount: Int {
    switch self {
    case .descent: 100
    case .circles: 200
    case .spam: 10
    }
  }

  /// The speeds that a run can be shown at, in epochs a second.
  public var speeds: [Double] {
    switch self {
    case .descent: [1, 2, 5, 10, 20, 50]
    case .circles: [1, 3, 10, 30, 100, 300]
    case .spam: [0.5, 1, 2, 5, 10]
    }
  }

  /// The speed to begin with, by its place among the speeds.
  public var firstSpeed: Int { self == .circles ? 3 : 2 }
}

/// Everything that decides how a run goes: two runs with equal settings are equal to the last bit.
public struct TrainingSettings: Sendable, Hashable {
  public let training: Training
  public let seed: UInt64
  public let learningRate: Double
  public let momentum: Double
  /// What a descent goes down on; nil for networks, which have data of their own.
  let descent: Descent?

  struct Descent: Sendable, Hashable {
    let edits: PointEdits
    let inverseRegularization: InverseRegularization
  }

  /// The settings that the dials of a step and, for a descent, the experiment ask for.
  public init(_ training: Training, dials: [String: Double], experiment: Experiment) {
    self.training = training
    seed = TrainingSettings.seed(dials["seed"] ?? 1)
    momentum = dials["momentum"] ?? 0.9
    learningRate = dials["step size"] ?? dials["learning rate"] ?? dials["Adam's rate"] ?? 0.01
    descent =
      training == .descent
      ? Descent(edits: experiment.edits, inverseRegularization: experiment.inverseRegularization) : nil
  }

  /// A lesson may let its dial go anywhere; below 0, and beyond what a seed can be, the nearest one counts.
  private static func seed(_ dial: Double) -> UInt64 {
    UInt64(exactly: max(0, dial).rounded(.down)) ?? .max
  }
}
