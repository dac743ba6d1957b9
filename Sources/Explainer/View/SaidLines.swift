import Drawing
import Lessons

/// What is said beside a picture, broken into lines.
struct SaidLines {
  struct Line {
    var text: String
    var style: Style
  }

  /// What is shown now.
  let lines: [Line]
  /// The rows that it will take once the question is answered, so that the picture does not jump then.
  let neededRows: Int

  /// The words of a step for its page.
  init(_ state: State, _ step: Step, _ context: PictureContext) {
    let breaker = LineBreaker(columns: StepLayout.textColumns(state.size), symbols: state.settings.symbols)
    let said = breaker.lines(step.said.filled(context), Style(.text))
    let ask = step.question.map { breaker.lines($0.ask.filled(context), Style(.accent, bold: true)) } ?? []
    let answer =
      step.question.map { breaker.lines($0.answer.filled(context), Style(.text, bold: true)) } ?? []
    let message = state.notice.map { breaker.lines($0, Style(.accent, bold: true)) } ?? []
    let shown = message + said + ask + (state.isAnswered ? answer : [])
    let notes = state.hasNotes && message.isEmpty ? SaidLines.notes(step, context, breaker) : []
    // Teachers know what is said; where there is no room for both, they get their notes.
    let hasBoth = shown.count + notes.count <= state.size.rows / 2
    lines = notes.isEmpty ? shown : hasBoth ? shown + notes : notes
    neededRows = notes.isEmpty ? message.count + said.count + ask.count + answer.count : lines.count
  }

  /// As many lines as there is room for; a sign says that there are more.
  func shown(atMost count: Int) -> [Line] {
    guard count > 0, lines.count > count else { return Array(lines.prefix(count)) }
    var shown = Array(lines.prefix(count))
    shown[count - 1].text += " …"
    return shown
  }

  private static func notes(_ step: Step, _ context: PictureContext, _ breaker: LineBreaker) -> [Line] {
    let text = step.notes.filled(context)
    return breaker.lines("Notes: " + (text.isEmpty ? "none for this step." : text), Style(.muted))
  }
}

private struct LineBreaker {
  let columns: Int
  let symbols: SymbolSet

  func lines(_ text: String, _ style: Style) -> [SaidLines.Line] {
    wrapped(symbols.text(text), columns: columns).map { SaidLines.Line(text: $0, style: style) }
  }
}
