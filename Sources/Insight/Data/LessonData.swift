public import CrossEntropy

/// The data of a chapter as they were brought, by the lesson or by a reader. Experiments refer to them and
/// never change them.
public struct LessonData: Sendable, Hashable {
  /// What the observations are.
  public let kind: ObservationKind
  /// Points with their feature, or predictions with their logit for an x.
  public let observations: [Observation]
  /// The probabilities that predictions were brought as, beside the logits in `observations`; nil where logits were
  /// brought, or points.
  public let given: GivenProbabilities?
  /// What the weights of the observations say.
  public let weightMeaning: WeightMeaning
  /// The C that the model is fitted with until someone chooses another.
  public let inverseRegularization: InverseRegularization
  /// Losses are those of probabilities clipped to this distance from 0 and 1; nil for none.
  public let clip: Double?
  /// What their owner calls their column and their classes.
  public let names: DataNames

  /// Data of that kind, and how they are fitted.
  public init(
    _ kind: ObservationKind = .points, _ observations: [Observation], given: GivenProbabilities? = nil,
    weightMeaning: WeightMeaning = .importance,
    inverseRegularization: InverseRegularization = .finite(1), clip: Double? = nil,
    names: DataNames = .none
  ) {
    self.kind = kind
    self.observations = observations
    self.given = given
    self.weightMeaning = weightMeaning
    self.inverseRegularization = inverseRegularization
    self.clip = clip
    self.names = names
  }

  /// Up to this many points are drawn one by one; of more, neighbours are drawn as groups.
  public static let mostSinglePoints = 40

  /// Whether the points are too many to be drawn, and edited, one by one.
  public var isGrouped: Bool { observations.count > LessonData.mostSinglePoints }
}
