/// How one epoch went.
public struct EpochRecord: Sendable, Hashable {
  /// The mean loss in nats over the rows trained on, each batch scored before its own step.
  public let loss: Double
  /// The share of those rows predicted right, likewise.
  public let accuracy: Double
  /// The mean loss in nats of the rows that are not trained on, after the epoch's last step.
  public let validationLoss: Double
  /// The share of those rows predicted right.
  public let validationAccuracy: Double

  init(training: NetworkScore, validation: NetworkScore) {
    loss = training.loss
    accuracy = training.accuracy
    validationLoss = validation.loss
    validationAccuracy = validation.accuracy
  }
}
