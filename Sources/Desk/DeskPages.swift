import Drawing
import Explainer
import Words

/// What a desk shows in place of notes: what it waits for, and its keys.
extension DeskState {
  /// Nothing is known of a walkthrough yet.
  var waitingPage: Frame {
    var frame = Frame(size: size)
    frame.writeTitleBar(symbols.text(wording("desk.waiting.title")), right: ["logloss"])
    let columns = min(76, size.columns - 4)
    let place = Region(column: 2, row: 3, size: Size(columns: columns, rows: max(0, size.rows - 5)))
    frame.write(rows(waitingWords, Style(.text), columns: columns), in: place)
    frame.writeStatusLine([quitHint], symbols: symbols)
    return frame
  }

  private var waitingWords: String {
    switch link {
    case .none(let reason?): wording("desk.waiting.impossible", ["reason": reason])
    case .none(nil): wording("desk.waiting.none")
    case .several(let names):
      wording("desk.waiting.several", ["names": names.joined(separator: ", ")])
    case .called, .following: wording("desk.waiting.called")
    case .ended: wording("desk.waiting.ended")
    case .full: wording("desk.waiting.full")
    case .strange(let program): wording("desk.waiting.strange", ["version": program])
    }
  }

  /// The keys and what they do.
  var helpPage: Frame {
    var frame = Frame(size: size)
    frame.writeTitleBar(symbols.text(wording("desk.help.title")), right: ["logloss"])
    let bindings = DeskBinding.all.filter { !$0.shown.isEmpty }
    let keys = (bindings.map { columnWidth(of: $0.shown) }.max() ?? 0) + 2
    let top = bindings.count + 3 > size.rows ? 1 : 2
    for (index, binding) in bindings.prefix(max(0, size.rows - 1 - top)).enumerated() {
      frame.write(symbols.text(binding.shown), row: top + index, column: 2, style: Style(.accent, bold: true))
      let words = truncated(symbols.text(binding.words), columns: max(0, size.columns - 4 - keys))
      frame.write(words, row: top + index, column: 2 + keys)
    }
    frame.writeStatusLine(
      [Hint(wording("desk.hints.escape-key"), wording("desk.hints.close")), quitHint], symbols: symbols)
    return frame
  }
}

extension DeskState {
  /// The keys that matter now.
  var hints: [Hint] {
    if !typed.isEmpty {
      return [
        Hint(wording("desk.hints.step", ["number": typed]), ""),
        Hint(wording("desk.hints.enter-key"), wording("desk.hints.go")),
        Hint(wording("desk.hints.escape-key"), wording("desk.hints.cancel")),
      ]
    }
    let scroll = lastRow > 0 ? [Hint("↑ ↓", wording("desk.hints.scroll"))] : []
    return forward + [Hint("←", wording("desk.hints.back"))] + scroll + [
      Hint("b", wording("desk.hints.blank")), Hint("3.4", wording("desk.hints.go-to")),
      Hint("c", wording("desk.hints.clock")), Hint("?", wording("desk.hints.help"), .toggleHelp), quitHint,
    ]
  }

  /// What the next key does; nothing at the end.
  private var forward: [Hint] {
    if page?.briefing.question?.isAnswered == false { return [Hint("→", wording("desk.hints.answer"))] }
    return page?.briefing.next == nil ? [] : [Hint("→", wording("desk.hints.next"))]
  }

  /// It is always shown, as is how to get help.
  private var quitHint: Hint { Hint("q", wording("desk.hints.quit"), .askToQuit) }
}
