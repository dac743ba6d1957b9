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
  init(rows: Int) { self = rows <= 16 ? .light : rows <= 32 ? .medium : .heavy }

  /// Dots are heavier in a large field, where there is room for as many of them.
  static func ofDots(_ count: Int, in field: CellRectangle) -> Weight {
    let isLarge = field.columns >= 90 || field.columns >= 60 && field.rows >= 20
    return isLarge && 5 * count <= field.columns ? .heavy : .light
  }
}
