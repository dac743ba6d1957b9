import Drawing

/// A step's page says in two places how far the course has come: on the right of the title bar, and in the line under
/// it. Both change for every step when one is added, so they are recorded apart from the pages.
extension Frame {
  /// The page with a filler in both that is the same for all steps.
  var withoutPlace: Frame {
    var frame = self
    let places = (0..<size.columns).filter { self[0, $0].style.ink == .muted }
    for column in places { frame[0, column] = Cell(" ", self[0, 0].style) }
    if let last = places.last { frame.write("…/…", row: 0, column: last - 2, style: self[0, last].style) }
    guard hasProgress else { return frame }
    for column in 0..<size.columns {
      let isLeft = column < size.columns / 2
      frame[1, column] = isLeft ? Cell("━", Style(.accent)) : Cell("─", Style(.guide))
    }
    return frame
  }

  /// The title bar and the line of progress alone.
  var place: Frame {
    var frame = Frame(size: Size(columns: size.columns, rows: 2))
    for row in 0..<(hasProgress ? 2 : 1) {
      for column in 0..<size.columns { frame[row, column] = self[row, column] }
    }
    return frame
  }

  private var hasProgress: Bool {
    size.columns > 0 && row(1).allSatisfy { $0.character == "━" || $0.character == "─" }
  }
}
