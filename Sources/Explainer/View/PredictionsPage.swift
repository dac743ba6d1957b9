import CrossEntropy
import Drawing
import Lessons
import Numerals
import Words

/// How good the reader's predictions were, in all chapters: the mean beside what else could have been said, then each.
func predictionsPage(_ state: State, firstRow: Int) -> Frame {
  var frame = Frame(overlay: wording("screen.predictions.your-predictions"), state)
  let room = Region(
    column: 2, row: 2, size: Size(columns: state.size.columns - 4, rows: state.predictionRoom))
  let rows = state.predictionRows
  frame.write(Array(rows.dropFirst(min(firstRow, state.lastPredictionRow)).prefix(room.size.rows)), in: room)
  return frame
}

extension State {
  /// The rows of the screen between title and status line.
  fileprivate var predictionRoom: Int { max(0, size.rows - 3) }

  /// The last row of the predictions that it makes sense to begin with.
  var lastPredictionRow: Int { max(0, predictionRows.count - predictionRoom) }

  fileprivate var predictionRows: [SaidLines.Line] {
    let columns = max(1, min(80, size.columns) - 4)
    let all = chapters.indices.flatMap { predictions(of: $0).map(\.prediction) }
    let explained = wrapped(settings.symbols.text(comparisonWords), columns: columns)
      .map { SaidLines.Line(text: $0, style: Style(.muted)) }
    return all.scoreLines(settings.unit, settings.symbols, columns: columns) + explained
      + chapters.indices.flatMap { predictionRows(of: $0, columns: columns) }
  }

  private func predictionRows(of chapter: Int, columns: Int) -> [SaidLines.Line] {
    let predictions = predictions(of: chapter)
    guard let score = predictions.map(\.prediction).score else { return [] }
    let symbols = settings.symbols
    let title = row(
      symbols.text("\(chapter + 1)  \(chapters[chapter].title)"), ["p", wording("screen.predictions.loss")],
      Style(.text, bold: true),
      columns)
    let rows = predictions.enumerated().map { index, entry in
      let (prediction, isWorst) = (entry.prediction, index == score.worst && score.count > 1)
      return row(
        symbols.text("   \(chapter + 1).\(entry.step + 1)  \(prediction.ask)"),
        [probabilityText(prediction.probability, 2), lossText(prediction.judged.loss, settings.unit)],
        isWorst ? Style(.accent, bold: true) : Style(.text), columns)
    }
    let mean = row(
      wording("screen.predictions.mean"), ["", lossText(score.meanLoss, settings.unit)],
      Style(.text, bold: true), columns)
    return [.blank, title] + rows + (score.count > 1 ? [mean] : [])
  }

  /// Words on the left, cut where there is no room, and numbers in columns on the right.
  private func row(_ words: String, _ numbers: [String], _ style: Style, _ columns: Int) -> SaidLines.Line {
    let right = numbers.map { number in
      let text = settings.symbols.text(number)
      return String(repeating: " ", count: max(1, numberColumns - columnWidth(of: text))) + text
    }.joined()
    let room = max(0, columns - columnWidth(of: right) - 1)
    let left = truncated(words, columns: room)
    return SaidLines.Line(
      text: left
        + String(repeating: " ", count: max(1, columns - columnWidth(of: left) - columnWidth(of: right)))
        + right, style: style)
  }
}

/// Of each number.
private let numberColumns = 9
