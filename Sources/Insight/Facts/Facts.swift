public import CrossEntropy

/// Everything that is known about the data and the model at hand, computed once per change. Pictures,
/// sentences and conditions all read these.
public struct Facts: Sendable {
  /// The model at hand and how it does.
  private let scored: ScoredModel
  /// All points in the order of x, equal x in the order of the data; of large data, the groups that are drawn.
  public let points: [Point]
  /// Those of the positive class.
  public let positives: [Point]
  /// Those of the negative class.
  public let negatives: [Point]
  /// The single points that count and that the model gets wrong.
  public let mistakes: [Point]
  /// Whether ``points`` are groups.
  public let isGrouped: Bool
  /// What the data's owner calls their column and their classes.
  public let names: DataNames
  /// Whether a row that matters has another weight than 1, whatever all weigh together. Rows that are counted are
  /// points like any others.
  package let isWeighted: Bool
  /// The fit to these data with the C at hand, also where the model is another; nil where there is none.
  public let fitted: Fit?
  /// The fit with C = 1, which is what common libraries do unless told otherwise; nil where there is none.
  public let defaultFit: Fit?
  /// The fit without penalty; nil where the data have none.
  public let unpenalised: Fit?
  /// What a change of the worst point's label would do.
  public let flip: Flip?
  /// The rows and what is predicted of each; nil where there are more than ``mostRowsAtHand``.
  package let predictions: Predictions?
  /// How far given predictions are from calibrated; nil where nothing can be said of that.
  package let recalibration: Recalibration?
  /// Rows with their logits, for what depends on a dial.
  package let sample: PredictedSample

  /// A model and its mean loss in nats.
  public struct Fit: Sendable, Hashable {
    /// The model that was fitted.
    public let model: LogisticModel
    /// The mean of its losses over all rows, in nats.
    public let meanLoss: Double
  }

  /// The point with the greatest loss, its label changed.
  public struct Flip: Sendable, Hashable {
    /// Its loss after the change, the model kept, in nats.
    public let loss: Double
    /// The mean loss after the change, the model kept, in nats.
    public let meanLoss: Double
    /// The mean loss after the change and a new fit; nil where there is none, or where nothing is fitted.
    public let refittedMeanLoss: Double?
  }

  /// Everything about data and what was done to them.
  ///
  /// - Parameters:
  ///   - data: What was brought.
  ///   - experiment: What was done to them, and where the model comes from.
  ///   - before: Facts about the same points, another model or C; what does not depend on these is taken over.
  ///   - guess: A model near the fits of large data. As the last digits of a fit depend on it, it should be the same
  ///     for all experiments with the same data.
  /// - Throws: `ModelError` where the data allow no fit and the experiment knows none from before, or where
  ///   nothing is left that counts.
  public init(
    _ data: LessonData, _ experiment: Experiment, after before: Facts? = nil, near guess: LogisticModel? = nil
  ) throws(ModelError) {
    let rows = experiment.edits.rows(of: data)
    let guess = data.isGrouped ? guess : nil
    let choice = try ModelChoice(data, experiment, rows, guess: guess)
    scored = try ScoredModel(data, rows, choice)
    let computer = FactsComputer(
      data: data, rows: rows, scored: scored, experiment: experiment, before: before,
      guess: data.isGrouped ? guess ?? choice.model : nil)
    isGrouped = data.isGrouped
    names = data.names
    isWeighted =
      data.weightMeaning == .importance
      && rows.observations.contains { $0.sampleWeight > 0 && $0.sampleWeight != 1 }
    points = computer.points()
    positives = points.filter(\.isPositive)
    negatives = points.filter { !$0.isPositive }
    mistakes = isGrouped ? [] : points.filter(\.isMistake)
    fitted = computer.fitted()
    defaultFit = computer.fit(.finite(1))
    unpenalised = computer.fit(.none)
    flip = computer.flip()
    let isAtHand = !rows.observations.areMore(than: Facts.mostRowsAtHand, rows.weightMeaning)
    predictions = isAtHand ? scored.predictions(of: rows) : nil
    recalibration = computer.recalibration()
    sample = PredictedSample(scored.predictions(of: rows))
  }

  /// Fits a logistic regression to points and computes the rest.
  ///
  /// - Throws: `ModelError` where the data allow no fit.
  public init(
    _ observations: [Observation], inverseRegularization: InverseRegularization = .finite(1)
  ) throws(ModelError) {
    let data = LessonData(.points, observations, inverseRegularization: inverseRegularization)
    try self.init(data, Experiment(data))
  }
}

extension Facts {
  /// Whether these are points, which are fitted, or predictions.
  public var kind: ObservationKind { scored.kind }

  /// The model at hand.
  public var model: LogisticModel { scored.model }

  /// Where the model comes from.
  public var origin: ModelOrigin { scored.origin }

  /// Losses are those of probabilities clipped to this distance from 0 and 1; nil for none.
  public var clip: Double? { scored.clip }

  /// Sums, means and counts over all rows.
  public var summary: LossSummary { scored.summary }

  /// The single point with the greatest loss; the first of them where several have it.
  public var worst: Point? { scored.worst.first }

  /// The single point with the greatest loss but one.
  public var secondWorst: Point? { scored.worst.dropFirst().first }

  /// The single point with the smallest loss.
  public var best: Point? { scored.best }
}

extension Facts {
  /// A fit that is known already; nil where it is not known, also where there is none.
  package func knownFit(_ penalty: InverseRegularization) -> Fit? {
    switch penalty {
    case .finite(1): defaultFit
    case .none: unpenalised
    case .finite: origin == .fitted(penalty) || origin == .byHand ? fitted : nil
    }
  }

  /// The part of the summed loss that the mistakes make, 0…1; nil without a finite loss to share.
  public var mistakesShare: Double? {
    let sum = summary.sumLoss
    return sum > 0 && sum.isFinite ? summary.mistakeLossSum / sum : nil
  }

  /// The loss of a model that gives both classes the same probability, in nats: the logarithm of two.
  public var coinLoss: Double { negativeLog(0.5) }

  /// The point or the group that is being followed, or nil.
  public func point(_ item: Int?) -> Point? {
    item.flatMap { item in points.first { $0.item == item } }
  }
}
