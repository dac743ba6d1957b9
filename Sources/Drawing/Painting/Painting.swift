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
  /// The inks of bars by the cells in which they end or are whole; empty before the first bar.
  private var inksOfBars: [Ink?] = []
  /// The cells of bars that take half a column.
  private var cellsOfSlimBars: Set<Int> = []

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
      guard let ground = groundForCurve(on: below, row: row, column: column) else { return }
      let whole = pattern | patternOfCurve(below, ink: mark.look.ink)
      frame[row, column] = Cell(symbols.raster.glyph(whole), Style(mark.look.ink, on: ground))
    }
  }

  /// What is there of a curve of the same colour, which stays whole where two meet.
  private func patternOfCurve(_ cell: Cell, ink: Ink) -> UInt8 {
    cell.style.ink == ink ? symbols.raster.pattern(of: cell.character) ?? 0 : 0
  }

  /// A curve passes behind the bars that reach to it: it would cut their ends to pieces. It crosses the body of an
  /// area, whose ink is that of axes, in the area's colour, and leaves its end alone. Thick as it is, it leaves the upright axis
  /// whole.
  private func groundForCurve(on cell: Cell, row: Int, column: Int) -> Ground? {
    if cell.style.ink == .axis, symbols.lines.isUpright(cell.character) { return nil }
    if cellsOfSlimBars.contains(row * frame.size.columns + column) { return nil }
    guard let bar = barInk(row: row, column: column) else { return cell.style.ground.behindGlyphs }
    let hidesCurves = bar != .axis || !symbols.raster.showsGround
    return hidesCurves || isEndOfBar(row: row, column: column) ? nil : cell.style.ground
  }

  /// Notes that a cell belongs to a bar.
  mutating func noteBar(_ ink: Ink, row: Int, column: Int) {
    guard let index = index(row: row, column: column) else { return }
    if inksOfBars.isEmpty {
      inksOfBars = Array(repeating: nil, count: frame.size.columns * frame.size.rows)
    }
    inksOfBars[index] = ink
  }

  /// nil outside the page.
  private func index(row: Int, column: Int) -> Int? {
    (0..<frame.size.rows).contains(row) && (0..<frame.size.columns).contains(column)
      ? row * frame.size.columns + column : nil
  }

  /// Notes that what a cell shows is a bar of half a column.
  mutating func noteSlimBar(row: Int, column: Int) {
    cellsOfSlimBars.insert(row * frame.size.columns + column)
  }

  private func isSlimBar(row: Int, column: Int) -> Bool {
    cellsOfSlimBars.contains(row * frame.size.columns + column)
  }

  /// Whether a cell shows a bar of half a column with none beside it.
  func standsAlone(row: Int, column: Int) -> Bool {
    isSlimBar(row: row, column: column)
      && ![column - 1, column + 1].contains { isSlimBar(row: row, column: $0) }
  }

  /// The ink of the bar that a cell belongs to, as body or as end.
  func barInk(row: Int, column: Int) -> Ink? {
    guard !inksOfBars.isEmpty, let index = index(row: row, column: column) else { return nil }
    return frame[row, column].style.ground.barInk ?? inksOfBars[index]
  }

  /// Whether a bar ends within a cell.
  func isEndOfBar(row: Int, column: Int) -> Bool {
    if cellsOfSlimBars.contains(row * frame.size.columns + column) { return false }
    let style = frame[row, column].style
    return barInk(row: row, column: column) != nil && (style.ground.barInk == nil || style.isReversed)
  }

  // MARK: Text

  private mutating func paintText(_ text: PlacedText, _ mark: PlacedMark) {
    let line = oneLine(String(text.shown(at: mark.presence)))
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
