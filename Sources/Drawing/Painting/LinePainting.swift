extension Painter {
  /// A line along a row or a column, or a sign of an axis; a line that is new is drawn from its start.
  mutating func paintLine(_ line: PlacedLine, _ mark: PlacedMark) {
    let (top, left) = (cell(line.start.row), cell(line.start.column))
    let (bottom, right) = (cell(line.end.row), cell(line.end.column))
    if top == bottom {
      let last = left + cell(Double(right - left) * mark.presence)
      for column in stride(from: left, through: last, by: 1) {
        put(horizontal(line, at: column), top, column, mark.ink)
      }
    } else {
      let first = bottom - cell(Double(bottom - top) * mark.presence)
      for row in stride(from: first, through: bottom, by: 1) { put(vertical(line), row, left, mark.ink) }
    }
  }

  private mutating func put(_ glyph: Character?, _ row: Int, _ column: Int, _ ink: Ink) {
    guard let glyph else { return }
    frame[row, column] = Cell(glyph, Style(ink, on: ground(row: row, column: column)))
  }

  private func horizontal(_ line: PlacedLine, at column: Int) -> Character? {
    switch line.pattern {
    case .solid: symbols.lines.horizontal
    case .dashed: dash(at: line.start.row - line.start.row.rounded(.down), column: column)
    case .dotted: column % 2 == 0 ? symbols.lines.dot : nil
    case .tickBelow: symbols.lines.tickBelow
    case .tickLeft: symbols.lines.tickLeft
    case .corner: symbols.lines.corner
    }
  }

  /// A dash in the upper, the middle or the lower part of a cell, whichever is nearest to the level.
  private func dash(at level: Double, column: Int) -> Character? {
    if level >= 0.25, level <= 0.75 { return symbols.lines.dash }
    return column % 3 != 2 ? (level < 0.25 ? symbols.lines.upperDash : symbols.lines.lowerDash) : nil
  }

  private func vertical(_ line: PlacedLine) -> Character? {
    line.pattern == .solid ? symbols.lines.vertical : symbols.lines.verticalDash
  }
}

extension LineGlyphs {
  func isDash(_ character: Character) -> Bool {
    character == dash || character == upperDash || character == lowerDash
  }
}
