import Drawing
import Insight

extension Role {
  /// A point: its dot, its bar, its place on the curve, its loss.
  static let point: Role = "point"
  /// The class symbol that stays on the axis when a dot has become a bar.
  static let foot: Role = "foot"
  /// The number beside a point.
  static let value: Role = "value"
  /// The probability that a point's class was given, in a row under the bars.
  static let trueProbability: Role = "true probability"
  /// The model's curve.
  static let model: Role = "model"
  /// The probability bars of the recap, where the points themselves are losses.
  static let probability: Role = "probability"
  /// Places on the −log p curve that are pointed at, and their readings.
  static let probe: Role = "probe"
  static let readout: Role = "readout"
}
