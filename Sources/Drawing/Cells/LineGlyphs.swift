/// Glyphs of axes, rules and arrows.
struct LineGlyphs: Sendable, Hashable {
  var horizontal: Character
  var vertical: Character
  var corner: Character
  var tickBelow: Character
  var tickLeft: Character
  var dash: Character
  /// Dashes near the upper and the lower end of a cell, for a level that lies there.
  var upperDash: Character
  var lowerDash: Character
  var dot: Character
  var verticalDash: Character
  var verticalDot: Character
  var up: Character
  var heavy: Character
  /// Points at a row from its left.
  var pointer: Character

  static let unicode = LineGlyphs(
    horizontal: "─", vertical: "│", corner: "└", tickBelow: "┬", tickLeft: "┤", dash: "━", upperDash: "▔",
    lowerDash: "▁", dot: "·", verticalDash: "╏", verticalDot: "┊", up: "↑", heavy: "━", pointer: "▸")
  /// Without the dashes that the font of a console lacks.
  static let console = LineGlyphs(
    horizontal: "─", vertical: "│", corner: "└", tickBelow: "┬", tickLeft: "┤", dash: "─", upperDash: "─",
    lowerDash: "─", dot: "·", verticalDash: "¦", verticalDot: "·", up: "↑", heavy: "═", pointer: ">")
  static let ascii = LineGlyphs(
    horizontal: "-", vertical: "|", corner: "+", tickBelow: "+", tickLeft: "+", dash: "-", upperDash: "-",
    lowerDash: "-", dot: ".", verticalDash: ":", verticalDot: ".", up: "^", heavy: "=", pointer: ">")
}

extension LineGlyphs {
  /// What a line along a row shows in a column, nil for a gap. Its level is 0 at the upper end of the cell, 1 at the
  /// lower. Dashes have one rhythm at every level.
  func horizontal(_ stroke: Stroke, level: Double = 0.5, column: Int) -> Character? {
    switch stroke {
    case .solid: horizontal
    case .dashed: column % 3 == 2 ? nil : level < 0.25 ? upperDash : level > 0.75 ? lowerDash : dash
    case .dotted: column % 2 == 0 ? dot : nil
    }
  }

  /// What a line along a column shows.
  func vertical(_ stroke: Stroke) -> Character {
    switch stroke {
    case .solid: vertical
    case .dashed: verticalDash
    case .dotted: verticalDot
    }
  }

  func isDash(_ character: Character) -> Bool {
    character == dash || character == upperDash || character == lowerDash
  }

  /// Whether it is part of an upright axis.
  func isUpright(_ character: Character) -> Bool {
    character == vertical || character == tickLeft || character == corner
  }
}
