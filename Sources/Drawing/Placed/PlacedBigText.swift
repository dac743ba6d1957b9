/// Text in ``BigType``.
package struct PlacedBigText: Sendable, Hashable {
  package var text: String
  package var type: BigType
  /// Its upper left cell.
  package var origin: CellPoint

  /// The cells from its first letter to its last.
  var rectangle: CellRectangle {
    let (left, top) = (cell(origin.column), cell(origin.row))
    return CellRectangle(left: left, top: top, right: left + type.width(of: text), bottom: top + type.height)
  }

  func mixed(with end: PlacedBigText, at progress: Double) -> PlacedBigText {
    var text = progress < 0.5 ? self : end
    text.origin = origin.mixed(with: end.origin, at: progress)
    return text
  }
}

extension PlacedMark {
  /// Big type from its upper left cell.
  static func big(
    _ id: MarkID, _ text: String, _ type: BigType, column: Int, row: Int, ink: Ink
  ) -> PlacedMark {
    let placed = PlacedBigText(text: text, type: type, origin: CellPoint(column: column, row: row))
    return PlacedMark(id, .big(placed), Look(ink), layer: .text)
  }
}
