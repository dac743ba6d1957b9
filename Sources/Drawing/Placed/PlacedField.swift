/// A field in cells.
package struct PlacedField: Sendable, Hashable {
  package var left: Double
  package var right: Double
  package var top: Double
  package var bottom: Double
  /// The cells that it may be painted in.
  package var window: CellRectangle
  package var columns: Int
  package var rows: Int
  package var scale: Shade.Scale
  /// Row by row, the lowest row first.
  package var values: [Double]

  /// The cells that it is painted in: all whose middle or edge it reaches, within its window.
  package var rectangle: CellRectangle {
    let (left, right) = (max(window.left, cell(left)), min(window.right, cell(right.rounded(.up))))
    let (top, bottom) = (max(window.top, cell(top)), min(window.bottom, cell(bottom.rounded(.up))))
    return CellRectangle(left: left, top: top, right: max(left, right), bottom: max(top, bottom))
  }

  /// nil where the samples cannot be mixed one by one.
  func mixed(with end: PlacedField, at progress: Double) -> PlacedField? {
    guard columns == end.columns, rows == end.rows, scale == end.scale else { return nil }
    var field = end
    field.left = mix(left, end.left, at: progress)
    field.right = mix(right, end.right, at: progress)
    field.top = mix(top, end.top, at: progress)
    field.bottom = mix(bottom, end.bottom, at: progress)
    field.values = zip(values, end.values).map { mix($0, $1, at: progress) }
    return field
  }
}
