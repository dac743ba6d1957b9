public import CrossEntropy

/// One observation, or a group of neighbours of one class, and everything that is predicted of it.
public struct Point: Sendable, Hashable {
  /// Its identity in every picture: the place of the observation in the data, or the number of the group.
  public let item: Int
  /// What is predicted of it; of a group, the means of what is predicted of its rows.
  private let score: PointScore
  /// What a group stands for; nil for a single observation.
  public let group: PointGroup?

  package init(item: Int, _ score: PointScore, group: PointGroup? = nil) {
    self.item = item
    self.score = score
    self.group = group
  }

  /// Infinite for a prediction of 0 or 1; of a group the mean.
  public var x: Double { score.observation.x }

  /// Its class; of a group, that of all its points.
  public var label: Label { score.observation.label }

  /// Whether it is of the positive class.
  public var isPositive: Bool { label == .positive }

  /// Of a group the sum.
  public var sampleWeight: Double { score.observation.sampleWeight }

  /// The predicted probability of the positive class; of a group the mean.
  public var probability: Double { score.probability }

  /// The predicted probability of its own class; of a group the mean.
  public var trueProbability: Double { score.trueProbability }

  /// In nats; of a group the mean.
  public var loss: Double { score.loss }

  /// Whether the more probable class is the wrong one.
  public var isMistake: Bool { score.isMistake }
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
