/// Dots of a curve on a page, to be turned into glyphs.
struct DotGrid {
  private let size: Size
  private let topDot: Int
  private let pen: Pen
  private var raster: CurveRaster { pen.raster }
  private var patterns: [UInt8]
  /// The cells among which those with dots are.
  private var drawn: Range<Int>?
  /// The length of what is drawn so far.
  private var length = 0.0
  /// Whether what is drawn runs along a column rather than along a row.
  private var isSteep: Bool?

  /// Dots above a row are not drawn.
  init(size: Size, pen: Pen, top: Double = 0) {
    self.pen = pen
    self.size = size
    topDot = max(0, cell(top * Double(pen.raster.dotRows)))
    patterns = Array(repeating: 0, count: size.columns * size.rows)
  }

  /// Draws a line through points given in cells.
  mutating func draw(_ points: ArraySlice<CellPoint>) {
    let dots = points.map(dot).filter { $0.x.isFinite && $0.y.isFinite }
    for (start, end) in zip(dots, dots.dropFirst()) { draw(from: start, to: end) }
    if let start = dots.first { stamp(start, at: 0) }
    if let end = dots.last, dots.count > 1 { stamp(end, at: length) }
  }

  /// Every cell that holds dots.
  func forEachPattern(_ visit: (_ row: Int, _ column: Int, _ pattern: UInt8) -> Void) {
    guard let drawn else { return }
    for index in drawn where patterns[index] != 0 {
      visit(index / size.columns, index % size.columns, patterns[index])
    }
  }

  // MARK: Lines

  /// A place in dots.
  private struct Dot {
    var x: Double
    var y: Double
  }

  private func dot(_ point: CellPoint) -> Dot {
    Dot(x: clamped(point.column * Double(raster.dotColumns)), y: clamped(point.row * Double(raster.dotRows)))
  }

  private func clamped(_ value: Double) -> Double { min(1e5, max(-1e5, value)) }

  /// Every column of dots that a flat line crosses, and every row that a steep one crosses, is drawn where the line
  /// crosses its middle. Only what lies on the page has a length.
  private mutating func draw(from start: Dot, to end: Dot) {
    let (dx, dy) = (end.x - start.x, end.y - start.y)
    let across = visibleShare(from: start.x, to: end.x, limit: size.columns * raster.dotColumns)
    let down = visibleShare(from: start.y, to: end.y, limit: size.rows * raster.dotRows)
    let (first, last) = (max(across.first, down.first), min(across.last, down.last))
    guard first <= last, dx != 0 || dy != 0 else { return }
    let whole = lengthInColumns(dx, dy)
    turn(steep: abs(dy) > abs(dx) * steepness, at: start)
    let segment = Segment(
      start: start, dx: dx, dy: dy, first: first, last: last, length: whole, before: length - first * whole)
    if isSteep == true { drawSteep(segment) } else { drawFlat(segment) }
    length += (last - first) * whole
  }

  /// A straight part of a line: where it begins and how far it goes, which share of that is on the page, how long it
  /// is, and the length at its start.
  private struct Segment {
    var start: Dot
    var dx: Double
    var dy: Double
    var first: Double
    var last: Double
    var length: Double
    var before: Double
  }

  private mutating func drawFlat(_ segment: Segment) {
    let (start, dx) = (segment.start, segment.dx)
    let ends = (start.x + dx * segment.first, start.x + dx * segment.last)
    func place(_ x: Double) -> (y: Double, length: Double) {
      let share = (x - start.x) / dx
      return (start.y + segment.dy * share, segment.before + segment.length * share)
    }
    forEachMiddle(from: ends.0, to: ends.1) { column in
      let (y, length) = place(Double(column) + 0.5)
      if pen.draws(at: length) { stampDown(column: column, y: y) }
    }
    guard raster.joinsCorners else { return }
    forEachMiddle(from: ends.0 + 0.5, to: ends.1 + 0.5) { column in
      let y = place(Double(column)).y
      for side in [column - 1, column] where pen.draws(at: place(Double(side) + 0.5).length) {
        stampDown(column: side, y: y)
      }
    }
  }

