import CrossEntropy
import Drawing
import Insight
import Lessons
import Numerals
import Words

/// Numbers that are typed in an experiment: what a class calls out is set to the last digit, or refused.
extension State {
  /// Opens the field for what the arrows move now.
  mutating func openNumberField() {
    guard let control else { return say(wording("screen.experiments.nothing-to-move")) }
    if control == .point, chosenX == nil { return say(wording("screen.points.none-chosen")) }
    movement = nil
    typedNumber = ""
    numberField = NumberField(control, added: justAdded)
  }

  /// Sets what is typed. What cannot be set is said, and stays to be mended; nothing typed sets nothing.
  mutating func commitNumber() {
    guard let field = numberField else { return }
    guard !field.isEmpty else { return closeNumberField() }
    guard let number = field.number(for: field.control) else {
      return say(wording("screen.numbers.none", ["typed": String(field.typed.map(printable))]))
    }
    if let refusal = refusal(of: number, for: field.control) { return say(refusal) }
    set(field.control, to: number, added: field.added)
    // What the data do not allow has been said.
    if reply == nil { closeNumberField() }
  }

  mutating func closeNumberField() { numberField = nil }

  /// Where the followed point is, or else the cursor; nil without either.
  private var chosenX: Double? { bench?.facts.point(followed)?.x ?? cursor }
}

extension NumberField {
  /// The number that is typed; for C, none is no penalty at all.
  fileprivate func number(for control: Control) -> Double? {
    let word = typed.filter { !$0.isWhitespace }.lowercased()
    return control == .inverseRegularization && word == "none" ? .infinity : number
  }
}
