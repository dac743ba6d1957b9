extension Frame {
  /// The frame as text: one line a row, without trailing blanks, and without escape sequences.
  public var plainText: String { lines.joined(separator: "\n") }

  /// The frame as text with colours, in SGR escape sequences.
  public func coloredText(theme: Theme, depth: ColorDepth) -> String {
    (0..<size.rows).map { coloredLine($0, theme: theme, depth: depth) }.joined(separator: "\n")
  }

  private func coloredLine(_ row: Int, theme: Theme, depth: ColorDepth) -> String {
    var line = ""
    var last: Paint?
    for cell in self.row(row) where !cell.isContinuation {
      let paint = theme.paint(cell.style, depth: depth)
      if paint != last { line += paint.escapeSequence }
      last = paint
      line.append(paint.isBlank ? " " : cell.character)
    }
    return line + "\u{1B}[0m"
  }
}

extension Paint {
  /// The SGR sequence that sets exactly this look.
  fileprivate var escapeSequence: String {
    var codes = ["0"]
    if isBold { codes.append("1") }
    if isReversed { codes.append("7") }
    if let foreground { codes.append(foreground < 8 ? "\(30 + foreground)" : "38;5;\(foreground)") }
    if let background { codes.append(background < 8 ? "\(40 + background)" : "48;5;\(background)") }
    return "\u{1B}[" + codes.joined(separator: ";") + "m"
  }
}
