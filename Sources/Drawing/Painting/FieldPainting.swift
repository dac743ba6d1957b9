extension Painter {
  /// A field in grounds, two samples a cell where the symbols have half blocks. Each cell also has a character of
  /// its shade in the colour of the shade: where colours are few, the characters are what is seen.
  mutating func paintField(_ field: PlacedField, presence: Double) {
    guard field.columns > 0, field.rows > 0, field.values.count == field.columns * field.rows else { return }
    let sampler = FieldSampler(field, presence: presence)
    let place = field.rectangle
    let first = max(0, place.left)
    let last = min(frame.size.columns, place.right)
    let columns = (first..<max(first, last)).map(sampler.column)
    let cells = ShadeCells(symbols: symbols)
    field.values.withUnsafeBufferPointer { values in
      let bottom = min(frame.size.rows, place.bottom)
      for row in stride(from: max(0, place.top), to: bottom, by: 1) {
        let offsets = symbols.showsHalves ? [0.25, 0.75] : [0.5, 0.5]
        let (upper, lower) = (sampler.row(Double(row) + offsets[0]), sampler.row(Double(row) + offsets[1]))
        for (index, column) in columns.enumerated() {
          guard let above = sampler.shade(column, upper, values) else { continue }
          guard let below = sampler.shade(column, lower, values) else { continue }
          frame[row, first + index] = cells.cell(above, below)
        }
      }
    }
  }

  /// What lies behind a glyph that is painted at a place: a field or the body of a bar, if there is one.
  func ground(row: Int, column: Int) -> Ground { frame[row, column].style.ground.behindGlyphs }
}

/// The cells of all shades.
private struct ShadeCells {
  private let whole: [Cell]

  init(symbols: SymbolSet) {
    whole = Shade.allCases.map { Cell(symbols.glyph($0), Style(.field($0), on: .field($0))) }
  }

  /// Where the halves differ, the denser shade is the glyph, so that the border is also seen without colours.
  @inline(__always)
  func cell(_ upper: Shade, _ lower: Shade) -> Cell {
    if upper == lower { return whole[Int(upper.rawValue)] }
    return upper > lower
      ? Cell("▀", Style(.field(upper), on: .field(lower)))
      : Cell("▄", Style(.field(lower), on: .field(upper)))
  }
}

extension SymbolSet {
  /// The character that shows a shade where colours do not; denser toward the upper end of the ramp.
  func glyph(_ shade: Shade) -> Character {
    ramp[Int((shade.height * Double(ramp.count - 1)).rounded())]
  }
}

extension Ground {
  /// The ground itself where it is that of a field or of the body of a bar, else the page.
  var behindGlyphs: Ground { isField || barInk != nil ? self : .canvas }

  var isField: Bool {
    if case .field = self { true } else { false }
  }
}
