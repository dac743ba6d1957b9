import Insight
import Lessons

extension State {
  /// What a key means now; nil where it means nothing.
  public func meaning(of key: Key) -> Action? {
    if isBlank { return key == .control("c") ? .quit : .toggleBlank }
    let tables = [KeyBinding.always] + currentBindings
    for table in tables {
      if let binding = table.first(where: { $0.keys.contains(key) }) { return binding.action }
    }
    if overlay == .testPage { return .toggleTestPage }
    return overlay == nil ? digit(key).map(Action.digit) : nil
  }

  private var currentBindings: [[KeyBinding]] {
    switch overlay {
    case .help: [KeyBinding.help]
    case .outline: [KeyBinding.outline]
    case .testPage: [KeyBinding.testPage]
    case nil:
      (typedNumber.isEmpty ? [] : [KeyBinding.typing]) + (isExperimenting ? [KeyBinding.experiment] : [])
        + (step?.training == nil ? [] : [KeyBinding.training]) + [KeyBinding.page]
    }
  }

  private func digit(_ key: Key) -> Int? {
    guard case .character(let character) = key, character.isASCII else { return nil }
    return character.wholeNumberValue
  }
}
