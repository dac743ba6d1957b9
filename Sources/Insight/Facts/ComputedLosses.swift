package import CrossEntropy

/// Five predictions computed by the plain formula and by a library that adds a little inside the logarithm.
package enum ComputedLosses {
  /// The article's page has lost its code; these are the only short rows that give both of its results.
  package static let rows: [PredictedRow] = zip(
    [Label.negative, .positive, .positive, .negative, .positive], [0.1, 0.9, 0.8, 0.2, 0.7]
  ).map { PredictedRow($0, $1) }

  /// In nats, as every library gives them; NaN where one refuses, which none does here.
  package static func mean(_ library: LibraryLoss, _ rows: [PredictedRow] = rows) -> Double {
    // A library that refuses has no number, and that is what NaN says.
    (try? library.meanLoss(rows)) ?? .nan
  }

  package static var plain: Double { mean(.plainFormula) }
  package static var library: Double { mean(.keras2) }

  /// What the library takes from the loss of a row to first order: what it adds over the probability of the truth.
  package static func shortfall(_ row: PredictedRow) -> Double {
    LibraryLoss.kerasEpsilon / row.trueProbability
  }

  package static var meanShortfall: Double { rows.map(shortfall).reduce(0, +) / Double(rows.count) }

  /// What a library gives for one row, in nats.
  package static func loss(_ library: LibraryLoss, _ label: Label, _ probability: Double) -> Double {
    mean(library, [PredictedRow(label, probability)])
  }
}
