import Drawing
import Lessons

extension State {
  /// What pasted text means now: where a number is being typed it is one, if it is nothing else; elsewhere it is nothing,
  /// which is said.
  func meaning(ofPaste text: String) -> [Action] {
    if isBlank { return [] }
    if takesText { return meaning(ofPastedText: text) }
    let typed = text.filter { !$0.isWhitespace }
    guard overlay == nil, !typed.isEmpty else { return [.dropPaste] }
    if let answerScale {
      let isTyped = typed.allSatisfy(belongsToProbability) && typed.count <= answerScale.roomForTyping
      return isTyped ? typed.map(Action.typePrediction) : [.dropPaste]
    }
    let digits = typed.compactMap { $0.isASCII ? $0.wholeNumberValue : nil }
    let isNumber = !typedNumber.isEmpty && digits.count == typed.count
    return isNumber && typedNumber.count + digits.count <= mostDigits
      ? digits.map(Action.digit) : [.dropPaste]
  }

  /// What can be typed of a text: its lines behind each other, as far as there is room.
  private func meaning(ofPastedText text: String) -> [Action] {
    let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ").map(printable)
    return line.isEmpty || line.count > roomForText ? [.dropPaste] : line.map(Action.typeText)
  }

  /// How many more characters can be typed where text is.
  private var roomForText: Int {
    if case .search(let search) = overlay { search.roomForTyping } else { numberField?.roomForTyping ?? 0 }
  }
}
