/// A text that is in both pictures.
struct TextPair: Hashable {
  let start: PlacedMark
  let end: PlacedMark

  var stands: Bool { start.textCells == end.textCells }

  func hasWay(of other: TextPair) -> Bool {
    end.textCells.left - start.textCells.left == other.end.textCells.left - other.start.textCells.left
      && end.textCells.top - start.textCells.top == other.end.textCells.top - other.start.textCells.top
  }

  func cells(at progress: Double) -> CellRectangle {
    start.mixed(with: end, at: progress).textCells
  }

  /// All cells that it may pass.
  var swept: CellRectangle {
    let (first, last) = (start.textCells, end.textCells)
    return CellRectangle(
      left: min(first.left, last.left), top: min(first.top, last.top), right: max(first.right, last.right),
      bottom: max(first.bottom, last.bottom))
  }
}

/// The texts of one mark in two pictures: those that read the same in both, and the others.
struct TextMatch {
  private(set) var pairs: [TextPair] = []
  private(set) var leaving: [PlacedMark]
  private(set) var arriving: [PlacedMark] = []

  init(_ from: [PlacedMark], _ to: [PlacedMark]) {
    leaving = from
    for end in to {
      guard let index = leaving.firstIndex(where: { $0.readsLike(end) }) else {
        arriving.append(end)
        continue
      }
      pairs.append(TextPair(start: leaving.remove(at: index), end: end))
    }
    // A sign, such as the key of a legend, does not move without its words.
    let isOnlySigns = pairs.allSatisfy { !$0.start.hasWords } && from.contains(where: \.hasWords)
    if isOnlySigns { (pairs, leaving, arriving) = ([], from, to) }
  }
}

extension PlacedMark {
  /// Whether it is a text with letters or digits.
  fileprivate var hasWords: Bool {
    switch form {
    case .text(let text): text.text.contains { $0.isLetter || $0.isNumber }
    case .big: true
    case .box, .field, .scatter, .curve, .line, .sign, .row: false
    }
  }
}
