import CrossEntropy

/// How the rule that made a data set does: the best that anyone could know. Fitted networks can do better on
/// rows they have seen, never on new ones.
struct TrueRule: Sendable {
  /// On the rows that are trained on, and on the others.
  let training: NetworkScore
  let validation: NetworkScore
  /// The mean over all new rows; nil where it is not known.
  let expectation: NetworkScore?

  /// The rule of a network's data.
  static func of(_ training: Training) -> TrueRule? {
    switch training {
    case .circles: circles
    case .spam: spam
    case .descent: nil
    }
  }

  /// The rings as the data set was made: radius 0.8 for the positive class, 1 for the negative one, noise 0.1.
  static let rings = NoisyRings(positiveRadius: 0.8, negativeRadius: 1, noise: 0.1)

  private static let circles: TrueRule? = {
    guard let task = try? TrainingData.circles.task() else { return nil }
    let expectation = rings.expectation
    return TrueRule(
      training: score(task.training, ringLogits(task.training)),
      validation: score(task.validation, ringLogits(task.validation)),
      expectation: NetworkScore(loss: expectation.loss, accuracy: expectation.accuracy))
  }()

  private static let spam: TrueRule? = {
    guard let task = try? TrainingData.spam.task(), let logits = try? TrainingData.spamTrueLogits() else {
      return nil
    }
    let count = task.training.count
    return TrueRule(
      training: score(task.training, Array(logits.prefix(count))),
      validation: score(task.validation, Array(logits.dropFirst(count))), expectation: nil)
  }()

  private static func ringLogits(_ rows: LabeledRows) -> [Double] {
    (0..<rows.count).map { index in
      let squares = rows.row(index).reduce(0) { $0 + $1 * $1 }
      return rings.logit(atRadius: squares.squareRoot())
    }
  }

  private static func score(_ rows: LabeledRows, _ logits: [Double]) -> NetworkScore {
    let pairs = zip(rows.labels, logits)
    let loss = pairs.reduce(0) { $0 + logLoss(logit: $1.1, label: $1.0) }
    let hits = pairs.count { label, logit in (logit > 0) == (label == .positive) }
    return NetworkScore(loss: loss / Double(rows.count), accuracy: Double(hits) / Double(rows.count))
  }
}
