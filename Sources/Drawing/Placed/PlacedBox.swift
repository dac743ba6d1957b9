/// A bar or, without extent, a dot. Rows grow downward: `top` is the smaller number.
package struct PlacedBox: Sendable, Hashable {
  package var left: Double
  package var right: Double
  package var top: Double
  package var bottom: Double
  /// What it is drawn as when it is a dot.
  package var symbol: Symbol
  /// It hangs from its upper end, and grows from there.
  package var hangs: Bool
  /// It drops into its place when it is new.
  package var dropsIn: Bool
  /// Its end lies beyond the axis; an arrow says so.
  package var exceedsTop: Bool
  /// It takes half of its column, so that its neighbours do not touch it.
  package var isSlim = false

  /// Too small to be drawn as a bar.
  package var isDot: Bool { right - left < 0.75 && bottom - top < 0.75 }

  /// The cell of a dot.
  var dotCell: CellRectangle {
    let (column, row) = (cell((left + right) / 2), cell((top + bottom) / 2))
    return CellRectangle(left: column, top: row, right: column + 1, bottom: row + 1)
  }

  /// The columns that a bar takes: as many as its width comes to, so that bars of one width look it, and at least
  /// one.
  var columns: Range<Int> {
    let count = max(1, cell((right - left).rounded()))
    let first = cell(((left + right - Double(count)) / 2).rounded())
    return first..<first + count
  }

  /// The part of a cell that is too small to be painted: half an eighth.
  static let leastPart = 1.0 / 16

  /// The cells that it covers, at least one.
  var rectangle: CellRectangle {
    let first = isDot ? cell(top) : min(cell(top + PlacedBox.leastPart), cell(bottom))
    return CellRectangle(
      left: columns.lowerBound, top: first, right: columns.upperBound,
      bottom: max(first + 1, cell(bottom.rounded(.up))))
  }

  func mixed(with end: PlacedBox, at progress: Double) -> PlacedBox {
    var box = progress < 0.5 ? self : end
    box.left = mix(left, end.left, at: progress)
    box.right = mix(right, end.right, at: progress)
    box.top = mix(top, end.top, at: progress)
    box.bottom = mix(bottom, end.bottom, at: progress)
    return box
  }
}
