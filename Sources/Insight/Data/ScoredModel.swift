public import CrossEntropy

/// The model at hand and how it does on the data: what one pass over the rows tells. Facts begin with it, and for
/// people's own files it is all there is to say.
public struct ScoredModel: Sendable {
  /// Whether the data are points, which are fitted, or predictions.
  public let kind: ObservationKind
  /// Losses are those of probabilities clipped to this distance from 0 and 1; nil for none.
  public let clip: Double?
  /// Sums, means and counts over all rows.
  public let summary: LossSummary
  /// The single points with the greatest losses, at most five, the greatest first.
  public let worst: [Point]
  /// The single point with the smallest loss.
  public let best: Point?
  private let choice: ModelChoice

  /// The model that belongs to data as they were brought.
  ///
  /// - Throws: `ModelError` where the data allow no fit, or where nothing is left that counts.
  public init(_ data: LessonData) throws(ModelError) {
    let rows = DataRows(data)
    try self.init(data, rows, try ModelChoice(data, Experiment(data), rows, guess: nil))
  }

  /// A model that was chosen for data and the edits that were made to them.
  package init(_ data: LessonData, _ rows: DataRows, _ choice: ModelChoice) throws(ModelError) {
    kind = data.kind
    clip = data.clip
    self.choice = choice
    let predictions = choice.predictions(of: rows, clip: data.clip)
    summary = try LossSummary(predictions)
    worst = summary.worst.map { Point(item: rows.item($0), predictions.score(at: $0)) }
    best = summary.best.map { Point(item: rows.item($0), predictions.score(at: $0)) }
  }

  /// The model at hand.
  public var model: LogisticModel { choice.model }

  /// Where the model comes from.
  public var origin: ModelOrigin { choice.origin }

  /// What is predicted for data as they were brought.
  public func predictions(of data: LessonData) -> Predictions { predictions(of: DataRows(data)) }

  /// What is predicted for data and the edits that were made to them.
  package func predictions(of rows: DataRows) -> Predictions { choice.predictions(of: rows, clip: clip) }
}
