/// How finely a cell is divided to draw curves, and the glyph for each pattern of dots.
enum CurveRaster: Sendable, Hashable {
  case braille
  case halfBlocks
  case ascii

  var dotColumns: Int { self == .braille ? 2 : 1 }

  var dotRows: Int {
    switch self {
    case .braille: 4
    case .halfBlocks: 2
    case .ascii: 3
    }
  }

  /// The bit of a dot within its cell's pattern.
  func bit(column: Int, row: Int) -> UInt8 {
    guard self == .braille else { return 1 << row }
    // Unicode numbers the upper six dots first, column by column, then the lowest two.
    return row == 3 ? (column == 0 ? 0x40 : 0x80) : 1 << (row + 3 * column)
  }

  func glyph(_ pattern: UInt8) -> Character {
    switch self {
    case .braille: CurveRaster.brailleGlyphs[Int(pattern)]
    case .halfBlocks: [" ", "▀", "▄", "█"][Int(pattern & 3)]
    case .ascii: [" ", "'", "-", "'", ".", "|", ".", "|"][Int(pattern & 7)]
    }
  }

  private static let brailleGlyphs: [Character] = (0..<256).map {
    Unicode.Scalar(0x2800 + $0).map(Character.init) ?? " "
  }
}
