import Drawing
import Lessons

/// A step: its title and place above, the picture, the words, the keys below. Printed pages have no keys.
func stepPage(_ state: State, isPrinted: Bool) -> Frame {
  var frame = Frame(size: state.size)
  guard let step = state.step, let context = state.context else { return frame }
  let symbols = state.settings.symbols
  let layout = StepLayout(state, step, context, isPrinted: isPrinted)
  frame.writeTitleBar(symbols.text(step.title.filled(context)), right: placeTexts(state).map(symbols.text))
  if layout.hasProgress { frame.writeProgress(progress(state), row: 1, symbols: symbols) }
  let figure = figure(state, size: layout.figure.size)
  frame.draw(figure, row: layout.figure.row, column: layout.figure.column)
  frame.writePointNumbers(state, row: layout.pointRow, column: layout.textColumn)
  if !isPrinted { frame.writeExperiment(state, row: layout.pointRow + 1, column: layout.textColumn) }
  for (index, line) in layout.lines.shown(atMost: layout.textRows).enumerated() {
    frame.write(line.text, row: layout.textRow + index, column: layout.textColumn, style: line.style)
  }
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
  let playing = state.autoPlay == nil ? "" : "auto-play  "
  let number = "\(state.place.step + 1)/\(chapter.steps.count)"
  return ["\(playing)\(chapter.title)  \(number)", playing + number, number]
}

private func progress(_ state: State) -> Double {
  Double(state.place.step + 1) / Double(max(1, state.chapter?.steps.count ?? 1))
}

/// Where the parts of a step's page lie.
struct StepLayout {
  let lines: SaidLines
  let hasProgress: Bool
  let figure: Region
  /// The row under the picture where a followed point is read; those of an experiment follow.
  let pointRow: Int
  let textRow: Int
  let textRows: Int
  let textColumn: Int
  /// The first row of what is wrong with the lesson; the status line follows.
  let flawRow: Int

  /// Lines of text are never longer than 80 columns, margins included.
  static func textColumns(_ size: Size) -> Int { min(80, size.columns) - 4 }

  /// The layout of a step's page.
  init(_ state: State, _ step: Step, _ context: PictureContext, isPrinted: Bool = false) {
    self.init(
      size: state.size, lines: SaidLines(state, step, context),
      experimentRows: isPrinted ? 0 : state.experimentRowCount,
      flawRows: isPrinted ? 0 : state.flawLines.count)
  }

  init(size: Size, lines: SaidLines, experimentRows: Int = 0, flawRows: Int = 0) {
    self.lines = lines
    hasProgress = size.rows >= 24
    let top = hasProgress ? 2 : 1
    let least = size.columns < 80 ? 6 : 5
    // The picture keeps at least a third of the screen, whatever is said.
    flawRow = size.rows - 1 - flawRows
    let room = flawRow - top - 1 - experimentRows - size.rows / 3
    textRows = max(0, min(max(least, lines.neededRows), room))
    textRow = flawRow - textRows
    pointRow = textRow - 1 - experimentRows
    textColumn = (size.columns - StepLayout.textColumns(size)) / 2
    let margin = 2
    figure = Region(
      column: margin, row: top, size: Size(columns: size.columns - 2 * margin, rows: pointRow - top))
  }
}
