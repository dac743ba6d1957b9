/// A quantity over the whole plane of a plot, sampled on a grid and painted as grounds: a decision map, a loss
/// surface. Between the samples it is read linearly. Dots, curves and rules are painted over it.
public struct Field: Sendable, Hashable {
  /// The part of the plane that it covers, from left to right, in data units.
  public let x: ClosedRange<Double>
  /// The same from the bottom to the top.
  public let y: ClosedRange<Double>
  /// Samples from left to right.
  public let columns: Int
  /// Samples from the lowest to the highest.
  public let rows: Int
  /// What the values mean.
  public let scale: Shade.Scale
  /// Row by row, the row of the lowest y first, each from the lowest x; a sample stands for the middle of its part
  /// of the plane. All are within the scale, or not a number where nothing is known and nothing is painted.
  public let values: [Double]

  /// Values beyond the scale count as its ends; those that are missing, as not known.
  public init(
    x: ClosedRange<Double>, y: ClosedRange<Double>, columns: Int, rows: Int, scale: Shade.Scale = .signed,
    values: [Double]
  ) {
    self.x = x
    self.y = y
    self.scale = scale
    self.columns = min(max(0, columns), Field.mostSamples)
    self.rows = min(max(0, rows), Field.mostSamples)
    let count = self.columns * self.rows
    let lowest = scale.lowest
    let known = values.prefix(count).map { $0.isNaN ? $0 : min(1, max(lowest, $0)) }
    self.values = known + Array(repeating: .nan, count: count - known.count)
  }

  /// A function of x and y, sampled in the middle of each part of the grid.
  public init(
    x: ClosedRange<Double>, y: ClosedRange<Double>, columns: Int, rows: Int, scale: Shade.Scale = .signed,
    _ function: (_ x: Double, _ y: Double) -> Double
  ) {
    let columns = min(max(0, columns), Field.mostSamples)
    let rows = min(max(0, rows), Field.mostSamples)
    let values = (0..<rows).flatMap { row in
      (0..<columns).map { column in
        function(Field.middle(column, of: columns, in: x), Field.middle(row, of: rows, in: y))
      }
    }
    self.init(x: x, y: y, columns: columns, rows: rows, scale: scale, values: values)
  }

  /// More samples along an axis than any terminal has cells.
  private static let mostSamples = 4096

  /// Where sample number `index` of `count` along a range is taken.
  public static func middle(_ index: Int, of count: Int, in range: ClosedRange<Double>) -> Double {
    let share = (Double(index) + 0.5) / Double(max(1, count))
    return range.lowerBound + (range.upperBound - range.lowerBound) * share
  }
}
