/// One point of a data set with a single feature: where it lies, what it is and how much it counts.
public struct Observation: Sendable, Hashable {
  /// The value of the feature.
  public var x: Double
  /// The class the point really belongs to.
  public var label: Label
  /// How much the point matters, or how many equal points it stands for: a ``WeightMeaning`` says which. 0 counts not
  /// at all.
  public var sampleWeight: Double

  /// An observation at `x`, counted once unless a weight says otherwise.
  public init(x: Double, label: Label, sampleWeight: Double = 1) {
    self.x = x
    self.label = label
    self.sampleWeight = sampleWeight
  }
}
