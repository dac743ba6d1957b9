package import CrossEntropy

/// Rows with their logits, for what has to be computed anew while a dial is moved: all rows of small data, of large
/// data as many as that takes no time for, spread evenly over the file.
package struct PredictedSample: Sendable {
  /// The logit of each row is its x; it may be infinite. Rows without weight are left out.
  package let observations: [Observation]
  /// Probabilities are clipped to this distance from 0 and 1; nil for none.
  package let clip: Double?
  /// What is best added to all logits; nil where nothing is, as for a single class, or where the loss is infinite
  /// whatever is added.
  package let bestShift: Double?
  /// How far the predictions are from calibrated; nil where that cannot be told, as for a single class, or of fewer
  /// rows than a picture of groups is drawn of.
  package let recalibration: Recalibration?
  /// Whether there are more rows than were drawn.
  package let isPart: Bool

  /// Of more rows than this a sample is taken.
  package static let mostRows = 1024

  package init(_ observations: [Observation], clip: Double? = nil, isPart: Bool = false) {
    self.observations = observations
    self.isPart = isPart
    self.clip = clip
    bestShift = observations.bestShift
    let asTheyAre = Predictions(observations, model: LogisticModel(weight: 1, bias: 0), clip: clip)
    // Not all data have a fit, and then there is nothing to say of it.
    recalibration = observations.count > LessonData.mostSinglePoints ? try? Recalibration(asTheyAre) : nil
  }

  /// What is predicted for rows. Of each stretch of a large file one row is drawn, not the first of each, for rows
  /// often come in turns.
  package init(_ predictions: Predictions) {
    var generator = SplitMix64(seed: 1)
    let lines = WrittenOut(predictions)
    let count = lines.count
    let taken = min(count, PredictedSample.mostRows)
    // Counts may be so great that their product with a place is no number.
    func stretch(_ part: Int) -> Int {
      count / max(1, taken) * part + count % max(1, taken) * part / max(1, taken)
    }
    let indices = (0..<taken).map { part in
      let (first, next) = (stretch(part), stretch(part + 1))
      return first + Int(generator.next() % UInt64(max(1, next - first)))
    }
    self.init(
      indices.map { index in
        let row = lines.row(index)
        return Observation(
          x: predictions.model.logit(at: row.x), label: row.label, sampleWeight: row.sampleWeight)
      }.filter { $0.sampleWeight > 0 }, clip: predictions.clip, isPart: taken < count)
  }

  /// Everything about the predictions, their logits multiplied by one number and another added; nil where there is
  /// nothing to sum up.
  package func summary(stretch: Double = 1, shift: Double = 0) -> LossSummary? {
    // Whatever else could be wrong with rows has been found before they were sampled.
    try? LossSummary(observations, model: LogisticModel(weight: stretch, bias: shift), clip: clip)
  }
}

extension PredictedSample {
  /// Four hundred predictions that are too bold, for a class that has brought too few to be judged.
  package static let forecasts = PredictedSample(Forecasts.first.observations)
}

/// Rows as they would stand in a file in which each stood for itself: one that counts as three stands there three times.
private struct WrittenOut {
  private let rows: [Observation]
  /// Where each row ends in such a file; nil where every row stands for itself.
  private let ends: [Int]?

  init(_ predictions: Predictions) {
    rows = predictions.observations
    guard predictions.weightMeaning == .count else {
      ends = nil
      return
    }
    var end = 0
    ends = rows.map { row in
      end += Int(row.sampleWeight)
      return end
    }
  }

  var count: Int { ends.map { $0.last ?? 0 } ?? rows.count }

  /// - Precondition: 0 ≤ `line` < ``count``.
  func row(_ line: Int) -> Observation {
    guard let ends else { return rows[line] }
    var (first, last) = (0, ends.count - 1)
    while first < last {
      let middle = (first + last) / 2
      if ends[middle] > line { last = middle } else { first = middle + 1 }
    }
    return Observation(x: rows[first].x, label: rows[first].label)
  }
}
