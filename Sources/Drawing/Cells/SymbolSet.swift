/// The glyphs that figures are painted with. A set is chosen by what the terminal and its font can show. It is all
/// data: nothing asks a set for its name.
public struct SymbolSet: Sendable, Hashable {
  /// As on the command line, the richest first.
  public enum Name: String, Sendable, CaseIterable {
    case sextants, quadrants, braille, blocks, ascii
  }

  /// What it is called on the command line.
  public var name: Name { glyphs.name }
  /// Whether it keeps to seven-bit characters; all text is respelled in them too.
  public var isSevenBit: Bool { glyphs.isSevenBit }
  var bars: BarGlyphs { glyphs.bars }
  /// The symbols of single points.
  var dots: DotGlyphs<Character> { glyphs.dots }
  /// The same in a large picture: three cells side by side, the point in the middle.
  var discs: DotGlyphs<[Character]> { glyphs.discs }
  /// The symbols of many points: small, so that what lies between them is seen.
  var smallDots: DotGlyphs<Character> { glyphs.smallDots }
  var lines: LineGlyphs { glyphs.lines }
  /// Characters for the shades of a field where colours are few, from thin to dense.
  var ramp: [Character] { glyphs.ramp }
  /// How a curve is made of dots.
  var raster: CurveRaster { glyphs.raster }
  /// Stands for what is cut off.
  var ellipsis: Character { glyphs.ellipsis }
  /// Whether a cell of a field shows two shades, one above the other, in half blocks, on the terminal at hand.
  private(set) var showsHalves: Bool
  /// Layouts and painters hand their symbols on all the time: a set is one reference, however many glyphs it has.
  private let glyphs: Glyphs

  private final class Glyphs: Sendable {
    let name: Name
    let isSevenBit: Bool
    let bars: BarGlyphs
    let dots: DotGlyphs<Character>
    let discs: DotGlyphs<[Character]>
    let smallDots: DotGlyphs<Character>
    let lines: LineGlyphs
    let ramp: [Character]
    /// Whether a cell of a field can show two shades.
    let hasHalves: Bool
    let raster: CurveRaster
    let ellipsis: Character

    init(
      _ name: Name, isSevenBit: Bool, bars: BarGlyphs, dots: DotGlyphs<Character>,
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
      self.raster = raster
      self.ellipsis = ellipsis
    }
  }

  private init(
    _ name: Name, isSevenBit: Bool = false, bars: BarGlyphs, dots: DotGlyphs<Character>,
    discs: DotGlyphs<[Character]>, smallDots: DotGlyphs<Character>, lines: LineGlyphs, ramp: [Character],
    hasHalves: Bool, raster: CurveRaster, ellipsis: Character
  ) {
    glyphs = Glyphs(
      name, isSevenBit: isSevenBit, bars: bars, dots: dots, discs: discs, smallDots: smallDots, lines: lines,
      ramp: ramp, hasHalves: hasHalves, raster: raster, ellipsis: ellipsis)
    showsHalves = hasHalves
  }

  /// Of each name there is one set.
  public static func == (first: SymbolSet, second: SymbolSet) -> Bool {
    first.name == second.name && first.showsHalves == second.showsHalves
  }

  /// By its name.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(name)
    hasher.combine(showsHalves)
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
    symbols.showsHalves = glyphs.hasHalves && theme.hasShades(depth)
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
