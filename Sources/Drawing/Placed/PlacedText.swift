/// A line of text from its left end.
package struct PlacedText: Sendable, Hashable {
  package var text: String
  package var origin: CellPoint
  package var isBold: Bool
  /// What is written appears letter by letter; anything else, and so every number, as a whole.
  package var isWritten = false

  /// The cells that it takes.
  var rectangle: CellRectangle { .line(text, column: cell(origin.column), row: cell(origin.row)) }

  func mixed(with end: PlacedText, at progress: Double) -> PlacedText {
    var text = progress < 0.5 ? self : end
    text.origin = origin.mixed(with: end.origin, at: progress)
    return text
  }
}

extension PlacedMark {
  /// A line of text from a cell to the right.
  static func text(
    _ id: MarkID, _ text: String, column: Int, row: Int, ink: Ink, bold: Bool = false
  ) -> PlacedMark {
    let placed = PlacedText(text: text, origin: CellPoint(column: column, row: row), isBold: bold)
    return PlacedMark(id, .text(placed), Look(ink), layer: .text)
  }
}
