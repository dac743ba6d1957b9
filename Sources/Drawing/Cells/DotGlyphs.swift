/// A glyph, or several side by side, for every kind of dot.
struct DotGlyphs<Glyph: Sendable & Hashable>: Sendable, Hashable {
  let positive: Glyph
  let negative: Glyph
  let plain: Glyph

  subscript(symbol: Symbol) -> Glyph {
    switch symbol {
    case .positive: positive
    case .negative: negative
    case .plain: plain
    }
  }
}
