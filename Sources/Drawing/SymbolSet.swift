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
  /// How a curve is made of dots.
  let raster: CurveRaster

  /// Braille curves and eighths of blocks, for UTF-8 and a font that has them.
  public static let braille = SymbolSet(
    name: .braille, lowerParts: ["▁", "▂", "▃", "▄", "▅", "▆", "▇"], solid: "█", hatched: "▚",
    dimmedSolid: "▓", dimmedHatched: "▒",
    positiveDot: "●", negativeDot: "▲", plainDot: "◆", lines: .unicode, raster: .braille)

  /// Half blocks and line drawing only: what every font of an old console has.
  public static let blocks = SymbolSet(
    name: .blocks, lowerParts: ["▄"], solid: "█", hatched: "▒", dimmedSolid: "░", dimmedHatched: "░",
    positiveDot: "•", negativeDot: "▲",
    plainDot: "♦", lines: .console, raster: .halfBlocks)

  /// Seven-bit characters only; all text is transliterated too.
  public static let ascii = SymbolSet(
    name: .ascii, lowerParts: ["_", ":"], solid: "#", hatched: "/", dimmedSolid: "=", dimmedHatched: "~",
    positiveDot: "o", negativeDot: "^",
    plainDot: "*", lines: .ascii, raster: .ascii)

  /// The set of that name.
  public static func named(_ name: Name) -> SymbolSet {
    switch name {
    case .braille: braille
    case .blocks: blocks
    case .ascii: ascii
    }
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

/// What a dot is drawn as.
public enum Symbol: Sendable, Hashable {
  case positive, negative, plain

  /// The colour of the class that it stands for.
  var ink: Ink {
    switch self {
    case .positive: .positive
    case .negative: .negative
    case .plain: .curve
    }
  }
}

/// Glyphs of axes, rules and arrows.
struct LineGlyphs: Sendable, Hashable {
  var horizontal: Character
  var vertical: Character
  var corner: Character
  var tickBelow: Character
  var tickLeft: Character
  var dash: Character
  /// Dashes near the upper and the lower end of a cell, for a level that lies there.
  var upperDash: Character
  var lowerDash: Character
  var dot: Character
  var verticalDash: Character
  var up: Character
  var heavy: Character

  static let unicode = LineGlyphs(
    horizontal: "─", vertical: "│", corner: "└", tickBelow: "┬", tickLeft: "┤", dash: "╌", upperDash: "▔",
    lowerDash: "▁", dot: "·",
    verticalDash: "┊", up: "↑", heavy: "━")
  /// Without the dashes that the font of a console lacks.
  static let console = LineGlyphs(
    horizontal: "─", vertical: "│", corner: "└", tickBelow: "┬", tickLeft: "┤", dash: "─", upperDash: "─",
    lowerDash: "─", dot: "·", verticalDash: "│", up: "↑", heavy: "═")
  static let ascii = LineGlyphs(
    horizontal: "-", vertical: "|", corner: "+", tickBelow: "+", tickLeft: "+", dash: "-", upperDash: "-",
    lowerDash: "-", dot: ".",
    verticalDash: ":", up: "^", heavy: "=")
}
