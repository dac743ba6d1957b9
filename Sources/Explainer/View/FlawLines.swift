import Drawing

extension State {
  /// What is wrong with the lesson, as rows above the keys of the status line.
  var flawLines: [String] {
    let text = settings.symbols.text(flaws.map(\.words).joined(separator: " "))
    let lines = text.isEmpty ? [] : wrapped(text, columns: max(1, size.columns - 4))
    guard lines.count > mostFlawLines else { return lines }
    return lines.prefix(mostFlawLines - 1) + [settings.symbols.text("…")]
  }
}

/// The picture needs its room, too.
private let mostFlawLines = 4

extension Frame {
  mutating func writeFlaws(_ lines: [String], row: Int) {
    for (index, line) in lines.enumerated() {
      fillRow(row + index, style: Style(.accent, on: .chrome))
      write(line, row: row + index, column: 2, style: Style(.accent, on: .chrome, bold: true))
    }
  }
}
