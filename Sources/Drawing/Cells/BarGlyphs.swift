/// Glyphs of bars.
struct BarGlyphs: Sendable, Hashable {
  /// Glyphs of a bar whose lower part fills a cell, from nearly nothing to nearly all; their number sets
  /// how finely a bar can end.
  let lowerParts: [Character]
  /// Whether a bar that hangs can end within a cell, its glyph turned round.
  let canReverse: Bool
  /// What fills the body of a solid and of a hatched bar.
  let solid: Character
  let hatched: Character
  /// The same for bars that are dimmed.
  let dimmedSolid: Character
  let dimmedHatched: Character

  /// Eighths of a cell.
  static let eighths = BarGlyphs(
    lowerParts: ["▁", "▂", "▃", "▄", "▅", "▆", "▇"], canReverse: true, solid: "█", hatched: "▚",
    dimmedSolid: "▓", dimmedHatched: "▒")
  /// Halves of a cell.
  static let halves = BarGlyphs(
    lowerParts: ["▄"], canReverse: true, solid: "█", hatched: "▒", dimmedSolid: "░", dimmedHatched: "░")
  /// Thirds of a cell.
  static let ascii = BarGlyphs(
    lowerParts: ["_", ":"], canReverse: false, solid: "#", hatched: "/", dimmedSolid: "=", dimmedHatched: "~")

  func isBody(_ character: Character) -> Bool {
    character == solid || character == hatched || character == dimmedSolid || character == dimmedHatched
  }

  /// Whether a bar that ends with this glyph fills half of its cell or more.
  func fillsHalf(_ character: Character) -> Bool {
    isBody(character) || lowerParts.dropFirst(lowerParts.count / 2).contains(character)
  }

  func isPart(_ character: Character) -> Bool {
    isBody(character) || lowerParts.contains(character)
  }
}
