import CNcurses
import CTerminal
import Drawing

/// Blank cells in every style of a theme, as ncurses takes them.
struct Looks {
  private var blanks: [Style: cchar_t] = [:]
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
    blanks.removeAll(keepingCapacity: true)
    pairs.removeAll()
  }

  /// A blank that looks as a style asks for.
  mutating func blank(_ style: Style) -> cchar_t {
    if let known = blanks[style] { return known }
    let made = makeBlank(theme.paint(style, depth: depth))
    blanks[style] = made
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
