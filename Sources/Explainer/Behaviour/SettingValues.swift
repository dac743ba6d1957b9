import CrossEntropy
import Insight
import Lessons
import Numerals
import Words

/// Values that are said and not moved: set to the last digit, or refused.
extension State {
  /// Gives a control a value: the followed point its x, or the cursor its place where none is followed. What it cannot
  /// have is said.
  ///
  /// - Parameter added: The point that was added just before; moving it belongs to that change. nil for none.
  mutating func set(_ control: Control, to value: Double, added: Int? = nil) {
    guard controls.contains(control), let bench else {
      return say(wording("screen.experiments.nothing-here"))
    }
    if let refusal = refusal(of: value, for: control) { return say(refusal) }
    let model = bench.facts.model
    switch control {
    case .point: setPoint(to: value, added: added)
    case .weight: change { $0.handSet = LogisticModel(weight: value, bias: model.bias) }
    case .bias: change { $0.handSet = LogisticModel(weight: model.weight, bias: value) }
    case .inverseRegularization:
      change {
        $0.inverseRegularization = value.isFinite ? .finite(value) : .none
        $0.handSet = nil
      }
    case .dial(let name):
      let start = dial(name)?.start
      change { $0.dials[name] = value == start ? nil : value }
    }
  }

  private mutating func setPoint(to x: Double, added: Int?) {
    guard let bench, let item = bench.facts.point(followed)?.item,
      var observation = bench.experiment.edits.observation(item, in: bench.data)
    else {
      guard isExperimenting else { return say(wording("screen.points.none-chosen")) }
      experimenting?.cursor = x
      return
    }
    observation.x = x
    change(isSameChange: added == item) { $0.edits.set(item, to: observation, in: bench.data) }
  }

  /// Why a control cannot have a value; nil where it can.
  func refusal(of value: Double, for control: Control) -> String? {
    switch control {
    case .point, .weight, .bias:
      return value.isFinite ? nil : wording("screen.numbers.not-finite", ["name": name(of: control)])
    case .inverseRegularization:
      return value > 0 ? nil : wording("screen.numbers.not-above-zero")
    case .dial(let name):
      guard let dial = dial(name) else { return nil }
      let isWhole = !dial.isCount || value.rounded() == value
      guard !isWhole || !dial.range.contains(value) else { return nil }
      let (lower, upper) = (trimmed(dial.range.lowerBound, 6), trimmed(dial.range.upperBound, 6))
      let title = self.name(of: control)
      return dial.isCount
        ? wording("screen.numbers.whole-outside", ["name": title, "lower": lower, "upper": upper])
        : wording("screen.numbers.outside", ["name": title, "lower": lower, "upper": upper])
    }
  }

  /// What a control is called on the page.
  func name(of control: Control) -> String {
    switch control {
    case .point: context?.titleOfX ?? "x"
    case .weight: "w"
    case .bias: "b"
    case .inverseRegularization: "C"
    case .dial(let name): dial(name).map { context?.inOwnWords($0.title) ?? $0.title } ?? name
    }
  }

  private func dial(_ name: String) -> Dial? { step?.dials.first { $0.name == name } }

  /// The control of this step that goes by a name, in any case; nil where none does.
  package func control(named name: String) -> Control? {
    controls.first { names(of: $0).contains(name.lowercased()) }
  }

  /// What the controls of this step are called, for whoever sets them by name. A point has a number as well.
  package var controlNames: [String] { controls.compactMap { names(of: $0).first } }

  private func names(of control: Control) -> [String] {
    switch control {
    case .point: []
    case .weight: ["w"]
    case .bias: ["b"]
    case .inverseRegularization: ["c"]
    case .dial(let name):
      ([dial(name)].compactMap(\.self).flatMap {
        [context?.inOwnWords($0.title) ?? $0.title, $0.title]
      } + [name]).map { $0.lowercased() }
    }
  }
}
