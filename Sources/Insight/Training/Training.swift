import CrossEntropy

/// What a step trains before its reader's eyes.
public enum Training: String, Sendable, Hashable, CaseIterable {
  /// Gradient descent of the chapter's own model.
  case descent
  /// The network that tells two rings apart.
  case circles
  /// The network that tells spam from mail.
  case spam

  /// The data set that a network is trained on; nil for a descent, which has the chapter's own.
  public var data: TrainingData? { TrainingData(rawValue: rawValue) }

  /// How many epochs, or steps of descent, a run has.
  public var epochCount: Int { data?.recipe.epochs ?? 100 }

  /// The speeds that a run can be shown at, in epochs a second.
  public var speeds: [Double] { data?.recipe.speeds ?? [1, 2, 5, 10, 20, 50] }

  /// The speed to begin with, by its place among the speeds.
  public var firstSpeed: Int { data?.recipe.firstSpeed ?? 2 }
}
