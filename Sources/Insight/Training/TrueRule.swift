package import CrossEntropy

/// How the rule that made a data set does: the best that anyone could know. Fitted networks can do better on
/// rows they have seen, never on new ones.
package struct TrueRule: Sendable {
  /// On the rows that are trained on, and on the others.
  package let training: NetworkScore
  package let validation: NetworkScore
  /// The mean over all new rows; nil where it is not known.
  package let expectation: NetworkScore?

  /// The rule of a network's data.
  package static func of(_ training: Training) -> TrueRule? {
    switch training.data {
    case .circles: circles
    case .spam: spam
    case nil: nil
    }
  }

  /// The rings as the data set was made: radius 0.8 for the positive class, 1 for the negative one, noise 0.1.
  package static let rings = NoisyRings(positiveRadius: 0.8, negativeRadius: 1, noise: 0.1)

  /// What an integral over all rings gives, computed beforehand with more digits than ``NoisyRings/expectation`` has:
  /// integrating takes longer than a page may.
  static let recordedRingsExpectation = NetworkScore(loss: 0.3577209858570059, accuracy: 0.840590910225985)

  private static let circles: TrueRule? = {
    // The data were compiled in, and a test reads them; there is no rule without them.
    guard let task = try? TrainingData.circles.task() else { return nil }
    return TrueRule(
      training: NetworkScore(logits: ringLogits(task.training), labels: task.training.labels),
      validation: NetworkScore(logits: ringLogits(task.validation), labels: task.validation.labels),
      expectation: recordedRingsExpectation)
  }()

  private static let spam: TrueRule? = {
    // As above.
    guard let task = try? TrainingData.spam.task(), let logits = try? TrainingData.spamTrueLogits() else {
      return nil
    }
    let count = task.training.count
    return TrueRule(
      training: NetworkScore(logits: Array(logits.prefix(count)), labels: task.training.labels),
      validation: NetworkScore(logits: Array(logits.dropFirst(count)), labels: task.validation.labels),
      expectation: nil)
  }()

  private static func ringLogits(_ rows: LabeledRows) -> [Double] {
    (0..<rows.count).map { index in
      let squares = rows.row(index).reduce(0) { $0 + $1 * $1 }
      return rings.logit(atRadius: squares.squareRoot())
    }
  }
}
