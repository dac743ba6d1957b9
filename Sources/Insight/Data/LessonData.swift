import CrossEntropy

/// The data of a chapter as they were brought, by the lesson or by a reader. Experiments refer to them and
/// never change them.
public struct LessonData: Sendable, Hashable {
  /// What the observations are.
  public enum Kind: Sendable, Hashable {
    /// Points with a feature x and a label; a model is fitted to them.
    case points
    /// Predictions with a label. Their x is the logit of the predicted probability, infinite for 0 and 1, and
    /// their model is the sigmoid itself.
    case predictions
  }

  public let kind: Kind
  public let observations: [Observation]
  /// The C that the model is fitted with until someone chooses another.
  public let inverseRegularization: InverseRegularization
  /// Losses are those of probabilities clipped to this distance from 0 and 1; nil for none.
  public let clip: Double?

  public init(
    _ kind: Kind = .points, _ observations: [Observation],
    inverseRegularization: InverseRegularization = .finite(1), clip: Double? = nil
  ) {
    self.kind = kind
    self.observations = observations
    self.inverseRegularization = inverseRegularization
    self.clip = clip
  }

  /// Up to this many points are drawn one by one; of more, neighbours are drawn as groups.
  public static let mostSinglePoints = 40

  /// Whether the points are too many to be drawn, and edited, one by one.
  public var isGrouped: Bool { observations.count > LessonData.mostSinglePoints }
}
