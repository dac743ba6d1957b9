/// How well a network does on some rows.
public struct NetworkScore: Sendable, Hashable {
  /// The mean loss in nats.
  public let loss: Double
  /// The share of rows whose more probable class is the true one.
  public let accuracy: Double

  /// A score that is known already.
  public init(loss: Double, accuracy: Double) {
    self.loss = loss
    self.accuracy = accuracy
  }

  /// The score of logits that come from elsewhere, one for each label; NaN where there are none.
  public init(logits: [Double], labels: [Label]) {
    let pairs = zip(labels, logits)
    let loss = pairs.reduce(0) { $0 + logLoss(logit: $1.1, label: $1.0) }
    let hits = pairs.count { label, logit in (logit > 0) == (label == .positive) }
    self.init(loss: loss / Double(labels.count), accuracy: Double(hits) / Double(labels.count))
  }
}

extension Network {
  /// The mean loss and the accuracy on rows; NaN where there are none.
  ///
  /// - Precondition: a row has as many features as the network inputs.
  public func score(on rows: LabeledRows) -> NetworkScore {
    precondition(rows.featureCount == inputCount)
    var tally = Tally()
    withForwardPass(over: rows.features) { pass in
      for (row, label) in rows.labels.enumerated() {
        tally.add(Outcome(logit: pass.logit(row: row), label: label))
      }
    }
    return tally.score
  }
}
