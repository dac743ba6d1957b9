/// The glyphs that figures are painted with. A set is chosen by what the terminal and its font can show. It is all
/// data: nothing asks a set for its name.
public struct SymbolSet: Sendable, Hashable {
  /// As on the command line, the richest first.
  public enum Name: String, Sendable, CaseIterable {
    case sextants, quadrants, braille, blocks, ascii
  }

  /// What it is called on the command line.
  public let name: Name
  /// Whether it keeps to seven-bit characters; all text is respelled in them too.
  public let isSevenBit: Bool
  let bars: BarGlyphs
  /// The symbols of single points.
  let dots: DotGlyphs<Character>
  /// The same in a large picture: three cells side by side, the point in the middle.
  let discs: DotGlyphs<[Character]>
  /// The symbols of many points: small, so that what lies between them is seen.
  let smallDots: DotGlyphs<Character>
  let lines: LineGlyphs
  /// Characters for the shades of a field where colours are few, from thin to dense.
  let ramp: [Character]
  /// Whether a cell of a field can show two shades, one above the other, in half blocks.
  private let hasHalves: Bool
  /// Whether a cell of a field does so on the terminal at hand.
  private(set) var showsHalves: Bool
  /// How a curve is made of dots.
  let raster: CurveRaster
  /// Stands for what is cut off.
  let ellipsis: Character

  private init(
    _ name: Name, isSevenBit: Bool = false, bars: BarGlyphs, dots: DotGlyphs<Character>,
    discs: DotGlyphs<[Character]>, smallDots: DotGlyphs<Character>, lines: LineGlyphs, ramp: [Character],
    hasHalves: Bool, raster: CurveRaster, ellipsis: Character
  ) {
    self.name = name
    self.isSevenBit = isSevenBit
    self.bars = bars
    self.dots = dots
    self.discs = discs
    self.smallDots = smallDots
    self.lines = lines
    self.ramp = ramp
    self.hasHalves = hasHalves
    showsHalves = hasHalves
    self.raster = raster
    self.ellipsis = ellipsis
  }
}

extension SymbolSet {
  /// All sets, the richest first.
  public static let all = Name.allCases.map(named)

  /// The set of that name.
  public static func named(_ name: Name) -> SymbolSet {
    switch name {
    case .sextants: sextants
    case .quadrants: quadrants
    case .braille: braille
    case .blocks: blocks
    case .ascii: ascii
    }
  }

  /// Curves of sixths of cells, for a terminal that draws them itself: few fonts have them.
  public static let sextants = unicode(
    .sextants, raster: .sextants,
    discs: DotGlyphs(positive: Array("▐█▌"), negative: Array("🬵█🬱"), plain: Array("🬇█🬃")))

  /// Curves of quarters of cells, which every font has.
  public static let quadrants = unicode(.quadrants, raster: .quadrants, discs: quarterDiscs)

  /// Curves of Braille dots, finer and fainter.
  public static let braille = unicode(.braille, raster: .braille, discs: quarterDiscs)

  private static let quarterDiscs = DotGlyphs(
    positive: Array("▐█▌"), negative: Array("▄█▄"), plain: Array("▝█▘"))

  /// Eighths of blocks for bars, for UTF-8 and a font of today.
  private static func unicode(
    _ name: Name, raster: CurveRaster, discs: DotGlyphs<[Character]>
  ) -> SymbolSet {
    SymbolSet(
      name, bars: .eighths, dots: DotGlyphs(positive: "●", negative: "▲", plain: "◆"), discs: discs,
      smallDots: DotGlyphs(positive: "•", negative: "▴", plain: "·"), lines: .unicode,
      ramp: [" ", "░", "▒", "▓", "█"], hasHalves: true, raster: raster, ellipsis: "…")
  }

  /// Half blocks and line drawing only: what every font of an old console has.
  public static let blocks = SymbolSet(
    .blocks, bars: .halves, dots: DotGlyphs(positive: "■", negative: "▲", plain: "♦"),
    discs: DotGlyphs(positive: Array("▐█▌"), negative: Array("▄█▄"), plain: Array("▀█▀")),
    smallDots: DotGlyphs(positive: "■", negative: "▲", plain: "♦"), lines: .console,
    ramp: [" ", "░", "▒", "▓", "█"], hasHalves: true, raster: .halfBlocks, ellipsis: "…")

  /// Seven-bit characters only; all text is transliterated too.
  public static let ascii = SymbolSet(
    .ascii, isSevenBit: true, bars: .ascii, dots: DotGlyphs(positive: "o", negative: "^", plain: "*"),
    discs: DotGlyphs(positive: Array("(O)"), negative: Array("/^\\"), plain: Array("<*>")),
    smallDots: DotGlyphs(positive: "o", negative: "^", plain: "*"), lines: .ascii,
    ramp: Array(" ,;=x%&#"), hasHalves: false, raster: .ascii, ellipsis: ".")
}

extension SymbolSet {
  /// The set for terminals that give two columns to characters whose width Unicode leaves open: it has none of them,
  /// nor has any text in it.
  public static let withoutAmbiguousWidth = ascii

  /// The set for a terminal of that many colours: where fields are shown by characters, half blocks would stand
  /// out from them, so that every cell shows one shade.
  public func suited(to theme: Theme, depth: ColorDepth) -> SymbolSet {
    var symbols = self
    symbols.showsHalves = hasHalves && theme.hasShades(depth)
    return symbols
  }

  /// Text in characters that the set can show.
  public func text(_ text: String) -> String { isSevenBit ? transliterated(text) : text }

  /// A line that stands out, for how far one has come.
  public var heavyLine: Character { lines.heavy }

  /// A line that does not.
  public var lightLine: Character { lines.horizontal }

  /// The symbol that stands for a kind of dot.
  public func glyph(_ symbol: Symbol) -> Character { dots[symbol] }
}
