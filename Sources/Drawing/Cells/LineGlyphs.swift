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
  var up: Character
  var heavy: Character
  /// Points at a row from its left.
  var pointer: Character

  static let unicode = LineGlyphs(
    horizontal: "─", vertical: "│", corner: "└", tickBelow: "┬", tickLeft: "┤", dash: "╌", upperDash: "▔",
    lowerDash: "▁", dot: "·",
    verticalDash: "┊", up: "↑", heavy: "━", pointer: "▸")
  /// Without the dashes that the font of a console lacks.
  static let console = LineGlyphs(
    horizontal: "─", vertical: "│", corner: "└", tickBelow: "┬", tickLeft: "┤", dash: "─", upperDash: "─",
    lowerDash: "─", dot: "·", verticalDash: "│", up: "↑", heavy: "═", pointer: ">")
  static let ascii = LineGlyphs(
    horizontal: "-", vertical: "|", corner: "+", tickBelow: "+", tickLeft: "+", dash: "-", upperDash: "-",
    lowerDash: "-", dot: ".",
    verticalDash: ":", up: "^", heavy: "=", pointer: ">")
}
