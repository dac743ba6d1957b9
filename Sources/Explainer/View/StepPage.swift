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
  let words = layout.lines.shown(atMost: layout.words.size.rows)
  frame.write(words, in: layout.words)
  if !isPrinted {
    frame.focus = words.focus(in: layout.words) ?? pointFocus(state, layout.figure)
    frame.writeFlaws(state.flawLines, row: layout.flawRow)
    frame.writeStatusLine(state.hints, symbols: symbols)
  }
  return frame
}

/// The picture of a state as cells, at rest or on its way.
func figure(_ state: State, size: Size) -> Frame {
  let settings = state.settings
  let symbols = settings.symbols.suited(to: settings.theme, depth: settings.colorDepth)
  return placement(state, size: size, symbols).painted(size: size, symbols: symbols)
}

private func placement(_ state: State, size: Size, _ symbols: SymbolSet) -> Placement {
  let placement =
    state.movement.map { $0.transition.placed(at: $0.progress, in: size, symbols: symbols) }
    ?? state.picture(at: state.place)?.scene.placed(in: size, symbols: symbols)
  return placement ?? Placement()
}

/// The cell of the point that is followed; nil where none is, and while the picture moves.
private func pointFocus(_ state: State, _ figure: Region) -> Frame.Focus? {
  guard let item = state.followed, state.movement == nil, state.step?.showsData == true else { return nil }
  let placed = placement(state, size: figure.size, state.settings.symbols).cell(of: item, roles: pointRoles)
  return placed.map { Frame.Focus(row: figure.row + $0.row, column: figure.column + $0.column) }
}

extension [SaidLines.Line] {
  /// The cell of the value, or of the answer, that keys change now.
  fileprivate func focus(in place: Region) -> Frame.Focus? {
    for (index, line) in enumerated() {
      var column = place.column
      for part in line.parts {
        if part.isChosen {
          let blanks = part.text.prefix { $0 == " " }.count
          return Frame.Focus(row: place.row + index, column: column + blanks)
        }
        column += columnWidth(of: part.text)
      }
    }
    return nil
  }
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
