import CrossEntropy
import Explainer
import Insight
import Lessons
import Numerals
import Words

/// Points, values and trainings that are changed.
extension PlainSession {
  /// `w 1.2`: a value by its name; nil for what names none.
  mutating func value(_ words: [String]) -> [String]? {
    let name = words.count > 1 ? words.dropLast().joined(separator: " ") : words[0]
    guard let control = state.control(named: name) else { return nil }
    guard words.count > 1 else {
      return told(valueLines)
    }
    guard let number = number(words[words.count - 1], for: control) else {
      return told([wording("plain.session.no-number", ["text": words[words.count - 1]])])
    }
    return perform([.set(control, number)])
  }

  private func number(_ text: String, for control: Control) -> Double? {
    if control == .inverseRegularization, text.lowercased() == "none" { return .infinity }
    return number(text)
  }

  private func number(_ text: String) -> Double? {
    let number = readNumber(String(text.map { $0 == "−" ? "-" : $0 }))
    return number?.isNaN == true ? nil : number
  }

  var valueLines: [String] {
    let lines = state.controlTexts
    return lines.isEmpty
      ? [wording("plain.session.no-values")] : lines + [state.lossChange].compactMap(\.self)
  }

  /// `point 4`, `point 4 x 0.5`, `point 4 flip`, `point 4 remove`.
  mutating func point(_ arguments: [String]) -> [String] {
    guard let first = arguments.first else { return perform([.followNextPoint]) }
    guard let number = countingNumber(first), let context = state.context, state.pointDetail != nil,
      context.facts.point(number - 1) != nil
    else { return told([wording("plain.session.no-point", ["text": first])]) }
    let choosing: [Action] = [.pointed(.point(number - 1)), .pointed(.release)]
    let rest = arguments.dropFirst().filter { $0 != "x" && $0 != "=" }
    guard let word = rest.first else { return perform(choosing) }
    switch PlainCommand(word) {
    case .flip: return perform(choosing + [.flipLabel])
    case .remove: return perform(choosing + [.removePoint])
    default:
      guard rest.count == 1, let x = self.number(word) else {
        return told([wording("plain.session.no-number", ["text": word])])
      }
      return perform(choosing + [.set(.point, x)])
    }
  }

  /// `add 0.5`, `add 0.5 red`.
  mutating func add(_ arguments: [String]) -> [String] {
    guard let first = arguments.first, let x = number(first), x.isFinite, let context = state.context else {
      return told([wording("plain.session.no-number", ["text": arguments.first ?? ""])])
    }
    guard state.canMovePoints else { return perform([.addPoint]) }
    let beginning: [Action] = state.isChanging ? [] : [.toggleExperiment]
    let adding: [Action] = beginning + [.pointed(.x(x)), .set(.point, x), .addPoint]
    guard let word = arguments.dropFirst().first else { return perform(adding + beginning) }
    guard [context.green, context.red].contains(word) else {
      return told([
        wording("plain.session.no-class", ["text": word, "green": context.green, "red": context.red])
      ])
    }
    let isGreen = context.facts.model.probability(at: x) >= 0.5
    return perform(adding + (isGreen == (word == context.green) ? [] : [.flipLabel]) + beginning)
  }

  /// `train`, to the end, or `train 50`.
  mutating func train(_ arguments: [String]) -> [String] {
    guard let first = arguments.first else { return perform([.stepTraining(wholeRun)]) }
    guard let epochs = countingNumber(first) else {
      return told([wording("plain.session.no-number", ["text": first])])
    }
    return perform([.stepTraining(epochs)])
  }
}

/// A whole number of anything that is counted here; nil for what is none, and for more than there is of anything.
func countingNumber(_ text: String) -> Int? {
  Int(text).flatMap { (-wholeRun...wholeRun).contains($0) ? $0 : nil }
}

/// More epochs than any run has.
private let wholeRun = 1_000_000
