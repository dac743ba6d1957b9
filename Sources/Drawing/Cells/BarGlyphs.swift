/// Glyphs of bars.
struct BarGlyphs: Sendable, Hashable {
  /// Glyphs of a bar whose lower part fills a cell, from nearly nothing to nearly all; their number sets
  /// how finely a bar can end.
  let lowerParts: [Character]
  /// The upper half of a cell, where there is such a glyph; and a line in its middle, for bars lower than that.
  let upperHalf: Character?
  let middle: Character
  /// Whether a bar that hangs can end within a cell, its glyph turned round.
  let canReverse: Bool
  /// What fills the body of a solid and of a hatched bar.
  let solid: Character
  let hatched: Character
  /// The same for bars that are dimmed.
  let dimmedSolid: Character
  let dimmedHatched: Character
  /// Half a column, with its lower and its upper half, for bars that would touch; nil where there are no such glyphs.
  var slim: (body: Character, lower: Character, upper: Character)? {
    canBeSlim ? (body: "▌", lower: "▖", upper: "▘") : nil
  }
  private let canBeSlim: Bool

  /// Eighths of a cell.
  static let eighths = BarGlyphs(
    lowerParts: ["▁", "▂", "▃", "▄", "▅", "▆", "▇"], upperHalf: "▀", middle: "━", canReverse: true,
    solid: "█", hatched: "▚",
    dimmedSolid: "▓", dimmedHatched: "▒", canBeSlim: true)
  /// Halves of a cell.
  static let halves = BarGlyphs(
    lowerParts: ["▄"], upperHalf: "▀", middle: "═", canReverse: true, solid: "█", hatched: "▒",
    dimmedSolid: "░", dimmedHatched: "░", canBeSlim: false)
  /// Thirds of a cell.
  static let ascii = BarGlyphs(
    lowerParts: ["_", ":"], upperHalf: nil, middle: "=", canReverse: false, solid: "#", hatched: "/",
    dimmedSolid: "=", dimmedHatched: "~", canBeSlim: false)

  /// Where a bar that ends with this glyph ends in its cell, 0 at the upper end of the cell and 1 at the lower.
  func level(of character: Character) -> Double {
    guard let index = lowerParts.firstIndex(of: character) else { return 0.5 }
    return 1 - Double(index + 1) / Double(lowerParts.count + 1)
  }
}
