import Drawing

/// A line of text in a drawing. It is exactly as long as its cells, whatever font shows it.
struct VectorText {
  private let text: Substring
  private let place: VectorPoint
  private let length: Int
  private let classes: String
  /// Of big type; nil for the size of words.
  private let fontSize: Int?

  /// Words in cells.
  init(_ placed: PlacedText, _ ink: Ink) {
    let blanks = placed.text.prefix { $0 == " " }.count
    text = placed.text.dropFirst(blanks).trimmingBlanks
    place = VectorPoint(
      x: VectorUnits.x(placed.origin.column + Double(blanks)),
      y: VectorUnits.y(placed.origin.row) + VectorText.baseline)
    length = columnWidth(of: String(text)) * VectorUnits.column
    classes = VectorStyle.name(of: ink) + (placed.isBold ? " w" : "")
    fontSize = nil
  }

  /// A number in big type: as large as its columns and its rows allow, in the middle of its rows.
  init(_ placed: PlacedBigText, _ ink: Ink) {
    text = placed.text[...]
    length = placed.type.width(of: placed.text) * VectorUnits.column
    let height = placed.type.height * VectorUnits.row
    let signs = max(1, columnWidth(of: placed.text))
    let size = min(height * 100 / VectorText.digitHeight, length * 10 / (6 * signs))
    place = VectorPoint(
      x: VectorUnits.x(placed.origin.column),
      y: VectorUnits.y(placed.origin.row) + (height + size * VectorText.digitHeight / 100) / 2)
    classes = VectorStyle.name(of: ink) + " w"
    fontSize = size
  }

  /// From the upper edge of a cell down to the line on which letters stand.
  private static let baseline = 152
  /// The height of a digit, in hundredths of the size of its font.
  private static let digitHeight = 73

  /// The element, with all that keeps it in its cells.
  var element: String {
    let size = fontSize.map { " style=\"font-size:\($0)px\"" } ?? ""
    return "<text class=\"\(classes)\"\(size) x=\"\(place.x)\" y=\"\(place.y)\" textLength=\"\(length)\" "
      + "lengthAdjust=\"spacingAndGlyphs\">\(markup(String(text)))</text>"
  }
}

extension Substring {
  /// Without the blanks at its end.
  fileprivate var trimmingBlanks: Substring {
    lastIndex { $0 != " " }.map { self[...$0] } ?? self
  }
}
