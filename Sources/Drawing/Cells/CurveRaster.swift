/// How finely a cell is divided to draw curves, and the glyph for each pattern of dots.
struct CurveRaster: Sendable, Hashable {
  let dotColumns: Int
  let dotRows: Int
  /// Dots are so fine that a line takes two of them to be seen from afar, and that one sees what lies behind it.
  var isFine: Bool
  /// The bit of each dot in a pattern, row by row.
  private let bits: [UInt8]
  /// The glyph of each pattern.
  private let glyphs: [Character]

  /// Two dots side by side and four one above the other. Unicode numbers the upper six first, column by column,
  /// then the lowest two.
  static let braille = CurveRaster(
    dotColumns: 2, dotRows: 4, isFine: true, bits: [0x01, 0x08, 0x02, 0x10, 0x04, 0x20, 0x40, 0x80],
    glyphs: (0..<256).map { Unicode.Scalar(0x2800 + $0).map(Character.init) ?? " " })

  /// Two dots one above the other.
  static let halfBlocks = CurveRaster(
    dotColumns: 1, dotRows: 2, isFine: false, bits: [1, 2], glyphs: [" ", "▀", "▄", "█"])

  /// Three dots one above the other.
  static let ascii = CurveRaster(
    dotColumns: 1, dotRows: 3, isFine: false, bits: [1, 2, 4],
    glyphs: [" ", "'", "-", "'", ".", "|", ".", "|"])

  /// The bit of a dot within its cell's pattern.
  func bit(column: Int, row: Int) -> UInt8 { bits[row * dotColumns + column] }

  /// The glyph of a pattern of such bits.
  func glyph(_ pattern: UInt8) -> Character { glyphs[Int(pattern)] }
}