  private mutating func drawSteep(_ segment: Segment) {
    let (start, dy) = (segment.start, segment.dy)
    let ends = (start.y + dy * segment.first, start.y + dy * segment.last)
    func place(_ y: Double) -> (x: Double, length: Double) {
      let share = (y - start.y) / dy
      return (start.x + segment.dx * share, segment.before + segment.length * share)
    }
    forEachMiddle(from: ends.0, to: ends.1) { row in
      let (x, length) = place(Double(row) + 0.5)
      if pen.draws(at: length) { stampAcross(x: x, row: row) }
    }
    guard raster.joinsCorners else { return }
    forEachMiddle(from: ends.0 + 0.5, to: ends.1 + 0.5) { row in
      let x = place(Double(row)).x
      for side in [row - 1, row] where pen.draws(at: place(Double(side) + 0.5).length) {
        stampAcross(x: x, row: side)
      }
    }
  }

  /// Where a line turns from flat to steep no middle may be crossed on either side.
  private mutating func turn(steep: Bool, at dot: Dot) {
    if let isSteep, isSteep != steep { stamp(dot, at: length) }
    isSteep = steep
  }

  /// The dots down for one dot across from which on a line is steep. A pen of several columns closes the gaps of a
  /// line that crosses several columns a row.
  private var steepness: Double {
    pen.columns > 1 ? Double(raster.dotRows) / Double(2 * raster.dotColumns) : 1
  }

  private func lengthInColumns(_ dx: Double, _ dy: Double) -> Double {
    let (columns, rows) = (dx / Double(raster.dotColumns), dy / Double(raster.dotRows))
    return (columns * columns + 4 * rows * rows).squareRoot()
  }

  /// The part of a movement, as shares of it, that lies on the page: lines may come from far outside.
  private func visibleShare(from start: Double, to end: Double, limit: Int) -> (first: Double, last: Double) {
    guard start != end else { return (0, 1) }
    let (zero, edge) = (-start / (end - start), (Double(limit) - start) / (end - start))
    return (max(0, min(zero, edge)), min(1, max(zero, edge)))
  }

  // MARK: Dots

  private mutating func stamp(_ dot: Dot, at length: Double) {
    guard pen.draws(at: length) else { return }
    if isSteep == true {
      stampAcross(x: dot.x, row: cell(dot.y))
    } else {
      stampDown(column: cell(dot.x), y: dot.y)
    }
  }

  /// As many dots one above the other as the line is thick, the place in their middle.
  private mutating func stampDown(column: Int, y: Double) {
    for row in pen.rows(around: y) { set(x: column, y: row) }
  }

  /// The same side by side.
  private mutating func stampAcross(x: Double, row: Int) {
    for column in pen.columns(around: x) { set(x: column, y: row) }
  }

  private mutating func set(x: Int, y: Int) {
    guard x >= 0, y >= topDot else { return }
    let (column, row) = (x / raster.dotColumns, y / raster.dotRows)
    guard column < size.columns, row < size.rows else { return }
    let index = row * size.columns + column
    patterns[index] |= raster.bit(column: x % raster.dotColumns, row: y % raster.dotRows)
    if let cells = drawn {
      if !cells.contains(index) {
        drawn = min(cells.lowerBound, index)..<max(cells.upperBound, index + 1)
      }
    } else {
      drawn = index..<index + 1
    }
  }
}

/// The dots whose middle lies between two places, in their order, the one at the end left to what follows.
private func forEachMiddle(from start: Double, to end: Double, _ visit: (Int) -> Void) {
  let (first, last) = (cell((start - 0.5).rounded(.up)), cell((end - 0.5).rounded(.up)))
  if first <= last {
    for dot in first..<last { visit(dot) }
  } else {
    for dot in (last..<first).reversed() { visit(dot) }
  }
}
