/// The glyphs that figures are painted with. A set is chosen by what the terminal and its font can show.
public struct SymbolSet: Sendable, Hashable {
  /// `braille`, `blocks` or `ascii`, as on the command line.
  public enum Name: String, Sendable, CaseIterable { case braille, blocks, ascii }

  public let name: Name
  /// Glyphs of a bar whose lower part fills a cell, from nearly nothing to nearly all; their number sets
  /// how finely a bar can end.
  let lowerParts: [Character]
  /// What fills the body of a solid and of a hatched bar.
  let solid: Character
  let hatched: Character
  /// The same for bars that are dimmed.
  let dimmedSolid: Character
  let dimmedHatched: Character
  let positiveDot: Character
  let negativeDot: Character
  let plainDot: Character
  let lines: LineGlyphs
  /// Characters for the shades of a field where colours are few, from thin to dense.
  let ramp: [Character]
  /// Whether a cell of a field can show two shades, one above the other, in half blocks.
  private(set) var hasHalves = true
  /// How a curve is made of dots.
  let raster: CurveRaster

  /// Braille curves and eighths of blocks, for UTF-8 and a font that has them.
  public static let braille = SymbolSet(
    name: .braille, lowerParts: ["▁", "▂", "▃", "▄", "▅", "▆", "▇"], solid: "█", hatched: "▚",
    dimmedSolid: "▓", dimmedHatched: "▒",
    positiveDot: "●", negativeDot: "▲", plainDot: "◆", lines: .unicode, ramp: [" ", "░", "▒", "▓", "█"],
    raster: .braille)

  /// Half blocks and line drawing only: what every font of an old console has.
  public static let blocks = SymbolSet(
    name: .blocks, lowerParts: ["▄"], solid: "█", hatched: "▒", dimmedSolid: "░", dimmedHatched: "░",
    positiveDot: "•", negativeDot: "▲",
    plainDot: "♦", lines: .console, ramp: [" ", "░", "▒", "▓", "█"], raster: .halfBlocks)

  /// Seven-bit characters only; all text is transliterated too.
  public static let ascii = SymbolSet(
    name: .ascii, lowerParts: ["_", ":"], solid: "#", hatched: "/", dimmedSolid: "=", dimmedHatched: "~",
    positiveDot: "o", negativeDot: "^",
    plainDot: "*", lines: .ascii, ramp: Array(" ,;=x%&#"), hasHalves: false,
    raster: .ascii)

  /// The set of that name.
  public static func named(_ name: Name) -> SymbolSet {
    switch name {
    case .braille: braille
    case .blocks: blocks
    case .ascii: ascii
    }
  }

  /// The set for a terminal of that many colours: where fields are shown by characters, half blocks would stand
  /// out from them, so that every cell shows one shade.
  public func suited(to theme: Theme, depth: ColorDepth) -> SymbolSet {
    var symbols = self
    symbols.hasHalves = name != .ascii && theme.hasShades(depth)
    return symbols
  }

  /// Text in characters that the set can show.
  public func text(_ text: String) -> String {
    name == .ascii ? transliterated(text) : text
  }

  /// A line that stands out, for how far one has come.
  public var heavyLine: Character { lines.heavy }

  /// A line that does not.
  public var lightLine: Character { lines.horizontal }

  /// The symbol that stands for a kind of dot.
  public func glyph(_ symbol: Symbol) -> Character {
    switch symbol {
    case .positive: positiveDot
    case .negative: negativeDot
    case .plain: plainDot
    }
  }
}
