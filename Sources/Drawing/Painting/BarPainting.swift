extension Painter {
  /// A bar to a fraction of a cell: its body in whole cells, its ends in parts of blocks, in the colours of its
  /// columns.
  mutating func paintBar(_ box: PlacedBox, _ look: Look) {
    guard box.bottom - box.top > 1e-9 else { return }
    let columns = box.columns
    let last = max(cell(box.top), cell(box.bottom.rounded(.up)) - 1)
    for row in stride(from: max(0, cell(box.top)), through: min(last, frame.size.rows - 1), by: 1) {
      guard let piece = piece(of: box, in: row) else { continue }
      if box.isSlim, symbols.bars.slim != nil {
        paintSlim(piece, look, row: row, column: columns.lowerBound)
        continue
      }
      for (index, column) in columns.enumerated() {
        let ink = look.fill == .hatched && index % 2 == 1 ? look.ink.stripe : look.ink
        frame[row, column] = painted(piece, look, ink, row: row, column: column)
        // A thin line has no body for others to lie on.
        if piece != .middle { noteBar(ink, row: row, column: column) }
      }
    }
    paintArrow(box, look, columns: columns)
  }

  /// What of a bar lies in one row.
  private enum Piece: Equatable {
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
  private func within(above: Double, below: Double) -> Piece {
    guard symbols.bars.upperHalf != nil, 1 - above - below >= 0.25 else { return .middle }
    let half = (symbols.bars.lowerParts.count + 1) / 2
    return above < below ? .upper(half) : .lower(half)
  }

  /// Where a set has no glyphs for the upper part of a cell, it is rounded to the whole cell; what stands on the
  /// line of an axis there stands on it.
  private func upper(_ filled: Int, of parts: Int, isWhole: Bool) -> Piece? {
    if symbols.bars.canReverse { return .upper(filled) }
    return 2 * filled > parts ? .body : isWhole ? .middle : nil
  }

  /// Half a column, to half a cell.
  private mutating func paintSlim(_ piece: Piece, _ look: Look, row: Int, column: Int) {
    guard let slim = symbols.bars.slim else { return }
    let parts = symbols.bars.lowerParts.count + 1
    func glyph(_ filled: Int, _ half: Character) -> Character? {
      4 * filled < parts ? nil : 4 * filled >= 3 * parts ? slim.body : half
    }
    let shown: Character? =
      switch piece {
      case .body: slim.body
      case .lower(let filled): glyph(filled, slim.lower)
      case .upper(let filled): glyph(filled, slim.upper)
      case .middle: slim.upper
      }
    guard let shown else { return }
    frame[row, column] = Cell(shown, Style(look.ink))
    noteSlimBar(row: row, column: column)
    // A dot on the body is cut out of it, one at an end stands beside it.
    if piece == .body { noteBar(look.ink, row: row, column: column) }
  }

  private func painted(_ piece: Piece, _ look: Look, _ ink: Ink, row: Int, column: Int) -> Cell {
    let bars = symbols.bars
    switch piece {
    case .body: return Cell(bars.body(look), .filling(ink))
    case .middle: return Cell(bars.middle, Style(ink))
    case .lower(let filled): return Cell(bars.lowerParts[filled - 1], Style(ink))
    case .upper(let filled):
      let parts = bars.lowerParts.count + 1
      let behind = barInk(row: row, column: column)
      if 2 * filled == parts, let half = bars.upperHalf, behind == nil {
        return Cell(half, Style(ink))
      }
      if behind == ink { return Cell(bars.body(look), .filling(ink)) }
      let ground = behind.map(Ground.bar) ?? .canvas
      return Cell(bars.lowerParts[parts - filled - 1], Style(ink, on: ground, reversed: true))
    }
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
