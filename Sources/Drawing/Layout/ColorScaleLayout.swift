/// Lays the ramp of a field out at its right: the shades from the bottom to the top, values along them, and what they
/// are values of above.
struct ColorScaleLayout {
  private let scale: Shade.Scale
  private let title: String
  private let texts: [String]
  /// The columns that ramp and values take beside the field.
  let width: Int

  /// The columns between field, ramp and values.
  private static let gap = 1
  private static let rampColumns = 2

  init(_ scale: ColorScale, symbols: SymbolSet) {
    self.scale = scale.scale
    title = symbols.text(scale.title)
    texts = scale.texts.map(symbols.text)
    let widest = texts.map { columnWidth(of: $0) }.max() ?? 0
    width = 2 * ColorScaleLayout.gap + ColorScaleLayout.rampColumns + widest
  }

  /// The marks beside a field; the title ends where they do, and may begin above the field.
  func marks(panel: String, field: CellRectangle, titleRow: Int) -> [PlacedMark] {
    let left = field.right + ColorScaleLayout.gap
    let ramp = CellRectangle(
      left: left, top: field.top, right: left + ColorScaleLayout.rampColumns, bottom: field.bottom)
    let right = ramp.left + width - ColorScaleLayout.gap
    return [rampMark(panel, ramp)] + valueMarks(panel, ramp)
      + [
        .text(
          MarkID(Role("scale title of \(panel)")), title, column: right - columnWidth(of: title),
          row: titleRow,
          ink: .muted)
      ]
  }

  private func rampMark(_ panel: String, _ place: CellRectangle) -> PlacedMark {
    let count = scale.shades.count
    let values = (0..<count).map { scale.lowest + (1 - scale.lowest) * Double($0) / Double(count - 1) }
    let field = PlacedField(
      left: Double(place.left), right: Double(place.right), top: Double(place.top),
      bottom: Double(place.bottom), window: place, columns: 1, rows: count, scale: scale, values: values)
    return PlacedMark(MarkID(Role("scale of \(panel)")), .field(field), Look(.guide), layer: .axis)
  }

  /// Where rows are few, the values at the ends.
  private func valueMarks(_ panel: String, _ ramp: CellRectangle) -> [PlacedMark] {
    let last = texts.count - 1
    guard last > 0, ramp.rows > 1 else { return [] }
    return texts.enumerated().filter { ramp.rows > last || $0.offset == 0 || $0.offset == last }.map {
      let above = (Double($0.offset * (ramp.rows - 1)) / Double(last)).rounded()
      return .text(
        MarkID(Role("scale value of \(panel)"), $0.offset), $0.element,
        column: ramp.right + ColorScaleLayout.gap, row: ramp.bottom - 1 - cell(above), ink: .muted)
    }
  }
}
