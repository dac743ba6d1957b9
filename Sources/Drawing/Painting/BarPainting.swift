extension Painter {
  /// A bar to a fraction of a cell: its body in full cells, its ends in parts of blocks.
  mutating func paintBar(_ box: PlacedBox, _ look: Look) {
    guard box.bottom - box.top > 1e-9 else { return }
    let columns = box.columns
    let last = max(cell(box.top), cell(box.bottom.rounded(.up)) - 1)
    for row in stride(from: max(0, cell(box.top)), through: min(last, frame.size.rows - 1), by: 1) {
      let above = max(0, box.top - Double(row))
      let covered = min(1, box.bottom - Double(row)) - above
      guard let part = part(covered: covered, above: above, box: box, look) else { continue }
      for column in columns { frame[row, column] = part }
    }
    paintArrow(box, columns: columns)
  }

  /// What a cell of the bar looks like, given how much of it the bar covers and how much is free above.
  private func part(covered: Double, above: Double, box: PlacedBox, _ look: Look) -> Cell? {
    let parts = symbols.bars.lowerParts.count + 1
    let filled = cell((covered * Double(parts)).rounded())
    if filled >= parts { return body(look) }
    let isWhole = box.bottom - box.top < 1
    let eighths = isWhole ? max(1, filled) : filled
    guard eighths > 0 else { return nil }
    if above > 0 { return Cell(symbols.bars.lowerParts[eighths - 1], Style(look.ink)) }
    guard symbols.bars.canReverse else { return covered >= 0.5 ? body(look) : nil }
    return Cell(symbols.bars.lowerParts[parts - eighths - 1], Style(look.ink, reversed: true))
  }

  private func body(_ look: Look) -> Cell {
    switch (look.fill, look.isDimmed) {
    case (.solid, false): Cell(symbols.bars.solid, Style(look.ink))
    case (.solid, true): Cell(symbols.bars.dimmedSolid, Style(look.ink))
    case (.hatched, false):
      Cell(symbols.bars.hatched, Style(look.ink, on: look.ink == .negative ? .negativeHatch : .canvas))
    case (.hatched, true): Cell(symbols.bars.dimmedHatched, Style(look.ink))
    }
  }

  private mutating func paintArrow(_ box: PlacedBox, columns: Range<Int>) {
    guard box.exceedsTop, let middle = columns.dropFirst(columns.count / 2).first else { return }
    frame[cell(box.top), middle] = Cell(symbols.lines.up, Style(.text, bold: true))
  }
}
