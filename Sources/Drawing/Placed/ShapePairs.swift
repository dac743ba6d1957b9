/// The shapes of two pictures: those that are in both, and those of one alone.
struct ShapePairs {
  private(set) var pairs: [(start: PlacedMark, end: PlacedMark)] = []
  private(set) var leaving: [PlacedMark] = []
  private(set) var arriving: [PlacedMark] = []

  init(_ from: [PlacedMark], _ to: [PlacedMark]) {
    let starts = Dictionary(from.map { ($0.id, $0) }) { first, _ in first }
    var met: Set<MarkID> = []
    for end in to {
      if let start = starts[end.id], start.form.middle(to: end.form, at: 0.5) != nil {
        pairs.append((start, end))
        met.insert(end.id)
      } else {
        arriving.append(end)
      }
    }
    leaving = from.filter { !met.contains($0.id) }
    pairAxes()
  }

  /// Where the axis of one quantity takes the place of another's, its line stays and becomes that of the other.
  private mutating func pairAxes() {
    for end in arriving where end.layer == .axis {
      guard let start = leaving.first(where: { $0.form.isSameAxisPart(as: end.form) }) else { continue }
      pairs.append((start, end))
      leaving.removeAll { $0.id == start.id }
      arriving.removeAll { $0.id == end.id }
    }
  }
}

extension PlacedForm {
  /// Whether both are the corner, the upright line or the level line of axes that begin in one column.
  fileprivate func isSameAxisPart(as other: PlacedForm) -> Bool {
    switch (self, other) {
    case (.line(let line), .line(let other)):
      line.isUpright == other.isUpright && cell(line.start.column) == cell(other.start.column)
    case (.sign(let sign), .sign(let other)):
      sign.kind == .corner && other.kind == .corner && cell(sign.place.column) == cell(other.place.column)
    default: false
    }
  }
}

extension PlacedLine {
  fileprivate var isUpright: Bool { cell(start.column) == cell(end.column) }
}
