import Drawing

/// A dot: a disc for the positive class, a triangle for the negative one, and a rhombus for what has no class.
struct VectorDot {
  private let symbol: Symbol
  private let isLarge: Bool

  init(_ symbol: Symbol, isLarge: Bool) { (self.symbol, self.isLarge) = (symbol, isLarge) }

  /// The element around a place.
  func element(at place: VectorPoint, class name: String) -> String {
    switch symbol {
    case .positive:
      "<circle class=\"\(name)\" cx=\"\(place.x)\" cy=\"\(place.y)\" r=\"\(isLarge ? 80 : 48)\"/>"
    case .negative: path(place, isLarge ? "m-88 70h176l-88-158z" : "m-54 42h108l-54-96z", name)
    case .plain: path(place, isLarge ? "m0-88l80 88l-80 88l-80-88z" : "m0-56l50 56l-50 56l-50-56z", name)
    }
  }

  private func path(_ place: VectorPoint, _ outline: String, _ name: String) -> String {
    "<path class=\"\(name)\" d=\"\(place.start)\(outline)\"/>"
  }

  /// The colour of a class.
  static func ink(of symbol: Symbol) -> Ink {
    switch symbol {
    case .positive: .positive
    case .negative: .negative
    case .plain: .curve
    }
  }
}
