/// Finds a place for each caption of a plot where it hides nothing; the first captions choose first. A text keeps a
/// blank to whatever stands beside it: another side, or a shorter text, is better than one that touches.
struct CaptionPlacing {
  private let layout: PlotLayout
  private let page: CellRectangle
  private var shapes: Obstacles
  private var bars: Obstacles
  private var rules: Obstacles
  private var texts: Obstacles

  /// What a text may come near to, the best first.
  private enum Nearness: CaseIterable {
    /// A blank at both sides of it, also to lines that are spoken of.
    case nothing
    /// It lies on such a line, or reaches beyond the bar that it lies over.
    case lines
    /// A bar begins or ends right beside it.
    case bars
  }

  init(layout: PlotLayout, around marks: [PlacedMark]) {
    self.layout = layout
    (texts, rules, bars, shapes) = (Obstacles(), Obstacles(), Obstacles(), Obstacles())
    for mark in marks {
      switch mark.layer {
      case .text: texts.add(mark)
      case .rule: rules.add(mark)
      case .bar: bars.add(mark)
      case .axis, .curve, .dot: shapes.add(mark)
      case .guide, .field: break
      }
    }
    // Captions may use the row of the axis title above the field, and the margin at its right, as far as the plot has
    // them, and a column of the gap to the next panel: beyond the page a text would be cut.
    let (field, outer) = (layout.field, layout.outer)
    page = CellRectangle(
      left: field.left, top: max(outer.top, field.top - 1),
      right: min(field.right + 4, outer.right + 1, layout.page.right), bottom: field.bottom)
  }

  func marks(of marks: [Mark]) -> [PlacedMark] {
    var placing = self
    return marks.compactMap { mark in
      guard case .caption(let caption) = mark.shape else { return nil }
      return placing.place(caption, of: mark)
    }
  }

  private mutating func place(_ caption: Caption, of mark: Mark) -> PlacedMark? {
    let texts = caption.texts.map { layout.symbols.text($0) }
    for nearness in Nearness.allCases {
      for text in texts {
        for side in caption.sides {
          guard let place = freePlace(for: text, side, of: caption, nearness) else { continue }
          self.texts.add(place)
          return placed(text, in: place, caption, mark)
        }
      }
    }
    return caption.otherwise.flatMap { point in
      place(Caption(caption.texts, at: point, sides: [.right, .left], bold: caption.isBold), of: mark)
    }
  }

  private func freePlace(
    for text: String, _ side: Caption.Side, of caption: Caption, _ nearness: Nearness
  ) -> CellRectangle? {
    let point = caption.point
    return rows(of: point).lazy.flatMap { row in
      let place = rectangle(of: text, side, at: point, row: row)
      return distances(side, from: cell(layout.column(point.x)), of: place).lazy.map { place.moved(by: $0) }
    }.first { page.contains($0) && isFree($0, side, nearness, blanks: caption.blanks) }
  }

  /// By how many columns a text is moved. Beside its point it stands beyond the bar that the point is in the middle
  /// of, nearer to a slim mark, or a little further away; over or under the point, as far as keeps it in the field.
  private func distances(_ side: Caption.Side, from column: Int, of place: CellRectangle) -> [Int] {
    switch side {
    case .left, .right:
      let outward = side == .left ? -1 : 1
      let covered = (1...4).prefix { !isFree(.line(" ", column: column + outward * $0, row: place.top)) }
        .count
      let distances = covered == 0 ? [0, -1] : [covered, covered - 1]
      return (distances + [covered + 1, covered + 2]).map { outward * $0 }
    case .aboveLeft: return [0, -1, -2]
    case .aboveRight, .belowRight: return [0, 1, 2]
    case .above, .higher, .highest, .below, .over:
      let inward = max(0, page.left + 1 - place.left) - max(0, place.right - page.right)
      let staysThere = place.moved(by: inward).intersects(.line(" ", column: column, row: place.top))
      let inField = inward != 0 && staysThere ? [0, inward] : [0]
      return side == .over ? inField + [1, -1] : inField + awayFromRules(place, over: column)
    }
  }

  /// A line beside a text that stands over or under a point, or through it: a column or two further the text keeps its
  /// blank and its words, and is still over the point.
  private func awayFromRules(_ place: CellRectangle, over column: Int) -> [Int] {
    guard place.columns > 2, !rules.isFree(place.widened(by: 1)) else { return [] }
    return [1, -1, 2, -2].filter {
      place.moved(by: $0).intersects(.line(" ", column: column, row: place.top))
    }
  }

  /// The row of a point. The end of a bar that hardly reaches into a cell leaves it free.
  private func rows(of point: DataPoint) -> [Int] {
    let row = layout.row(point.y)
    let rows = [cell(row + PlacedBox.leastPart), cell(row)]
    return rows[0] == rows[1] ? [rows[0]] : rows
  }

  private func isFree(_ place: CellRectangle) -> Bool { shapes.isFree(place) && bars.isFree(place) }

  private func isFree(
    _ place: CellRectangle, _ side: Caption.Side, _ nearness: Nearness, blanks: Int
  ) -> Bool {
    guard texts.isFree(place.widened(by: blanks)) else { return false }
    let withAir = place.widened(by: 1)
    if side == .over {
      if nearness == .bars || bars.hold(place) { return true }
      // A text on a bar may reach beyond it; one beside bars does not reach into them.
      if nearness == .lines, isOnBar(place) || isFree(place) { return true }
    }
    return switch nearness {
    case .nothing: isFree(withAir) && rules.isFree(withAir)
    case .lines: isFree(withAir)
    case .bars: shapes.isFree(withAir) && bars.isFree(place)
    }
  }

  private func isOnBar(_ place: CellRectangle) -> Bool {
    !bars.isFree(.line(" ", column: (place.left + place.right) / 2, row: place.top))
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
