import CrossEntropy

/// The table of four predictions as it was printed, and what was printed wrong beside it.
enum TableOfFour {
  static let rows: [PredictedRow] = [
    PredictedRow(.positive, 0.9), PredictedRow(.negative, 0.2), PredictedRow(.positive, 0.8),
    PredictedRow(.negative, 0.4),
  ]

  /// What was worked out as the first row's p.
  static let misprintedProbability = 0.1
  /// What −log 0.9 was rounded to, in nats.
  static let roughLoss = 0.1

  /// The mean loss, in nats.
  static var mean: Double { ComputedLosses.mean(.plainFormula, rows) }

  /// The mean loss with the misprint, in nats.
  static var misprintedMean: Double {
    ComputedLosses.mean(
      .plainFormula, [PredictedRow(.positive, misprintedProbability)] + Array(rows.dropFirst()))
  }

  /// Whether the table at hand is the printed one.
  static func isShown(in context: PictureContext) -> Bool {
    let shown = context.handRows
    return shown.count == rows.count
      && zip(shown, rows).allSatisfy { point, row in
        point.label == row.label && abs(point.probability - row.probability) < 1e-9
      }
  }
}
