// What the marks of a scene look like is decided here, once for all that draw them.

extension Bar {
  /// Bars of the negative class are hatched.
  func look(_ ink: Ink) -> Look { Look(ink, fill: symbol == .negative ? .hatched : .solid) }
}

extension Curve {
  /// A guide is dotted, so that it is faint also where there are no colours.
  func look(_ ink: Ink) -> Look { Look(ink, stroke: ink == .guide ? .dotted : stroke) }
}

extension Rule {
  func look(_ ink: Ink) -> Look { Look(ink, stroke: isFaint ? .dotted : .dashed) }
}
