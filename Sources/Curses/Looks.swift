import CNcurses
import CTerminal
import Drawing

/// A style as ncurses takes it.
struct Look {
  /// A blank cell in the style.
  let blank: cchar_t
  /// Whether no glyph is seen in it, so that a blank takes the place of all.
  let isBlank: Bool
}

/// The looks of every style of a theme.
struct Looks {
  private var looks: [Style: Look] = [:]
  private var pairs: ColorPairs
  private let depth: ColorDepth
  private(set) var theme: Theme

  init(theme: Theme, depth: ColorDepth, pairs: ColorPairs) {
    self.theme = theme
    self.depth = depth
    self.pairs = pairs
  }

  /// Takes another theme. Whatever is on the screen has to be written again.
  mutating func adopt(_ theme: Theme) {
    self.theme = theme
    looks.removeAll(keepingCapacity: true)
    pairs.removeAll()
  }

  /// How a style looks.
  mutating func look(_ style: Style) -> Look {
    if let known = looks[style] { return known }
    let paint = theme.paint(style, depth: depth)
    let made = Look(blank: makeBlank(paint), isBlank: paint.isBlank)
    looks[style] = made
    return made
  }

  private mutating func makeBlank(_ paint: Paint) -> cchar_t {
    let pair = pairs.number(foreground: paint.foreground, background: paint.background)
    var cell = cchar_t()
    setcchar(&cell, [blankScalar, 0], attributes(of: paint), Int16(pair), nil)
    return cell
  }
}

private let blankScalar: wchar_t = 0x20

private func attributes(of paint: Paint) -> attr_t {
  var attributes: attr_t = 0
  if paint.isBold { attributes |= logloss_bold() }
  if paint.isReversed { attributes |= logloss_reverse() }
  return attributes
}
