import Drawing

/// What a terminal that shows one frame is sent so that it shows another.
struct FrameChange {
  private let theme: Theme
  private let before: Frame?

  /// The way from a frame, or from a terminal that shows something else.
  init(from before: Frame?, theme: Theme) { (self.before, self.theme) = (before, theme) }

  /// The text for a frame of the same size.
  func text(to frame: Frame) -> String {
    let start = before == nil ? "\u{1B}[?25l\u{1B}[2J" : ""
    return start + (0..<frame.size.rows).map { text(row: $0, of: frame) }.joined()
  }

  private func text(row: Int, of frame: Frame) -> String {
    changes(row: row, of: frame).map { columns in
      var part = Frame(size: Size(columns: columns.count, rows: 1))
      for (place, column) in columns.enumerated() { part[0, place] = frame[row, column] }
      return "\u{1B}[\(row + 1);\(columns.lowerBound + 1)H" + part.coloredText(theme: theme, depth: .full)
    }.joined()
  }

  /// Where a row differs. A few cells between two changes are sent along, which is shorter than to leave them out, and
  /// wide characters are sent whole.
  private func changes(row: Int, of frame: Frame) -> [Range<Int>] {
    guard let before else { return [0..<frame.size.columns] }
    var changes: [Range<Int>] = []
    for column in 0..<frame.size.columns where before[row, column] != frame[row, column] {
      let first = frame[row, column].isContinuation ? max(0, column - 1) : column
      let isWide = frame[row, column + 1].isContinuation
      let end = min(frame.size.columns, column + (isWide ? 2 : 1))
      if let last = changes.last, first <= last.upperBound + FrameChange.gap {
        changes[changes.count - 1] = last.lowerBound..<max(end, last.upperBound)
      } else {
        changes.append(first..<end)
      }
    }
    return changes
  }

  /// To go on elsewhere takes about as many bytes as so many cells.
  private static let gap = 8
}
