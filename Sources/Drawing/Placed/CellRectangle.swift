/// A rectangle of whole cells, half open to the right and below: where text stands, or what it must avoid.
package struct CellRectangle: Sendable, Hashable {
  package var left: Int
  package var top: Int
  package var right: Int
  package var bottom: Int

  var columns: Int { right - left }
  var rows: Int { bottom - top }

  /// A line of text from a cell to the right.
  static func line(_ text: String, column: Int, row: Int) -> CellRectangle {
    CellRectangle(left: column, top: row, right: column + columnWidth(of: text), bottom: row + 1)
  }

  func intersects(_ other: CellRectangle) -> Bool {
    left < other.right && other.left < right && top < other.bottom && other.top < bottom
  }

  func contains(_ other: CellRectangle) -> Bool {
    other.left >= left && other.right <= right && other.top >= top && other.bottom <= bottom
  }

  /// The rectangle of both, where they share cells and together are one; nil where they leave a corner free.
  func joined(withTouching other: CellRectangle) -> CellRectangle? {
    if contains(other) { return self }
    if other.contains(self) { return other }
    let isLevel = top == other.top && bottom == other.bottom
    let isUpright = left == other.left && right == other.right
    guard intersects(other), isLevel || isUpright else { return nil }
    return CellRectangle(
      left: min(left, other.left), top: min(top, other.top), right: max(right, other.right),
      bottom: max(bottom, other.bottom))
  }

  /// The rectangle with more room at its left and right.
  func widened(by columns: Int) -> CellRectangle {
    CellRectangle(left: left - columns, top: top, right: right + columns, bottom: bottom)
  }

  /// The rectangle's first rows.
  func keeping(rows count: Int) -> CellRectangle {
    CellRectangle(left: left, top: top, right: right, bottom: max(top, min(bottom, top + count)))
  }

  /// The rectangle without its first rows.
  func dropping(rows count: Int) -> CellRectangle {
    CellRectangle(left: left, top: min(bottom, top + count), right: right, bottom: bottom)
  }
}

/// The whole number of a coordinate's cell, safe for any double.
func cell(_ coordinate: Double) -> Int {
  guard coordinate.isFinite else { return 0 }
  return Int(max(-1e6, min(1e6, coordinate.rounded(.down))))
}
