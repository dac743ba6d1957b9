/// A line through points, in the order in which it is drawn. Two curves of equally many points can bend
/// into each other.
public struct Curve: Sendable, Hashable {
  /// What it runs through, in data units.
  public var points: [DataPoint]
  /// How the line is drawn. Curves of the ink of guides are dotted in any case.
  public var stroke: Stroke

  /// A line through points.
  public init(points: [DataPoint], stroke: Stroke = .solid) {
    self.points = points
    self.stroke = stroke
  }

  /// A function sampled evenly between two ends, drawn from the first to the second.
  public init(
    from start: Double, to end: Double, samples: Int = 240, stroke: Stroke = .solid,
    _ function: (Double) -> Double
  ) {
    self.stroke = stroke
    points = (0..<samples).map { index in
      let x = start + (end - start) * Double(index) / Double(max(1, samples - 1))
      return DataPoint(x, function(x))
    }
  }
}
