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
    set(field, to: number)
    // What the data do not allow has been said.
    if reply == nil { closeNumberField() }
  }

  mutating func closeNumberField() { numberField = nil }

  /// What the field sets, as the page calls it.
  func name(of control: Control) -> String {
    switch control {
    case .point: context?.titleOfX ?? "x"
    case .weight: "w"
    case .bias: "b"
    case .inverseRegularization: "C"
    case .dial(let name): dial(name).map { context?.inOwnWords($0.title) ?? $0.title } ?? name
    }
  }

  /// Where the followed point is, or else the cursor; nil without either.
  private var chosenX: Double? { bench?.facts.point(followed)?.x ?? cursor }

  private func dial(_ name: String) -> Dial? { step?.dials.first { $0.name == name } }

  /// Why a number cannot be set; nil where it can.
  private func refusal(of number: Double, for control: Control) -> String? {
    switch control {
    case .point, .weight, .bias:
      return number.isFinite ? nil : wording("screen.numbers.not-finite", ["name": name(of: control)])
    case .inverseRegularization:
      return number > 0 ? nil : wording("screen.numbers.not-above-zero")
    case .dial(let name):
      guard let dial = dial(name) else { return nil }
      let isWhole = !dial.isCount || number.rounded() == number
      guard !isWhole || !dial.range.contains(number) else { return nil }
      let (lower, upper) = (trimmed(dial.range.lowerBound, 6), trimmed(dial.range.upperBound, 6))
      let title = self.name(of: control)
      return dial.isCount
        ? wording("screen.numbers.whole-outside", ["name": title, "lower": lower, "upper": upper])
        : wording("screen.numbers.outside", ["name": title, "lower": lower, "upper": upper])
    }
  }

  private mutating func set(_ field: NumberField, to number: Double) {
    guard let bench else { return }
    let model = bench.facts.model
    switch field.control {
    case .point: setPoint(field, to: number)
    case .weight: change { $0.handSet = LogisticModel(weight: number, bias: model.bias) }
    case .bias: change { $0.handSet = LogisticModel(weight: model.weight, bias: number) }
    case .inverseRegularization:
      change {
        $0.inverseRegularization = number.isFinite ? .finite(number) : .none
        $0.handSet = nil
      }
    case .dial(let name):
      let start = dial(name)?.start
      change { $0.dials[name] = number == start ? nil : number }
    }
  }

  private mutating func setPoint(_ field: NumberField, to x: Double) {
    guard let bench, let item = bench.facts.point(followed)?.item else {
      experimenting?.cursor = x
      return
    }
    guard var observation = bench.experiment.edits.observation(item, in: bench.data) else { return }
    observation.x = x
    change(isSameChange: field.added == item) { $0.edits.set(item, to: observation, in: bench.data) }
  }
}

extension NumberField {
  /// The number that is typed; for C, none is no penalty at all.
  fileprivate func number(for control: Control) -> Double? {
    let word = typed.filter { !$0.isWhitespace }.lowercased()
    return control == .inverseRegularization && word == "none" ? .infinity : number
  }
}
