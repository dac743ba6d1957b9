// What the marks of a scene look like is decided here, once for all that draw them.

extension Bar {
  /// Bars of the negative class are hatched.
  func look(_ ink: Ink, dots: Weight = .light) -> Look {
    Look(ink, fill: symbol == .negative ? .hatched : .solid, weight: dots)
  }
}

extension Curve {
  /// A guide is dotted and thin, so that it is faint also where there are no colours.
  func look(_ ink: Ink, _ weight: Weight = .light) -> Look {
    ink == .guide ? Look(ink, stroke: .dotted) : Look(ink, stroke: stroke, weight: weight)
  }
}

extension Rule {
  func look(_ ink: Ink) -> Look { Look(ink, stroke: isFaint ? .dotted : .dashed) }
}

extension Weight {
  /// Lines are heavier in a field of many rows.
  init(rows: Int) { self = rows <= 16 ? .light : rows <= 48 ? .medium : .heavy }

  /// Dots are heavier in a large field that has room for as many of them. Where there are bars they stay small, and do
  /// not look like the foot of one.
  static func ofDots(in plot: Plot, _ field: CellRectangle) -> Weight {
    let bars = plot.marks.compactMap { if case .bar(let bar) = $0.shape { bar } else { nil } }
    let isLarge = field.columns >= 90 || field.columns >= 60 && field.rows >= 20
    return isLarge && bars.allSatisfy(\.isDot) && 4 * bars.count <= field.columns ? .heavy : .light
  }
}
