import Drawing
import Lessons

/// A row of the outline.
struct OutlineRow {
  enum Kind {
    /// The title of a chapter, and how many steps are folded into it, if they are.
    case chapter(folded: Int)
    case step(Place)
    /// Says that there are more steps.
    case more
  }

  var kind: Kind
  var text: String
  /// What a step is called in calls; empty for what is none.
  var id = ""
}

extension State {
  /// The rows of the outline: all of them in one column or in two, where they fit. Else every chapter is folded but
  /// the one of the selected step, and of that one as many steps are shown as there is room for.
  func outlineColumns(_ selected: Place) -> [[OutlineRow]] {
    let room = size.rows - 3
    let whole = chapters.indices.map(wholeChapter)
    if whole.joined().count <= room { return [Array(whole.joined())] }
    if let two = inTwoColumns(whole, room: room) { return two }
    return [foldedOutline(selected, room: room)]
  }

  /// Chapters are not broken; nil where they do not fit.
  private func inTwoColumns(_ whole: [[OutlineRow]], room: Int) -> [[OutlineRow]]? {
    guard size.columns >= leastColumnsOfTwo, whole.count > 1 else { return nil }
    let splits = (1..<whole.count).map { first in
      [Array(whole.prefix(first).joined()), Array(whole.dropFirst(first).joined())]
    }
    func height(_ columns: [[OutlineRow]]) -> Int { columns.map(\.count).max() ?? 0 }
    return splits.min { height($0) < height($1) }.flatMap { height($0) <= room ? $0 : nil }
  }

  private func foldedOutline(_ selected: Place, room: Int) -> [OutlineRow] {
    let stepRoom = max(room - chapters.count, leastStepsShown)
    let rows = chapters.indices.flatMap { chapter -> [OutlineRow] in
      guard chapter == selected.chapter else { return [titleRow(chapter, isFolded: true)] }
      return [titleRow(chapter)] + window(stepRows(chapter), around: selected.step, room: stepRoom)
    }
    // There may be more chapters than rows.
    let index = rows.firstIndex { if case .step(selected) = $0.kind { true } else { false } } ?? 0
    let first = max(0, min(index - room / 2, rows.count - room))
    return Array(rows.dropFirst(first).prefix(max(0, room)))
  }

  /// As many steps as there is room for, one of them in the middle, and signs where there are more.
  private func window(_ steps: [OutlineRow], around selected: Int, room: Int) -> [OutlineRow] {
    guard steps.count > room else { return steps }
    let first = max(0, min(selected - room / 2, steps.count - room))
    var shown = Array(steps[first..<first + room])
    let more = OutlineRow(kind: .more, text: "  …")
    if first > 0 { shown[0] = more }
    if first + room < steps.count { shown[room - 1] = more }
    return shown
  }

  private func wholeChapter(_ chapter: Int) -> [OutlineRow] { [titleRow(chapter)] + stepRows(chapter) }

  private func titleRow(_ chapter: Int, isFolded: Bool = false) -> OutlineRow {
    OutlineRow(
      kind: .chapter(folded: isFolded ? chapters[chapter].steps.count : 0),
      text: "\(chapter + 1)  \(chapters[chapter].title)")
  }

  private func stepRows(_ chapter: Int) -> [OutlineRow] {
    chapters[chapter].steps.indices.map { step in
      let place = Place(chapter: chapter, step: step)
      return OutlineRow(kind: .step(place), text: stepText(place), id: chapters[chapter].steps[step].id)
    }
  }

  private func stepText(_ place: Place) -> String {
    let number = place.text
    let padded = String(repeating: " ", count: max(0, 4 - number.count)) + number
    let title = context(at: place).flatMap { step(at: place)?.title.filled($0) } ?? ""
    return "\(padded)  \(title)"
  }
}

/// With fewer columns the titles of steps would be cut.
private let leastColumnsOfTwo = 100

/// A chapter that is not folded shows at least so many steps.
private let leastStepsShown = 5
