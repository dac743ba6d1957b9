extension Painter {
  /// A line along a row or a column; one that is new is drawn from its start.
  mutating func paintLine(_ line: PlacedLine, _ mark: PlacedMark) {
    let (top, left) = (cell(line.start.row), cell(line.start.column))
    let (bottom, right) = (cell(line.end.row), cell(line.end.column))
    if top == bottom {
      let last = left + cell(Double(right - left) * mark.presence)
      for column in stride(from: left, through: last, by: 1) {
        let level = line.start.row - line.start.row.rounded(.down)
        let glyph = symbols.lines.horizontal(mark.look.stroke, level: level, column: column)
        put(glyph, top, column, mark.look, level: level)
      }
    } else {
      let first = bottom - cell(Double(bottom - top) * mark.presence)
      let glyph = symbols.lines.vertical(mark.look.stroke)
      for row in stride(from: first, through: bottom, by: 1) { put(glyph, row, left, mark.look) }
    }
  }

  /// A sign of an axis.
  mutating func paintSign(_ sign: PlacedSign, _ look: Look) {
    put(symbols.lines.glyph(sign.kind), cell(sign.place.row), cell(sign.place.column), look)
  }

  /// Within a bar the line lies on the bar's colour. A cell in which a bar ends stays as it is, so that the bar keeps
  /// its height; but an end at the level of the line takes its colour. A slim bar that stands alone would have a hole:
  /// it stays whole, and the line goes on beside it.
  private mutating func put(
    _ glyph: Character?, _ row: Int, _ column: Int, _ look: Look, level: Double? = nil
  ) {
    guard let glyph else { return }
    if standsAlone(row: row, column: column) { return }
    let below = frame[row, column]
    if isEndOfBar(row: row, column: column) {
      guard let level, abs(symbols.bars.level(of: below.character) - level) <= 0.25 else { return }
      let style = Style(look.ink, on: below.style.ground, reversed: below.style.isReversed)
      frame[row, column] = Cell(below.character, style)
    } else {
      frame[row, column] = Cell(glyph, Style(look.ink, on: ground(row: row, column: column)))
    }
  }
}

extension LineGlyphs {
  fileprivate func glyph(_ kind: PlacedSign.Kind) -> Character {
    switch kind {
    case .tickBelow: tickBelow
    case .tickLeft: tickLeft
    case .corner: corner
    }
  }
}
