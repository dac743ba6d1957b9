public import CrossEntropy

/// One observation, or a group of neighbours of one class, and everything that the model says of it.
public struct Point: Sendable, Hashable {
  /// Its identity in every picture: the place of the observation in the data, or the number of the group.
  public let item: Int
  /// Infinite for a prediction of 0 or 1; of a group the mean.
  public let x: Double
  /// Its class; of a group, that of all its points.
  public let label: Label
  /// Of a group the sum.
  public let sampleWeight: Double
  /// The predicted probability of the positive class; of a group the mean.
  public let probability: Double
  /// The predicted probability of its own class; of a group the mean.
  public let trueProbability: Double
  /// In nats; of a group the mean.
  public let loss: Double
  /// Whether the more probable class is the wrong one.
  public let isMistake: Bool
  /// What a group stands for; nil for a single observation.
  public let group: PointGroup?

  /// Whether it is of the positive class.
  public var isPositive: Bool { label == .positive }
}

/// Neighbours of one class that are drawn as one.
public struct PointGroup: Sendable, Hashable {
  /// How many they are.
  public let count: Int
  /// The least of their x.
  public let lower: Double
  /// The greatest of their x.
  public let upper: Double
}

extension Point {
  package init(item: Int, _ score: PointScore) {
    self.init(
      item: item, x: score.observation.x, label: score.observation.label,
      sampleWeight: score.observation.sampleWeight, probability: score.probability,
      trueProbability: score.trueProbability, loss: score.loss, isMistake: score.isMistake, group: nil)
  }

  /// Its x, or the nearest end of a range: where it is drawn.
  package func x(within range: (lower: Double, upper: Double)) -> Double {
    min(max(x, range.lower), range.upper)
  }

  /// The finite range that it covers; nil for a prediction of 0 or 1.
  package var extent: ClosedRange<Double>? {
    guard let group else { return x.isFinite ? x...x : nil }
    return group.lower.isFinite && group.upper.isFinite ? group.lower...group.upper : nil
  }
}
