public import Drawing
import Explainer

/// What a desk has room for, as fields of a message. Symbols are suited to its theme and colours where they are painted.
public struct DeskWish: Sendable, Hashable {
  /// The room for the next picture.
  public var size: Size
  /// What to paint it with.
  public var symbols: SymbolSet.Name
  /// How the desk colours it.
  public var theme: Theme.Name
  /// How many colours the desk has.
  public var depth: ColorDepth

  /// Room, symbols and colours.
  public init(size: Size, symbols: SymbolSet.Name, theme: Theme.Name, depth: ColorDepth) {
    (self.size, self.symbols, self.theme, self.depth) = (size, symbols, theme, depth)
  }

  /// The same for whoever paints.
  var picture: PictureWish {
    PictureWish(
      size: size, symbols: SymbolSet.named(symbols).suited(to: Theme.named(theme), depth: depth))
  }
}

extension Record {
  mutating func add(_ wish: DeskWish) {
    add("size", "\(wish.size.columns)x\(wish.size.rows)")
    add("symbols", wish.symbols.rawValue)
    add("theme", wish.theme.rawValue)
    add("depth", depthName(wish.depth))
  }

  var wish: DeskWish? {
    guard let size = text("size").flatMap(pictureSize),
      let symbols = text("symbols").flatMap(SymbolSet.Name.init(rawValue:)),
      let theme = text("theme").flatMap(Theme.Name.init(rawValue:)),
      let depth = ColorDepth.allCases.first(where: { depthName($0) == text("depth") })
    else { return nil }
    return DeskWish(size: size, symbols: symbols, theme: theme, depth: depth)
  }
}

private func depthName(_ depth: ColorDepth) -> String {
  switch depth {
  case .none: "none"
  case .eight: "eight"
  case .full: "full"
  }
}
