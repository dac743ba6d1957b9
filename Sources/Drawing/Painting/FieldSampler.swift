/// Reads a placed field anywhere on the page: linearly between its samples, at its edges as the nearest sample.
package struct FieldSampler {
  private let field: PlacedField
  private let steps: Double
  private let lowest: Double
  private let ramp: [Shade]
  private let presence: Double

  /// A field that comes or goes is that share of itself.
  package init(_ field: PlacedField, presence: Double = 1) {
    self.field = field
    self.presence = min(1, max(0, presence))
    ramp = field.scale.shades
    lowest = field.scale.lowest
    steps = Double(ramp.count - 1) / (1 - lowest)
  }

  /// Two neighbouring samples along an axis, and how far from the first to the second a place lies.
  struct Between {
    var first: Int
    var second: Int
    var share: Double

    init(_ position: Double, count: Int) {
      let position = min(Double(count - 1), max(0, position))
      first = Int(position)
      second = min(first + 1, count - 1)
      share = position - Double(first)
    }
  }

  /// Where the middle of a cell's column falls among the samples.
  func column(_ column: Int) -> Between { self.column(at: Double(column) + 0.5) }

  /// Where a place across the page, in columns of cells, falls among the samples.
  private func column(at place: Double) -> Between {
    let share = (place - field.left) / max(1e-9, field.right - field.left)
    return Between(share * Double(field.columns) - 0.5, count: field.columns)
  }

  /// Where a height on the page, in rows of cells, falls among the samples.
  func row(_ row: Double) -> Between {
    let share = (field.bottom - row) / max(1e-9, field.bottom - field.top)
    return Between(share * Double(field.rows) - 0.5, count: field.rows)
  }

  /// The shade at a place; nil where nothing is known.
  @inline(__always)
  func shade(_ column: Between, _ row: Between, _ values: UnsafeBufferPointer<Double>) -> Shade? {
    let value = value(column, row, values) * presence
    guard !value.isNaN else { return nil }
    return ramp[Int(((value - lowest) * steps).rounded())]
  }

  /// The value at a place on the page in cells; not a number where nothing is known.
  package func value(at place: CellPoint) -> Double {
    field.values.withUnsafeBufferPointer { value(column(at: place.column), row(place.row), $0) }
  }

  /// The values at which one shade follows another, the lowest first.
  package var limits: [Double] { (1..<ramp.count).map { lowest + (Double($0) - 0.5) / steps } }

  @inline(__always)
  private func value(_ column: Between, _ row: Between, _ values: UnsafeBufferPointer<Double>) -> Double {
    let (lower, upper) = (row.first * field.columns, row.second * field.columns)
    let below = mix(values[lower + column.first], values[lower + column.second], column.share)
    let above = mix(values[upper + column.first], values[upper + column.second], column.share)
    return mix(below, above, row.share)
  }

  @inline(__always)
  private func mix(_ first: Double, _ second: Double, _ share: Double) -> Double {
    first + (second - first) * share
  }
}
