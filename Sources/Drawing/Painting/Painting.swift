extension Placement {
  /// The picture as cells, on a page of a given size.
  public func painted(size: Size, symbols: SymbolSet) -> Frame {
    var painter = Painter(size: size, symbols: symbols)
    for mark in marks where mark.presence > 0 { painter.paint(mark) }
    return painter.frame
  }
}

/// Turns placed marks into cells.
struct Painter {
  var frame: Frame
  let symbols: SymbolSet
  /// The cells that curves have painted, whose glyphs may be those of bars.
  private var cellsOfCurves: Set<Int> = []

  init(size: Size, symbols: SymbolSet) {
    frame = Frame(size: size)
    self.symbols = symbols
  }

  mutating func paint(_ mark: PlacedMark) {
    switch mark.form {
    case .box(let box):
      let box = appearing(box, presence: mark.presence)
      if box.isDot { paintDot(box, mark.look) } else { paintBar(box, mark.look) }
    case .field(let field): paintField(field, presence: mark.presence)
    case .scatter(let scatter): paintScatter(scatter, presence: mark.presence)
    case .curve(let curve): paintCurve(curve, mark)
    case .line(let line): paintLine(line, mark)
    case .sign(let sign): paintSign(sign, ink: mark.look.ink)
    case .text(let text): paintText(text, mark)
    case .row(let row): paintRow(row)
    case .big(let text): paintBig(text, mark)
    }
  }

  /// A bar grows from where it stands or hangs; a dot is there at once, or drops into its place.
  private func appearing(_ box: PlacedBox, presence: Double) -> PlacedBox {
    guard presence < 1 else { return box }
    var box = box
    if box.isDot, !box.dropsIn { return box }
    if box.isDot {
      let drop = (1 - presence) * 6
      box.top -= drop
      box.bottom -= drop
    } else if box.hangs {
      box.bottom = box.top + (box.bottom - box.top) * presence
    } else {
      box.top = box.bottom - (box.bottom - box.top) * presence
    }
    return box
  }

  // MARK: Dots and curves

  private mutating func paintDot(_ box: PlacedBox, _ look: Look) {
    let ink = look.ink
    let row = cell((box.top + box.bottom) / 2)
    let column = cell((box.left + box.right) / 2)
    let glyphs = look.weight == .light ? [symbols.glyph(box.symbol)] : symbols.discs[box.symbol]
    for (offset, glyph) in zip((-glyphs.count / 2)..., glyphs) {
      let style = Style(ink, on: ground(row: row, column: column + offset), bold: true)
      frame[row, column + offset] = Cell(glyph, style)
    }
    if box.exceedsTop { frame[row + 1, column] = Cell(symbols.lines.up, Style(ink, bold: true)) }
  }

  private mutating func paintCurve(_ curve: PlacedCurve, _ mark: PlacedMark) {
    let count = cell((Double(curve.points.count) * mark.presence).rounded(.up))
    let pen = Pen(mark.look.stroke, mark.look.weight, raster: symbols.raster)
    var grid = DotGrid(size: frame.size, pen: pen, top: curve.top)
    grid.draw(curve.points.prefix(count))
    grid.forEachPattern { row, column, pattern in
      let below = frame[row, column]
      guard let ground = groundForCurve(row: row, column: column) else { return }
      let whole = pattern | patternOfCurve(below, ink: mark.look.ink)
      frame[row, column] = Cell(symbols.raster.glyph(whole), Style(mark.look.ink, on: ground))
      cellsOfCurves.insert(row * frame.size.columns + column)
    }
  }

  /// What is there of a curve of the same colour, which stays whole where two meet.
  private func patternOfCurve(_ cell: Cell, ink: Ink) -> UInt8 {
    cell.style.ink == ink ? symbols.raster.pattern(of: cell.character) ?? 0 : 0
  }

  /// A curve crosses the body of a bar in the bar's colour, and leaves a bar's end alone: the end is the curve. Thick
  /// as it is, it leaves the upright axis whole.
  private func groundForCurve(row: Int, column: Int) -> Ground? {
    let cell = frame[row, column]
    if cell.style.ink == .axis, symbols.lines.isUpright(cell.character) { return nil }
    guard isOfBar(row: row, column: column) else { return ground(row: row, column: column) }
    guard symbols.bars.isBody(cell.character), symbols.raster.showsGround else { return nil }
    return cell.style.ink.groundOfBar
  }

  /// Whether a cell shows a part of a bar. The dash of a guide may be the glyph of a bar's end.
  func isOfBar(row: Int, column: Int) -> Bool {
    let cell = frame[row, column]
    return symbols.bars.isPart(cell.character) && cell.style.ink.isOfBar
      && !cellsOfCurves.contains(row * frame.size.columns + column)
  }

  // MARK: Text

  private mutating func paintText(_ text: PlacedText, _ mark: PlacedMark) {
    let count =
      text.isWritten ? cell((Double(text.text.count) * mark.presence).rounded(.up)) : text.text.count
    let line = String(text.text.prefix(count).map { $0.isNewline ? " " : $0 })
    let (row, column) = (cell(text.origin.row.rounded()), cell(text.origin.column.rounded()))
    let end = frame.write(line, row: row, column: column, style: Style(mark.look.ink, bold: text.isBold))
    clearDash(row: row, column: column - 1)
    clearDash(row: row, column: end)
  }

  /// A dash that touches a number would look like its minus sign.
  private mutating func clearDash(row: Int, column: Int) {
    guard symbols.lines.isDash(frame[row, column].character) else { return }
    frame[row, column] = Cell(" ", Style(on: ground(row: row, column: column)))
  }

  private mutating func paintBig(_ text: PlacedBigText, _ mark: PlacedMark) {
    let (top, left) = (cell(text.origin.row.rounded()), cell(text.origin.column.rounded()))
    let rows = cell((Double(text.type.height) * mark.presence).rounded(.up))
    for (index, row) in text.type.rows(of: text.text).prefix(rows).enumerated() {
      for (offset, sign) in row.enumerated() where sign == "#" {
        frame[top + index, left + offset] = Cell(symbols.bars.solid, Style(mark.look.ink))
      }
    }
  }
}
