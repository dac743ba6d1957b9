/// How well a network does on some rows.
public struct NetworkScore: Sendable, Hashable {
  /// The mean loss in nats.
  public let loss: Double
  /// The share of rows whose more probable class is the true one.
  public let accuracy: Double

  public init(loss: Double, accuracy: Double) {
    self.loss = loss
    self.accuracy = accuracy
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
