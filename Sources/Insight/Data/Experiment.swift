public import CrossEntropy

/// Everything about a chapter that a reader can change, and undo. It is small whatever the size of the data.
public struct Experiment: Sendable, Hashable {
  /// What was done to single points.
  public var edits = PointEdits()
  /// The C of the fit.
  public var inverseRegularization: InverseRegularization
  /// The model that was set by hand; nil where it is fitted, or where predictions speak for themselves.
  public var handSet: LogisticModel?
  /// The model of the last fit, which stays where the data allow none.
  public var lastFit: LogisticModel?
  /// The dials that were moved, by name.
  public var dials: [String: Double] = [:]

  /// Nothing changed yet.
  public init(_ data: LessonData) { inverseRegularization = data.inverseRegularization }

  /// Whether points, labels, weights or settings differ from those at the start; dials do not count.
  public func hasEdits(since start: Experiment) -> Bool {
    edits != start.edits || inverseRegularization != start.inverseRegularization || handSet != start.handSet
  }
}
