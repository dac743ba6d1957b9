/// A glyph for every kind of dot.
struct DotGlyphs: Sendable, Hashable {
  let positive: Character
  let negative: Character
  let plain: Character

  subscript(symbol: Symbol) -> Character {
    switch symbol {
    case .positive: positive
    case .negative: negative
    case .plain: plain
    }
  }
}
