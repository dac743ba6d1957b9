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

  init(size: Size, symbols: SymbolSet) {
    frame = Frame(size: size)
    self.symbols = symbols
  }

  mutating func paint(_ mark: PlacedMark) {
    switch mark.form {
    case .box(let box):
      let box = appearing(box, presence: mark.presence)
      if box.isDot { paintDot(box, ink: mark.look.ink) } else { paintBar(box, mark.look) }
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

  private mutating func paintDot(_ box: PlacedBox, ink: Ink) {
    let row = cell((box.top + box.bottom) / 2)
    let column = cell((box.left + box.right) / 2)
    let style = Style(ink, on: ground(row: row, column: column), bold: true)
    frame[row, column] = Cell(symbols.glyph(box.symbol), style)
    if box.exceedsTop { frame[row + 1, column] = Cell(symbols.lines.up, Style(ink, bold: true)) }
  }

  private mutating func paintCurve(_ curve: PlacedCurve, _ mark: PlacedMark) {
    let count = cell((Double(curve.points.count) * mark.presence).rounded(.up))
    var grid = DotGrid(
      size: frame.size, raster: symbols.raster, top: curve.top, stroke: mark.look.stroke)
    grid.draw(curve.points.prefix(count))
    grid.forEachGlyph { row, column, glyph in
      let below = frame[row, column]
      guard let ground = groundForCurve(over: below) else { return }
      frame[row, column] = Cell(glyph, Style(mark.look.ink, on: ground))
    }
  }

  /// A curve crosses the body of a bar in the bar's colour, and leaves a bar's end alone: the end is the curve.
  private func groundForCurve(over cell: Cell) -> Ground? {
    if cell.style.ground.isField { return cell.style.ground }
    // The dash of a guide may be the glyph of a bar's end.
    guard symbols.bars.isPart(cell.character), cell.style.ink != .guide else { return .canvas }
    guard symbols.bars.isBody(cell.character), symbols.raster.isFine else { return nil }
    switch cell.style.ink {
    case .positive: return .positive
    case .negative: return .negative
    default: return nil
    }
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
        frame[top + index, left + offset] = Cell(symbols.bars.solid, Style(mark.look.ink))
      }
    }
  }
}
