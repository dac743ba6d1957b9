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
  /// The cells that lines have painted, whose glyphs may be those of bars.
  private var cellsOfLines: Set<Int> = []

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
    case .sign(let sign): paintSign(sign, mark.look)
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
      let style = styleOfDot(row: row, column: column + offset, ink: ink)
      frame[row, column + offset] = Cell(glyph, style)
    }
    if box.exceedsTop { frame[row + 1, column] = Cell(symbols.lines.up, Style(ink, bold: true)) }
  }

  /// A dot on a bar is cut out of it, also at its foot, so that it tears no hole in the bar. What is lit keeps its
  /// colour there.
  private func styleOfDot(row: Int, column: Int, ink: Ink) -> Style {
    let ground = ground(row: row, column: column)
    let isLitFoot = ground == .canvas && ink == .accent
    guard let bar = isLitFoot ? nil : barInk(row: row, column: column) else {
      return Style(ink, on: ground, bold: true)
    }
    return Style(bar == ink ? .text : ink, on: .bar(bar), bold: true)
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
      noteLine(row: row, column: column)
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
    guard barInk(row: row, column: column) != nil else { return ground(row: row, column: column) }
    return isEndOfBar(row: row, column: column) || !symbols.raster.showsGround ? nil : cell.style.ground
  }

  /// Notes that what a cell shows is a line.
  mutating func noteLine(row: Int, column: Int) { cellsOfLines.insert(row * frame.size.columns + column) }

  /// The ink of the bar that a cell belongs to, as body or as end. Lines and fields may be painted with the glyphs of
  /// bars.
  func barInk(row: Int, column: Int) -> Ink? {
    let cell = frame[row, column]
    if let ink = cell.style.ground.barInk { return ink }
    guard symbols.bars.isPart(cell.character), !cell.style.ground.isField else { return nil }
    return cellsOfLines.contains(row * frame.size.columns + column) ? nil : cell.style.ink
  }

  /// Whether a bar ends within a cell.
  func isEndOfBar(row: Int, column: Int) -> Bool {
    let style = frame[row, column].style
    return barInk(row: row, column: column) != nil && (style.ground.barInk == nil || style.isReversed)
  }

  // MARK: Text

  private mutating func paintText(_ text: PlacedText, _ mark: PlacedMark) {
    let line = String(text.shown(at: mark.presence).map { $0.isNewline ? " " : $0 })
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

  /// Big type is there as a whole or not at all: half a digit may be another digit.
  private mutating func paintBig(_ text: PlacedBigText, _ mark: PlacedMark) {
    let (top, left) = (cell(text.origin.row.rounded()), cell(text.origin.column.rounded()))
    for (index, row) in text.type.rows(of: text.text).enumerated() {
      for (offset, sign) in row.enumerated() where sign == "#" {
        frame[top + index, left + offset] = Cell(symbols.bars.solid, .filling(mark.look.ink))
      }
    }
  }
}
