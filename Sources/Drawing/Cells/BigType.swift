/// Letters and digits five cells high, or twice as high, to be read from the last row.
package struct BigType: Sendable, Hashable {
  /// How many cells high and wide each of the five by five dots of a glyph is.
  let scale: Int

  /// Five cells high.
  package static let normal = BigType(scale: 1)
  /// Ten cells high.
  package static let double = BigType(scale: 2)

  /// Whether every character of a text has a big form.
  package static func canShow(_ text: String) -> Bool { text.allSatisfy { glyphs[$0] != nil } }

  /// Rows of cells that a line takes.
  package var height: Int { 5 * scale }

  /// Columns that a text takes.
  package func width(of text: String) -> Int {
    let widths = text.map { (BigType.glyphs[$0]?.first ?? "").count }
    return scale * max(0, widths.reduce(0) { $0 + $1 + 1 } - 1)
  }

  /// The rows of a text: `#` where a cell is filled, blank elsewhere.
  package func rows(of text: String) -> [String] {
    let glyphs = text.compactMap { BigType.glyphs[$0] }
    return (0..<5).flatMap { row in
      let dots = glyphs.map { $0[row] }.joined(separator: " ").utf8
      let line = String(decoding: dots.flatMap { repeatElement($0, count: scale) }, as: UTF8.self)
      return repeatElement(line, count: scale)
    }
  }

  private static let glyphs: [Character: [String]] = [
    "0": ["#####", "## ##", "## ##", "## ##", "#####"],
    "1": [" ### ", "  ## ", "  ## ", "  ## ", "#####"],
    "2": ["#####", "   ##", "#####", "##   ", "#####"],
    "3": ["#####", "   ##", " ####", "   ##", "#####"],
    "4": ["## ##", "## ##", "#####", "   ##", "   ##"],
    "5": ["#####", "##   ", "#####", "   ##", "#####"],
    "6": ["#####", "##   ", "#####", "## ##", "#####"],
    "7": ["#####", "   ##", "  ## ", "  ## ", "  ## "],
    "8": ["#####", "## ##", "#####", "## ##", "#####"],
    "9": ["#####", "## ##", "#####", "   ##", "#####"],
    ".": ["  ", "  ", "  ", "  ", "##"],
    "−": ["    ", "    ", "####", "    ", "    "],
    "-": ["    ", "    ", "####", "    ", "    "],
    "e": ["     ", " ### ", "#####", "##   ", " ####"],
    "?": ["#####", "   ##", " ### ", "     ", " ##  "],
    "∞": ["         ", " ### ### ", "#   #   #", " ### ### ", "         "],
    " ": ["  ", "  ", "  ", "  ", "  "],
    "G": ["#####", "##   ", "## ##", "## ##", "#####"],
    "L": ["##   ", "##   ", "##   ", "##   ", "#####"],
    "O": ["#####", "## ##", "## ##", "## ##", "#####"],
    "S": ["#####", "##   ", "#####", "   ##", "#####"],
  ]
}
