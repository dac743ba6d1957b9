import Drawing
import Lessons
import Words

/// A step: its title and place above, the picture, the words, the keys below. Printed pages have no keys.
func stepPage(_ state: State, isPrinted: Bool) -> Frame {
  guard let step = state.step, let context = state.context else { return Frame(size: state.size) }
  let symbols = state.settings.symbols
  let layout = StepLayout(state, step, context, isPrinted: isPrinted)
  let figure = figure(state, size: layout.figure.size)
  var frame = Frame(
    size: state.size, around: figure, row: layout.figure.row, column: layout.figure.column)
  frame.writeTitleBar(symbols.text(step.title.filled(context)), right: placeTexts(state).map(symbols.text))
  if layout.hasProgress { frame.writeProgress(progress(state), row: 1, symbols: symbols) }
  frame.writePointNumbers(state, row: layout.pointRow, column: layout.pointColumn)
  frame.write(layout.lines.shown(atMost: layout.words.size.rows), in: layout.words)
  if !isPrinted {
    frame.writeFlaws(state.flawLines, row: layout.flawRow)
    frame.writeStatusLine(state.hints, symbols: symbols)
  }
  return frame
}

/// The picture of a state as cells, at rest or on its way.
func figure(_ state: State, size: Size) -> Frame {
  let settings = state.settings
  let symbols = settings.symbols.suited(to: settings.theme, depth: settings.colorDepth)
  let placement =
    state.movement.map { $0.transition.placed(at: $0.progress, in: size, symbols: symbols) }
    ?? state.picture(at: state.place)?.scene.placed(in: size, symbols: symbols)
  return (placement ?? Placement()).painted(size: size, symbols: symbols)
}

/// The place in the course, the longest form first.
private func placeTexts(_ state: State) -> [String] {
  guard let chapter = state.chapter else { return [] }
  let playing = state.autoPlay == nil ? "" : wording("screen.page.auto-play")
  let number = "\(state.place.step + 1)/\(chapter.steps.count)"
  return ["\(playing)\(chapter.title)  \(number)", playing + number, number]
}

private func progress(_ state: State) -> Double {
  Double(state.place.step + 1) / Double(max(1, state.chapter?.steps.count ?? 1))
}

extension Frame {
  mutating func write(_ lines: [SaidLines.Line], in place: Region) {
    for (index, line) in lines.enumerated() {
      var column = place.column
      for part in line.parts {
        column = write(part.text, row: place.row + index, column: column, style: part.style)
      }
    }
  }
}
