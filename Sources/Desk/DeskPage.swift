public import Drawing
import Explainer
import Words

/// All of a desk's looks: its screen for a state.
public func deskPage(_ state: DeskState) -> Frame {
  guard state.size.columns >= smallestSize.columns, state.size.rows >= smallestSize.rows else {
    return askForRoom(state.size, symbols: state.symbols)
  }
  let frame = state.hasHelp ? state.helpPage : state.page.map { state.notesPage($0) } ?? state.waitingPage
  return frame.shown(in: state.symbols)
}

extension DeskState {
  /// Notes, question, clock and what comes next.
  fileprivate func notesPage(_ page: ShowPage) -> Frame {
    let layout = DeskLayout(size)
    let briefing = page.briefing
    var frame = Frame(size: size)
    let number = "\(briefing.place.step + 1)/\(briefing.stepCount)"
    frame.writeTitleBar(
      symbols.text("\(numberText(briefing.place))  \(briefing.title)"),
      right: ["\(briefing.chapterTitle)  \(number)", number].map(symbols.text))
    frame.writeProgress(
      Double(briefing.place.step + 1) / Double(max(1, briefing.stepCount)), row: 1, symbols: symbols)
    frame.write([clockLine(page), noticeLine(page)], row: DeskLayout.clockRow, size)
    frame.write(shownRows, in: layout.notes)
    write(briefing.next, to: &frame, layout)
    frame.writeStatusLine(hints, symbols: symbols)
    return frame
  }

  private func write(_ next: Briefing.Next?, to frame: inout Frame, _ layout: DeskLayout) {
    guard let next else {
      let end = wording("desk.page.no-next")
      frame.write(rows(end, Style(.muted), columns: layout.nextWords.size.columns), in: layout.nextWords)
      return
    }
    let title = wording("desk.page.next", ["number": numberText(next.place), "title": next.title])
    frame.write(
      rows(title, Style(.accent, bold: true), columns: layout.nextWords.size.columns), in: layout.nextWords)
    // What was asked for may have been another size until a moment ago.
    if next.picture.size == layout.picture.size {
      frame.draw(next.picture, row: layout.picture.row, column: layout.picture.column)
    }
  }

  /// A place as one would type it: chapter and step, both from 1.
  private func numberText(_ place: Place) -> String { "\(place.chapter + 1).\(place.step + 1)" }
}

/// Text in one look.
struct DeskRow {
  var text: String
  var style: Style
}

extension DeskState {
  /// The rows of the notes that are shown; a sign says that there are more.
  fileprivate var shownRows: [DeskRow] {
    let all = noteRows
    let room = DeskLayout(size).notes.size.rows
    var shown = Array(all.dropFirst(min(firstRow, lastRow)).prefix(room))
    if min(firstRow, lastRow) + room < all.count, !shown.isEmpty {
      shown[shown.count - 1] = DeskRow(text: symbols.text(wording("desk.page.more")), style: Style(.muted))
    }
    return shown
  }

  /// The last row that it makes sense to begin with.
  var lastRow: Int { max(0, noteRows.count - DeskLayout(size).notes.size.rows) }

  /// The question with its answer, the notes, and what the class reads.
  private var noteRows: [DeskRow] {
    guard let briefing = page?.briefing else { return [] }
    let columns = DeskLayout(size).notes.size.columns
    let notes = briefing.notes.isEmpty ? wording("desk.page.no-notes") : briefing.notes
    let parts = [
      questionRows(briefing, columns),
      rows(notes, briefing.notes.isEmpty ? Style(.muted) : Style(.text), columns: columns),
      rows(wording("desk.page.said", ["said": briefing.said]), Style(.muted), columns: columns),
    ]
    return Array(parts.filter { !$0.isEmpty }.joined(separator: [DeskRow(text: "", style: Style())]))
  }

  private func questionRows(_ briefing: Briefing, _ columns: Int) -> [DeskRow] {
    guard let question = briefing.question else { return [] }
    let answer =
      question.isAnswered
      ? wording("desk.page.answer-shown", ["answer": question.answer])
      : wording("desk.page.answer-hidden", ["answer": question.answer])
    return rows(question.ask, Style(.accent, bold: true), columns: columns)
      + rows(answer, Style(.text, bold: true), columns: columns)
  }

  func rows(_ text: String, _ style: Style, columns: Int) -> [DeskRow] {
    wrapped(symbols.text(text), columns: max(1, columns)).map { DeskRow(text: $0, style: style) }
  }
}

extension Frame {
  mutating func write(_ rows: [DeskRow], in place: Region) {
    for (index, row) in rows.prefix(place.size.rows).enumerated() {
      write(row.text, row: place.row + index, column: place.column, style: row.style)
    }
  }

  /// One text at the left, another at the right where there is room for it.
  fileprivate mutating func write(_ texts: [DeskRow], row: Int, _ size: Size) {
    guard let left = texts.first else { return }
    let end = write(left.text, row: row, column: 2, style: left.style)
    guard let right = texts.dropFirst().first else { return }
    let shown = truncated(right.text, columns: max(0, size.columns - 2 - end - 2))
    write(shown, row: row, column: size.columns - 2 - columnWidth(of: shown), style: right.style)
  }
}
