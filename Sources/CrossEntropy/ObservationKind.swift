/// What the rows of a data set are.
public enum ObservationKind: Sendable, Hashable {
  /// Values of a feature and labels, to which a model is fitted.
  case points
  /// Predictions that somebody else made, and labels: `x` is the logit, ±∞ where 0 or 1 was predicted, and the
  /// model is the sigmoid itself.
  case predictions
}
