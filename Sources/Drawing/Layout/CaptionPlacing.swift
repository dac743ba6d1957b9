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

  /// A place with a blank between the text and what stands beside it, else one without.
  private func freePlace(for text: String, _ side: Caption.Side, at point: DataPoint) -> CellRectangle? {
    let places = rows(of: point).flatMap { row in
      let place = rectangle(of: text, side, at: point, row: row)
      return distances(side, from: cell(layout.column(point.x)), row: row).map { place.moved(by: $0) }
    }.filter { page.contains($0) && isFree($0, side) }
    return places.first { shapes.isFree($0.widened(by: 1)) } ?? places.first
  }

  /// By how many columns a text beside a point is moved: beyond the bar that the point is in the middle of, or
  /// nearer to a slim mark.
  private func distances(_ side: Caption.Side, from column: Int, row: Int) -> [Int] {
    guard side == .left || side == .right else { return [0] }
    let outward = side == .left ? -1 : 1
    let covered = (1...4).prefix { !shapes.isFree(.line(" ", column: column + outward * $0, row: row)) }.count
    return (covered == 0 ? [0, -1] : [covered, covered - 1]).map { outward * $0 }
  }

  /// The row of a point. The end of a bar that hardly reaches into a cell leaves it free.
  private func rows(of point: DataPoint) -> [Int] {
    let row = layout.row(point.y)
    let rows = [cell(row + PlacedBox.leastPart), cell(row)]
    return rows[0] == rows[1] ? [rows[0]] : rows
  }

  /// Texts keep a blank between them; a text may stand right beside a bar.
  private func isFree(_ place: CellRectangle, _ side: Caption.Side) -> Bool {
    texts.isFree(place.widened(by: 1)) && (side == .over || shapes.isFree(place))
  }

  private func placed(_ text: String, in place: CellRectangle, _ caption: Caption, _ mark: Mark) -> PlacedMark
  {
    .text(mark.id, text, column: place.left, row: place.top, ink: mark.ink, bold: caption.isBold)
  }

  private func rectangle(
    of text: String, _ side: Caption.Side, at point: DataPoint, row: Int
  ) -> CellRectangle {
    let column = cell(layout.column(point.x))
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

extension CellRectangle {
  fileprivate func moved(by columns: Int) -> CellRectangle {
    CellRectangle(left: left + columns, top: top, right: right + columns, bottom: bottom)
  }
}
