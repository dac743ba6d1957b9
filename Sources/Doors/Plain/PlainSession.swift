import CrossEntropy
import Drawing
package import Explainer
import Insight
import Lessons
import Numerals
import Words

/// The course as lines of text, for ears and Braille: a line comes in, lines go out. Behind it stands the same state as
/// behind the screen, and every command is a sequence of the same actions.
package struct PlainSession {
  /// Where one is, and what has been done.
  package private(set) var state: State
  private var pager = Pager()
  private let save: @Sendable (Saving) -> SaveOutcome

  /// - Parameters:
  ///   - state: What to begin with.
  ///   - save: Writes what is to be saved to new files, and says what came of it.
  package init(state: State, save: @escaping @Sendable (Saving) -> SaveOutcome) {
    self.state = state
    self.save = save
  }

  /// Whether its user has quit.
  package var isFinished: Bool { state.isFinished }

  /// What is said before the first command.
  package mutating func opening() -> [String] {
    let greeting = [state.reaction].compactMap(\.self).map { plainText($0) }
    return pager.pages(
      [wording("plain.session.greeting")] + greeting + StepInWords(state).arrival(from: nil))
  }

  /// What is said to a line that was typed.
  package mutating func answer(to line: String) -> [String] {
    let words = line.split(whereSeparator: \.isWhitespace).map(String.init)
    guard let first = words.first else { return pager.hasMore ? pager.more() : answer(to: .next, []) }
    if state.isPredicting, words.count == 1, typedProbability(first) != nil { return predict(words) }
    if let value = value(words) { return value }
    if let command = PlainCommand(first) { return answer(to: command, Array(words.dropFirst())) }
    if words.count == 1, let answer = answer(toKey: first) { return answer }
    return told(unknown(first))
  }

  // MARK: Commands

  mutating func answer(to command: PlainCommand, _ arguments: [String]) -> [String] {
    switch command {
    case .next: perform([.next])
    case .back: perform([.back])
    case .go: go(arguments.joined(separator: " "))
    case .first: perform([.firstStep])
    case .last: perform([.lastStep])
    case .more: pager.more()
    case .again: pager.pages(StepInWords(state).arrival(from: nil))
    case .ask: told(questionLines)
    case .predict: predict(arguments)
    case .votes: votes(arguments)
    case .predictions: told(predictionLines)
    case .point: point(arguments)
    case .points: told(StepInWords(state).picture)
    case .add: add(arguments)
    case .flip: perform([.flipLabel])
    case .remove: perform([.removePoint])
    case .letGo: perform([.escape])
    case .values: told(valueLines)
    case .fit: perform([.refit])
    case .undo: perform([.undo])
    case .redo: perform([.redo])
    case .reset: perform([.resetExperiment])
    case .train: train(arguments)
    case .nats: perform(state.settings.unit == .nats ? [] : [.changeUnit])
    case .bits: perform(state.settings.unit == .bits ? [] : [.changeUnit])
    case .notes: perform([.toggleNotes])
    case .search: told(found(arguments.joined(separator: " ")))
    case .outline: told(outline(arguments.first))
    case .save: perform([.saveExperiment])
    case .help: told(PlainCommand.allCases.map(\.help) + [wording("plain.help.keys")])
    case .quit: perform([.askToQuit])
    }
  }

  /// A key of the screen, or a step's number; nil for what is neither.
  private mutating func answer(toKey text: String) -> [String]? {
    if text.first?.isNumber == true || place(text) != nil { return go(text) }
    guard text.count == 1, let key = text.first, let action = state.meaning(of: .character(key)) else {
      return nil
    }
    switch action {
    case .toggleOutline: return answer(to: .outline, [])
    case .toggleHelp: return answer(to: .help, [])
    case .toggleTraining: return answer(to: .train, [])
    case .togglePrediction where state.openAnswerCount == 0: return answer(to: .predictions, [])
    case .toggleBlank, .nextTheme, .toggleTestPage, .replay, .toggleAutoPlay, .changeTrainingSpeed, .repaint,
      .suspend:
      return told([wording("plain.session.only-seen")])
    default: return perform([action])
    }
  }

  /// The nearest commands to a word that is none.
  private func unknown(_ word: String) -> [String] {
    let known = PlainCommand.allCases.map(\.word) + state.controlNames
    return [
      wording(
        "plain.session.unknown",
        [
          "word": truncated(word, columns: longestEcho),
          "nearest": nearestNames(to: word, among: known).joined(separator: ", "),
        ])
    ]
  }

  // MARK: What is told

  /// Does what a command comes to, and tells what is new.
  mutating func perform(_ actions: [Action]) -> [String] {
    let before = Told(state)
    let (epoch, followed, wasChanging) = (state.epoch, state.followedNumber, state.isChanging)
    for action in actions {
      update(&state, action)
      state.save(with: save)
    }
    if state.isFinished { return [] }
    var lines = before.change(to: state)
    if let now = state.epoch, now != epoch, epoch != nil {
      lines.insert(wording("plain.changes.epoch", ["epoch": "\(now)"]), at: 0)
    }
    if let number = state.followedNumber, number != followed, let numbers = state.followedNumbers {
      lines.insert(
        plainText(wording("plain.changes.chosen", ["number": "\(number)", "numbers": numbers])), at: 0)
    }
    if state.isChanging, !wasChanging { lines += valueLines.map { plainText($0) } }
    if state.isPredicting { lines += predictingLines.map { plainText($0) } }
    return pager.pages(lines.isEmpty ? [wording("plain.session.nothing-changed")] : lines)
  }

  mutating func told(_ lines: [String]) -> [String] { pager.pages(lines.map { plainText($0) }) }
}
