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
  /// Whether the points are too many to be drawn, and edited, one by one.
  public let isGrouped: Bool

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
    isGrouped = observations.areMore(than: LessonData.mostSinglePoints, weightMeaning)
    self.inverseRegularization = inverseRegularization
    self.clip = clip
    self.names = names
  }

  /// Up to this many points are drawn one by one; of more, neighbours are drawn as groups.
  public static let mostSinglePoints = 40
}

extension LessonData {
  /// The same data, each row written out as often as it counts, where that is few enough points to be drawn one by one.
  public var writtenOut: LessonData {
    guard weightMeaning == .count, !isGrouped else { return self }
    var rows: [Observation] = []
    var probabilities = given.map { _ in GivenProbabilities() }
    for (index, row) in observations.enumerated() {
      for _ in 0..<Int(row.sampleWeight) {
        rows.append(Observation(x: row.x, label: row.label))
        probabilities?.append(given?[index])
      }
    }
    return LessonData(
      kind, rows, given: probabilities, inverseRegularization: inverseRegularization, clip: clip,
      names: names)
  }
}

extension LessonData {
  /// The same predictions with weights that can be added up, divided by a power of two, and its exponent: no mean
  /// depends on a common factor.
  ///
  /// - Throws: ``ModelError/weightSumOverflows`` where the smallest weight would vanish, and for points, whose fit
  ///   depends on such a factor.
  public func withSummableWeights() throws(ModelError) -> (LessonData, exponent: Int) {
    let largest = observations.lazy.map(\.sampleWeight).max() ?? 0
    let factor = powerOfTwo(bringingNearOne: largest)
    let rows = observations.map {
      Observation(x: $0.x, label: $0.label, sampleWeight: $0.sampleWeight * factor)
    }
    let areKept = zip(rows, observations).allSatisfy {
      $0.sampleWeight.isNormal || $1.sampleWeight == 0
    }
    guard kind == .predictions, areKept else { throw .weightSumOverflows }
    let data = LessonData(
      kind, rows, given: given, weightMeaning: weightMeaning, inverseRegularization: inverseRegularization,
      clip: clip, names: names)
    return (data, -Int(factor.exponent))
  }
}

extension [Observation] {
  /// Whether there are more than so many, or whether there may be because a count is none.
  func areMore(than limit: Int, _ meaning: WeightMeaning) -> Bool {
    guard meaning == .count else { return count > limit }
    var sum = 0.0
    for row in self {
      sum += row.sampleWeight
      guard row.sampleWeight >= 0, sum <= Double(limit) else { return true }
    }
    return false
  }
}
