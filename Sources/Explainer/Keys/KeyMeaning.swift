import Insight
import Lessons

/// Whether a character can stand in a probability, or in votes, as they are typed.
func belongsToProbability(_ character: Character) -> Bool { "0123456789.,/%".contains(character) }

extension State {
  /// What a key means now; nil where it means nothing.
  public func meaning(of key: Key) -> Action? {
    if isBlank { return key == .control("c") ? .quit : .toggleBlank }
    if let typed = typedAtScale(key) { return .typePrediction(typed) }
    if takesText, case .character(let character) = key { return .typeText(character) }
    let tables = [KeyBinding.always] + currentBindings
    for table in tables {
      if let binding = table.first(where: { $0.keys.contains(key) }) { return binding.action }
    }
    if overlay == .testPage { return .toggleTestPage }
    return overlay == nil && numberField == nil ? digit(key).map(Action.digit) : nil
  }

  /// Whether what is typed is text, and no character a key.
  var takesText: Bool {
    if case .search = overlay { true } else { overlay == nil && numberField != nil }
  }

  private var currentBindings: [[KeyBinding]] {
    switch overlay {
    case .help: [KeyBinding.help]
    case .outline: [KeyBinding.outline]
    case .predictions: [KeyBinding.predictions]
    case .search: [KeyBinding.search]
    case .testPage: [KeyBinding.testPage]
    case nil where numberField != nil: [KeyBinding.numberField]
    case nil:
      (answerScale == nil ? [] : [KeyBinding.predicting]) + (typedNumber.isEmpty ? [] : [KeyBinding.typing])
        + (isExperimenting ? [KeyBinding.experiment] : [])
        + (step?.training == nil ? [] : [KeyBinding.training]) + [KeyBinding.page]
    }
  }

  /// What belongs to a probability or to votes, while a scale is open.
  private func typedAtScale(_ key: Key) -> Character? {
    guard answerScale != nil, overlay == nil, case .character(let character) = key else { return nil }
    return belongsToProbability(character) ? character : nil
  }

  private func digit(_ key: Key) -> Int? {
    guard case .character(let character) = key, character.isASCII else { return nil }
    return character.wholeNumberValue
  }
}
