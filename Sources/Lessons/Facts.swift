import CrossEntropy

/// One observation and everything that the model says of it.
public struct Point: Sendable, Hashable {
  /// Its identity in every picture: the place of the observation in the data.
  public let item: Int
  public let x: Double
  public let label: Label
  public let sampleWeight: Double
  /// The predicted probability of the positive class.
  public let probability: Double
  /// The predicted probability of its own class.
  public let trueProbability: Double
  /// In nats.
  public let loss: Double
  /// Whether the more probable class is the wrong one.
  public let isMistake: Bool

  public var isPositive: Bool { label == .positive }
}

/// Where a model comes from; words about it depend on that.
public enum ModelOrigin: Sendable, Hashable {
  case fitted(InverseRegularization)
}

/// Everything that is known about the data and the model at hand, computed once per change. Pictures,
/// sentences and conditions all read these.
public struct Facts: Sendable {
  /// All points in the order of x; equal x in the order of the data.
  public let points: [Point]
  /// The points of the positive class, of the negative class, and those that the model gets wrong.
  public let positives: [Point]
  public let negatives: [Point]
  public let mistakes: [Point]
  /// The point with the greatest loss; the first of them where several have it.
  public let worst: Point?
  /// The point with the greatest loss but one.
  public let secondWorst: Point?
  /// The point with the smallest loss.
  public let best: Point?
  public let model: LogisticModel
  public let origin: ModelOrigin
  public let evaluation: Evaluation
  /// The fit without penalty; nil where the data have none.
  public let unpenalised: Fit?
  /// What a change of the worst point's label would do.
  public let flip: Flip?

  /// A model and its mean loss in nats.
  public struct Fit: Sendable, Hashable {
    public let model: LogisticModel
    public let meanLoss: Double
  }

  /// The point with the greatest loss, its label changed.
  public struct Flip: Sendable, Hashable {
    /// Its loss after the change, the model kept, in nats.
    public let loss: Double
    /// The mean loss after the change, the model kept, in nats.
    public let meanLoss: Double
    /// The mean loss after the change and a new fit; nil where there is none.
    public let refittedMeanLoss: Double?
  }

  /// Fits a logistic regression and computes the rest.
  ///
  /// - Throws: ``ModelError`` where the data allow no fit.
  public init(
    _ observations: [Observation], inverseRegularization: InverseRegularization = .finite(1)
  ) throws(ModelError) {
    model = try fitLogisticRegression(observations, inverseRegularization: inverseRegularization)
    origin = .fitted(inverseRegularization)
    evaluation = try Evaluation(observations, model: model)
    points = Facts.points(evaluation)
    positives = points.filter(\.isPositive)
    negatives = points.filter { !$0.isPositive }
    mistakes = points.filter(\.isMistake)
    let worst = Facts.worst(of: points)
    self.worst = worst
    secondWorst = Facts.worst(of: points.filter { $0.item != worst?.item })
    best = points.min { $0.loss < $1.loss }
    unpenalised = Facts.fit(observations, .none)
    flip = Facts.flip(points, observations, model, inverseRegularization)
  }

  private static func points(_ evaluation: Evaluation) -> [Point] {
    let mistakes = Set(evaluation.mistakes)
    let points = evaluation.points.enumerated().map { item, score in
      Point(
        item: item, x: score.observation.x, label: score.observation.label,
        sampleWeight: score.observation.sampleWeight, probability: score.probability,
        trueProbability: score.trueProbability, loss: score.loss, isMistake: mistakes.contains(item))
    }
    return points.sorted { ($0.x, $0.item) < ($1.x, $1.item) }
  }

  private static func fit(_ observations: [Observation], _ penalty: InverseRegularization) -> Fit? {
    guard let model = try? fitLogisticRegression(observations, inverseRegularization: penalty),
      let evaluation = try? Evaluation(observations, model: model)
    else { return nil }
    return Fit(model: model, meanLoss: evaluation.meanLoss)
  }

  private static func flip(
    _ points: [Point], _ observations: [Observation], _ model: LogisticModel,
    _ penalty: InverseRegularization
  ) -> Flip? {
    guard let worst = Facts.worst(of: points) else { return nil }
    var flipped = observations
    flipped[worst.item].label = worst.label.opposite
    guard let evaluation = try? Evaluation(flipped, model: model) else { return nil }
    return Flip(
      loss: evaluation.losses[worst.item], meanLoss: evaluation.meanLoss,
      refittedMeanLoss: fit(flipped, penalty)?.meanLoss)
  }

  static func worst(of points: [Point]) -> Point? {
    points.max { ($0.loss, $1.item) < ($1.loss, $0.item) }
  }
}

extension Facts {
  /// The part of the summed loss that the mistakes make, 0…1; nil without a finite loss to share.
  public var mistakesShare: Double? {
    let sum = evaluation.sumLoss
    guard sum > 0, sum.isFinite else { return nil }
    return mistakes.map { $0.loss * $0.sampleWeight }.reduce(0, +) / sum
  }

  /// The loss of a model that gives both classes the same probability, in nats: the logarithm of two.
  public var coinLoss: Double { negativeLog(0.5) }

  /// The point that is being followed, or nil.
  public func point(_ item: Int?) -> Point? {
    item.flatMap { item in points.first { $0.item == item } }
  }
}
