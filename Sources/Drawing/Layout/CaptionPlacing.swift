/// Finds a place for each caption of a plot where it hides nothing; the first captions choose first.
struct CaptionPlacing {
  private let layout: PlotLayout
  private let page: CellRectangle
  private let shapes: Obstacles
  private var texts: Obstacles

  init(layout: PlotLayout, around marks: [PlacedMark]) {
    self.layout = layout
    texts = Obstacles(marks.filter { $0.layer == .text })
    shapes = Obstacles(marks.filter { ![.text, .guide, .rule, .field].contains($0.layer) })
    // Captions may use the row of the axis title above the field, and the margin at its right.
    let field = layout.field
    page = CellRectangle(
      left: field.left, top: field.top - 1, right: field.right + 4,
      bottom: field.bottom)
  }

  func marks(of marks: [Mark]) -> [PlacedMark] {
    var placing = self
    return marks.compactMap { mark in
      guard case .caption(let caption) = mark.shape else { return nil }
      return placing.place(caption, of: mark)
    }
  }

  private mutating func place(_ caption: Caption, of mark: Mark) -> PlacedMark? {
    for text in caption.texts.map(layout.symbols.text) {
      for side in caption.sides {
        guard let place = freePlace(for: text, side, at: caption.point) else { continue }
        texts.add(place)
        return placed(text, in: place, caption, mark)
      }
    }
    return nil
  }

  /// A cell nearer to its point where that keeps the text from touching what is behind it.
  private func freePlace(for text: String, _ side: Caption.Side, at point: DataPoint) -> CellRectangle? {
    let place = rectangle(of: text, side, at: point)
    guard page.contains(place), isFree(place, side) else { return nil }
    let shift = side == .right ? -1 : side == .left ? 1 : 0
    let nearer = CellRectangle(
      left: place.left + shift, top: place.top, right: place.right + shift, bottom: place.bottom)
    let isNearerBetter = !shapes.isFree(place.widened(by: 1)) && shapes.isFree(nearer.widened(by: 1))
    return shift != 0 && isNearerBetter && isFree(nearer, side) ? nearer : place
  }

  /// Texts keep a blank between them; a text may stand right beside a bar.
  private func isFree(_ place: CellRectangle, _ side: Caption.Side) -> Bool {
    texts.isFree(place.widened(by: 1)) && (side == .over || shapes.isFree(place))
  }

  private func placed(_ text: String, in place: CellRectangle, _ caption: Caption, _ mark: Mark) -> PlacedMark
  {
    .text(mark.id, text, column: place.left, row: place.top, ink: mark.ink, bold: caption.isBold)
  }

  private func rectangle(of text: String, _ side: Caption.Side, at point: DataPoint) -> CellRectangle {
    let (column, row) = (cell(layout.column(point.x)), cell(layout.row(point.y)))
    let width = columnWidth(of: text)
    let centred = column - signLessWidth(text) / 2 - signWidth(text)
    return switch side {
    case .above: .line(text, column: centred, row: row - 1)
    case .higher: .line(text, column: centred, row: row - 2)
    case .highest: .line(text, column: centred, row: row - 3)
    case .below: .line(text, column: centred, row: row + 1)
    case .over: .line(text, column: centred, row: row)
    case .left: .line(text, column: column - 1 - width, row: row)
    case .right: .line(text, column: column + 2, row: row)
    case .aboveLeft: .line(text, column: column - 1 - width, row: row - 1)
    case .aboveRight: .line(text, column: column + 2, row: row - 1)
    case .belowRight: .line(text, column: column + 2, row: row + 1)
    }
  }
}
