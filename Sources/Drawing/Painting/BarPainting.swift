extension Painter {
  /// A bar to a fraction of a cell: its body in whole cells, its ends in parts of blocks, in the colours of its
  /// columns.
  mutating func paintBar(_ box: PlacedBox, _ look: Look) {
    guard box.bottom - box.top > 1e-9 else { return }
    let columns = box.columns
    let last = max(cell(box.top), cell(box.bottom.rounded(.up)) - 1)
    for row in stride(from: max(0, cell(box.top)), through: min(last, frame.size.rows - 1), by: 1) {
      guard let piece = piece(of: box, in: row) else { continue }
      for (index, column) in columns.enumerated() {
        frame[row, column] = painted(piece, look, column: index, over: frame[row, column])
      }
    }
    paintArrow(box, look, columns: columns)
  }

  /// What of a bar lies in one row.
  private enum Piece {
    case body
    /// So many parts of the cell, from below or from above.
    case lower(Int)
    case upper(Int)
    /// A thin bar within the cell.
    case middle
  }

  private func piece(of box: PlacedBox, in row: Int) -> Piece? {
    let (above, below) = (max(0, box.top - Double(row)), max(0, Double(row + 1) - box.bottom))
    let parts = symbols.bars.lowerParts.count + 1
    let filled = cell(((1 - above - below) * Double(parts)).rounded())
    if filled >= parts { return .body }
    let isWhole = box.bottom - box.top < 1
    if above > 0, below > 0 { return within(above: above, below: below) }
    let shown = isWhole ? max(1, filled) : filled
    return shown == 0 ? nil : below > 0 ? upper(shown, of: parts, isWhole: isWhole) : .lower(shown)
  }

  /// A bar that ends twice in one cell: a thin one in its middle, else what it is nearest to.
  private func within(above: Double, below: Double) -> Piece? {
    if 1 - above - below < 0.25, symbols.bars.upperHalf != nil { return .middle }
    guard symbols.bars.upperHalf != nil else { return .middle }
    return above < below
      ? .upper((symbols.bars.lowerParts.count + 1) / 2)
      : .lower(
        (symbols.bars.lowerParts.count + 1) / 2)
  }

  /// Where a set has no glyphs for the upper part of a cell, it is rounded to the whole cell; what stands on the
  /// line of an axis there stands on it.
  private func upper(_ filled: Int, of parts: Int, isWhole: Bool) -> Piece? {
    if symbols.bars.canReverse { return .upper(filled) }
    return 2 * filled > parts ? .body : isWhole ? .middle : nil
  }

  private func painted(_ piece: Piece, _ look: Look, column: Int, over below: Cell) -> Cell {
    let bars = symbols.bars
    let ink = look.fill == .hatched && column % 2 == 1 ? look.ink.stripe : look.ink
    switch piece {
    case .body: return Cell(bars.body(look), .filling(ink))
    case .middle: return Cell(bars.middle, Style(ink))
    case .lower(let filled): return Cell(bars.lowerParts[filled - 1], Style(ink))
    case .upper(let filled):
      let parts = bars.lowerParts.count + 1
      if 2 * filled == parts, let half = bars.upperHalf, barInk(of: below) == nil {
        return Cell(half, Style(ink))
      }
      let behind = barInk(of: below)
      if behind == ink { return Cell(bars.body(look), .filling(ink)) }
      let ground = behind.map(Ground.bar) ?? .canvas
      return Cell(bars.lowerParts[parts - filled - 1], Style(ink, on: ground, reversed: true))
    }
  }

  /// The ink of the bar that a cell belongs to, as body or as end.
  func barInk(of cell: Cell) -> Ink? {
    // The dash of a guide may be the glyph of a bar's end, and a field is painted with the same glyphs.
    guard cell.style.ground.barInk == nil, !cell.style.ground.isField, cell.style.ink != .guide,
      symbols.bars.isPart(cell.character)
    else {
      return cell.style.ground.barInk
    }
    return cell.style.ink
  }

  /// A bar that goes on beyond its axis says so at its end.
  private mutating func paintArrow(_ box: PlacedBox, _ look: Look, columns: Range<Int>) {
    guard box.exceedsTop, let middle = columns.dropFirst(columns.count / 2).first else { return }
    frame[cell(box.top), middle] = Cell(symbols.lines.up, Style(.text, bold: true))
  }
}

extension BarGlyphs {
  /// What fills a whole cell.
  fileprivate func body(_ look: Look) -> Character {
    switch (look.fill, look.isDimmed) {
    case (.solid, false): solid
    case (.solid, true): dimmedSolid
    case (.hatched, false): hatched
    case (.hatched, true): dimmedHatched
    }
  }
}
