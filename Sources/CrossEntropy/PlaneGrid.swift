/// A part of a plane, cut into equal cells.
public struct PlaneGrid: Sendable, Hashable {
  /// What it covers along the first axis.
  public let x: ClosedRange<Double>
  /// What it covers along the second axis.
  public let y: ClosedRange<Double>
  /// How many cells lie beside each other along x.
  public let columns: Int
  /// How many cells lie above each other along y.
  public let rows: Int

  /// A grid of at least one cell.
  public init(x: ClosedRange<Double>, y: ClosedRange<Double>, columns: Int, rows: Int) {
    self.x = x
    self.y = y
    self.columns = max(1, columns)
    self.rows = max(1, rows)
  }

  /// The values of a function in the middles of the cells: row by row, that of the lowest y first, each from the
  /// lowest x.
  public func sampled(_ function: (_ x: Double, _ y: Double) -> Double) -> [Double] {
    middles.map { function($0.x, $0.y) }
  }

  /// The middles of the cells, in the order of ``sampled(_:)``.
  public var middles: [(x: Double, y: Double)] {
    (0..<rows).flatMap { row in
      (0..<columns).map { column in
        (PlaneGrid.middle(column, of: columns, in: x), PlaneGrid.middle(row, of: rows, in: y))
      }
    }
  }

  /// The middle of a cell, by its place in the order of ``sampled(_:)``.
  func middle(of cell: Int) -> (x: Double, y: Double) {
    (
      PlaneGrid.middle(cell % columns, of: columns, in: x), PlaneGrid.middle(cell / columns, of: rows, in: y)
    )
  }

  private static func middle(_ index: Int, of count: Int, in range: ClosedRange<Double>) -> Double {
    let share = (Double(index) + 0.5) / Double(count)
    return range.lowerBound + (range.upperBound - range.lowerBound) * share
  }
}
