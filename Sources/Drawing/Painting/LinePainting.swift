extension Painter {
  /// A line along a row or a column; one that is new is drawn from its start.
  mutating func paintLine(_ line: PlacedLine, _ mark: PlacedMark) {
    let (top, left) = (cell(line.start.row), cell(line.start.column))
    let (bottom, right) = (cell(line.end.row), cell(line.end.column))
    if top == bottom {
      let last = left + cell(Double(right - left) * mark.presence)
      for column in stride(from: left, through: last, by: 1) {
        put(horizontal(line, mark.look.stroke, at: column), top, column, mark.look.ink)
      }
    } else {
      let first = bottom - cell(Double(bottom - top) * mark.presence)
      let glyph = mark.look.stroke == .solid ? symbols.lines.vertical : symbols.lines.verticalDash
      for row in stride(from: first, through: bottom, by: 1) { put(glyph, row, left, mark.look.ink) }
    }
  }

  /// A sign of an axis.
  mutating func paintSign(_ sign: PlacedSign, ink: Ink) {
    put(symbols.lines.glyph(sign.kind), cell(sign.place.row), cell(sign.place.column), ink)
  }

  private mutating func put(_ glyph: Character?, _ row: Int, _ column: Int, _ ink: Ink) {
    guard let glyph else { return }
    frame[row, column] = Cell(glyph, Style(ink, on: ground(row: row, column: column)))
  }

  private func horizontal(_ line: PlacedLine, _ stroke: Stroke, at column: Int) -> Character? {
    switch stroke {
    case .solid: symbols.lines.horizontal
    case .dashed: dash(at: line.start.row - line.start.row.rounded(.down), column: column)
    case .dotted: column % 2 == 0 ? symbols.lines.dot : nil
    }
  }

  /// A dash in the upper, the middle or the lower part of a cell, whichever is nearest to the level.
  private func dash(at level: Double, column: Int) -> Character? {
    if level >= 0.25, level <= 0.75 { return symbols.lines.dash }
    return column % 3 != 2 ? (level < 0.25 ? symbols.lines.upperDash : symbols.lines.lowerDash) : nil
  }
}

extension LineGlyphs {
  func isDash(_ character: Character) -> Bool {
    character == dash || character == upperDash || character == lowerDash
  }

  fileprivate func glyph(_ kind: PlacedSign.Kind) -> Character {
    switch kind {
    case .tickBelow: tickBelow
    case .tickLeft: tickLeft
    case .corner: corner
    }
  }
}
