/// Dots of curves on a page, to be turned into glyphs.
struct DotGrid {
  private let raster: CurveRaster
  private let size: Size
  private let topDot: Int
  private let stroke: Stroke
  private var patterns: [UInt8]

  /// Dots above a row are not drawn.
  init(size: Size, raster: CurveRaster, top: Double = 0, stroke: Stroke = .solid) {
    self.stroke = stroke
    self.raster = raster
    self.size = size
    topDot = max(0, cell(top * Double(raster.dotRows)))
    patterns = Array(repeating: 0, count: size.columns * size.rows)
  }

  /// Draws a line through points given in cells.
  mutating func draw(_ points: ArraySlice<CellPoint>) {
    for (start, end) in zip(points, points.dropFirst()) { drawSegment(start, end) }
    if points.count == 1, let point = points.first { drawSegment(point, point) }
  }

  /// Every cell that holds dots.
  func forEachGlyph(_ visit: (_ row: Int, _ column: Int, _ glyph: Character) -> Void) {
    for (index, pattern) in patterns.enumerated() where pattern != 0 {
      visit(index / size.columns, index % size.columns, raster.glyph(pattern))
    }
  }

  private mutating func drawSegment(_ start: CellPoint, _ end: CellPoint) {
    let (fromX, fromY) = dots(start)
    let (toX, toY) = dots(end)
    guard fromX.isFinite, fromY.isFinite, toX.isFinite, toY.isFinite else { return }
    let across = visibleShare(from: fromX, to: toX, limit: size.columns * raster.dotColumns)
    let down = visibleShare(from: fromY, to: toY, limit: size.rows * raster.dotRows)
    let (first, last) = (max(across.first, down.first), min(across.last, down.last))
    guard first <= last else { return }
    let extent = max(abs(toX - fromX), abs(toY - fromY)) * (last - first)
    let steps = max(1, min(4096, Int(extent.rounded(.up))))
    for step in 0...steps {
      let share = first + (last - first) * Double(step) / Double(steps)
      stamp(x: cell(fromX + (toX - fromX) * share), y: cell(fromY + (toY - fromY) * share))
    }
  }

  /// The part of a movement, as shares of it, that lies on the page: lines may come from far outside.
  private func visibleShare(from start: Double, to end: Double, limit: Int) -> (first: Double, last: Double) {
    guard start != end else { return (0, 1) }
    let (zero, edge) = (-start / (end - start), (Double(limit) - start) / (end - start))
    return (max(0, min(zero, edge)), min(1, max(zero, edge)))
  }

  private func dots(_ point: CellPoint) -> (Double, Double) {
    (clamped(point.column * Double(raster.dotColumns)), clamped(point.row * Double(raster.dotRows)))
  }

  private func clamped(_ value: Double) -> Double { min(1e5, max(-1e5, value)) }

  private mutating func stamp(x: Int, y: Int) {
    switch stroke {
    case .solid: break
    case .dashed: if x & 7 > 4 { return }
    case .dotted: if x & 3 > 1 { return }
    }
    set(x: x, y: y)
    // Two dots, so that the line is seen from afar; a dotted one is meant to be faint.
    if raster.isFine, stroke != .dotted { set(x: x, y: y - 1) }
  }

  private mutating func set(x: Int, y: Int) {
    guard x >= 0, y >= topDot else { return }
    let (column, row) = (x / raster.dotColumns, y / raster.dotRows)
    guard column < size.columns, row < size.rows else { return }
    patterns[row * size.columns + column] |= raster.bit(
      column: x % raster.dotColumns, row: y % raster.dotRows)
  }
}
