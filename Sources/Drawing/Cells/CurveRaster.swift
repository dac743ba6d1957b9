/// How finely a cell is divided to draw curves, the glyph for each pattern of dots, and how many dots a line is thick.
struct CurveRaster: Sendable, Hashable {
  let dotColumns: Int
  let dotRows: Int
  /// Whether a glyph leaves parts of its cell free, where one sees what lies behind.
  let showsGround: Bool
  /// Whether dots that touch at a corner are joined by a third, so that a slope is as solid as a level.
  let joinsCorners: Bool
  /// The dots one above the other of a line that runs along a row, for each weight.
  private let thickness: [Int]
  /// The bit of each dot in a pattern, row by row.
  private let bits: [UInt8]
  /// The glyph of each pattern.
  private let glyphs: [Character]
  /// The pattern of each glyph; the lowest where several have the same.
  private let patterns: [Character: UInt8]

  private init(
    dotColumns: Int, dotRows: Int, showsGround: Bool = true, joinsCorners: Bool = true, thickness: [Int],
    bits: [UInt8], glyphs: [Character]
  ) {
    self.dotColumns = dotColumns
    self.dotRows = dotRows
    self.showsGround = showsGround
    self.joinsCorners = joinsCorners
    self.thickness = thickness
    self.bits = bits
    self.glyphs = glyphs
    patterns = Dictionary(zip(glyphs, 0...255)) { first, _ in first }
  }

  /// The bit of a dot within its cell's pattern.
  func bit(column: Int, row: Int) -> UInt8 { bits[row * dotColumns + column] }

  /// The glyph of a pattern of such bits.
  func glyph(_ pattern: UInt8) -> Character { glyphs[Int(pattern)] }

  /// The pattern that a glyph shows; nil where it is no glyph of curves.
  func pattern(of glyph: Character) -> UInt8? { patterns[glyph] }

  /// The dots that a line of that weight is thick, one above the other where it runs along a row.
  func rows(_ weight: Weight) -> Int { thickness[weight.rawValue] }

  /// The dots side by side of a line that runs along a column, so that it is about as thick. A cell is taken to be
  /// twice as high as it is wide.
  func columns(_ weight: Weight) -> Int {
    max(1, 2 * dotColumns * rows(weight) / dotRows)
  }
}

extension CurveRaster {
  /// Two dots side by side and three one above the other, without gaps between them.
  static let sextants = CurveRaster(
    dotColumns: 2, dotRows: 3, thickness: [1, 2, 3], bits: [1, 2, 4, 8, 16, 32], glyphs: (0..<64).map(sextant)
  )

  /// Two dots side by side and two one above the other, without gaps between them.
  static let quadrants = CurveRaster(
    dotColumns: 2, dotRows: 2, thickness: [1, 1, 2], bits: [1, 2, 4, 8], glyphs: Array(" ▘▝▀▖▌▞▛▗▚▐▜▄▙▟█"))

  /// Two dots side by side and four one above the other. Unicode numbers the upper six first, column by column,
  /// then the lowest two. They are so fine that a line takes two of them to be seen from afar.
  static let braille = CurveRaster(
    dotColumns: 2, dotRows: 4, joinsCorners: false, thickness: [2, 3, 4],
    bits: [0x01, 0x08, 0x02, 0x10, 0x04, 0x20, 0x40, 0x80],
    glyphs: (0..<256).map { Unicode.Scalar(0x2800 + $0).map(Character.init) ?? " " })

  /// Two dots one above the other.
  static let halfBlocks = CurveRaster(
    dotColumns: 1, dotRows: 2, showsGround: false, thickness: [1, 1, 2], bits: [1, 2],
    glyphs: [" ", "▀", "▄", "█"])

  /// Three dots one above the other.
  static let ascii = CurveRaster(
    dotColumns: 1, dotRows: 3, showsGround: false, joinsCorners: false, thickness: [1, 1, 1],
    bits: [1, 2, 4],
    glyphs: [" ", "'", "-", "'", ".", "|", ".", "|"])
}

/// The glyph of six dots, numbered row by row. Unicode lists them in that order from U+1FB00, without the four that it
/// had before: none, the left half, the right half and all.
private func sextant(_ pattern: UInt32) -> Character {
  switch pattern {
  case 0: " "
  case 0b010101: "▌"
  case 0b101010: "▐"
  case 0b111111: "█"
  default:
    Unicode.Scalar(0x1FB00 + pattern - 1 - (pattern > 0b010101 ? 1 : 0) - (pattern > 0b101010 ? 1 : 0))
      .map(Character.init) ?? " "
  }
}
