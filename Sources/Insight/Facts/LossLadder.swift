import CrossEntropy

/// A mean loss to compare a model with.
package struct LadderRung: Sendable, Hashable {
  /// Whose loss it is; the simpler first.
  package enum Kind: Int, Sendable, Hashable {
    /// One half for every point.
    case coin
    /// The base rate for every point: the entropy of the labels.
    case baseRate
    case model
    /// The fit, where the model at hand was set by hand.
    case fitted
    /// The fit without penalty, where it is lower.
    case unpenalised
  }

  package let kind: Kind
  /// In nats.
  package let loss: Double
}

extension Facts {
  /// The rungs from the greatest loss down; of equal ones the simpler first.
  package var lossLadder: [LadderRung] {
    var rungs = [
      LadderRung(kind: .coin, loss: coinLoss), LadderRung(kind: .baseRate, loss: summary.baseRateEntropy),
      LadderRung(kind: .model, loss: summary.meanLoss),
    ]
    if case .byHand = origin, let fitted {
      rungs.append(LadderRung(kind: .fitted, loss: fitted.meanLoss))
    }
    if let unpenalised, unpenalised.meanLoss < summary.meanLoss - visibleLoss {
      rungs.append(LadderRung(kind: .unpenalised, loss: unpenalised.meanLoss))
    }
    return rungs.sorted { ($1.loss, $0.kind.rawValue) < ($0.loss, $1.kind.rawValue) }
  }
}
