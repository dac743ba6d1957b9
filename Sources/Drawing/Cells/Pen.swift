/// What a curve is drawn with: how many dots of a raster it is thick, and how long its dashes are. Lengths are in
/// columns; a row is as long as two.
struct Pen: Sendable, Hashable {
  let raster: CurveRaster
  /// Dots one above the other, where the line runs along rows.
  private let rows: Int
  /// Dots side by side, where it runs along columns.
  let columns: Int
  /// What is drawn of a line, and what is left out after it.
  private let dash: Double
  private let gap: Double

  /// Dashes are twice as long as the gap between them, dots shorter; both grow with the line.
  init(_ stroke: Stroke, _ weight: Weight, raster: CurveRaster) {
    self.raster = raster
    rows = raster.rows(weight)
    columns = raster.columns(weight)
    let growth = (1 + Double(rows) / Double(raster.rows(.light))) / 2
    switch stroke {
    case .solid: (dash, gap) = (1, 0)
    case .dashed: (dash, gap) = (2 * growth, growth)
    case .dotted:
      let dots = max(1, (growth * Double(raster.dotColumns) / 2).rounded())
      (dash, gap) = (dots / Double(raster.dotColumns), growth)
    }
  }

  /// Whether something is drawn at a length from the start of the line.
  func draws(at length: Double) -> Bool {
    gap == 0 || max(0, length).truncatingRemainder(dividingBy: dash + gap) < dash
  }

  /// The dots one above the other of a line that runs along a row, whose middle is at a height; between two dots the
  /// upper one, so that what stands on an axis does not hang below it.
  func rows(around y: Double) -> Range<Int> {
    let first = Int((y - Double(rows - 1) / 2).rounded(.up)) - 1
    return first..<first + rows
  }

  /// The dots side by side of a line that runs along a column, whose middle is at a place.
  func columns(around x: Double) -> Range<Int> {
    let first = Int((x - Double(columns - 1) / 2).rounded(.down))
    return first..<first + columns
  }

  /// The glyphs of a line through the middle of a row.
  func level(columns count: Int) -> [Character] {
    let rows = rows(around: Double(raster.dotRows) / 2).filter { 0..<raster.dotRows ~= $0 }
    return (0..<count).map { column in
      let drawn = (0..<raster.dotColumns).filter { dot in
        draws(at: Double(column) + (Double(dot) + 0.5) / Double(raster.dotColumns))
      }
      let bits = drawn.flatMap { dot in rows.map { raster.bit(column: dot, row: $0) } }
      return bits.isEmpty ? " " : raster.glyph(bits.reduce(0, |))
    }
  }
}
