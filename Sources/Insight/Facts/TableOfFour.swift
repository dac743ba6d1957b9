package import CrossEntropy

/// The table of four predictions as it was printed, and what was printed wrong beside it.
package enum TableOfFour {
  package static let rows: [PredictedRow] = [
    PredictedRow(.positive, 0.9), PredictedRow(.negative, 0.2), PredictedRow(.positive, 0.8),
    PredictedRow(.negative, 0.4),
  ]

  /// What was worked out as the first row's p.
  package static let misprintedProbability = 0.1
  /// What −log 0.9 was rounded to, in nats.
  package static let roughLoss = 0.1

  /// The mean loss, in nats.
  package static var mean: Double { ComputedLosses.mean(.plainFormula, rows) }

  /// The mean loss with the misprint, in nats.
  package static var misprintedMean: Double {
    ComputedLosses.mean(
      .plainFormula, [PredictedRow(.positive, misprintedProbability)] + Array(rows.dropFirst()))
  }

  /// Whether these points, in their order, are the printed rows.
  package static func isShown(by shown: [Point]) -> Bool {
    shown.count == rows.count
      && zip(shown, rows).allSatisfy { point, row in
        point.label == row.label && abs(point.probability - row.probability) < 1e-9
      }
  }
}
