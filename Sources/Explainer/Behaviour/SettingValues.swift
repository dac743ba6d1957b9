import CrossEntropy
import Insight
import Lessons
import Numerals
import Words

/// Values that are said and not moved: set to the last digit, or refused.
extension State {
  /// Gives a control a value: the followed point its x, or the cursor its place where none is followed.
  mutating func set(_ control: Control, to value: Double) {
    guard controls.contains(control), let bench else {
      return say(wording("screen.experiments.nothing-here"))
    }
    if let refusal = refusal(of: value, for: control) { return say(refusal) }
    let model = bench.facts.model
    switch control {
    case .point: setPoint(to: value)
    case .weight: change { $0.handSet = LogisticModel(weight: value, bias: model.bias) }
    case .bias: change { $0.handSet = LogisticModel(weight: model.weight, bias: value) }
    case .inverseRegularization:
      change {
        $0.inverseRegularization = value.isFinite ? .finite(value) : .none
        $0.handSet = nil
      }
    case .dial(let name):
      let start = step?.dials.first { $0.name == name }?.start
      change { $0.dials[name] = value == start ? nil : value }
    }
  }

  private mutating func setPoint(to x: Double) {
    guard let bench, let item = bench.facts.point(followed)?.item,
      var observation = bench.experiment.edits.observation(item, in: bench.data)
    else {
      guard isExperimenting else { return say(wording("screen.points.none-chosen")) }
      experimenting?.cursor = x
      return
    }
    observation.x = x
    change { $0.edits.set(item, to: observation, in: bench.data) }
  }

  /// Why a control cannot have a value; nil where it can.
  private func refusal(of value: Double, for control: Control) -> String? {
    switch control {
    case .point, .weight, .bias: return value.isFinite ? nil : wording("screen.setting.not-finite")
    case .inverseRegularization: return value > 0 ? nil : wording("screen.setting.not-above-zero")
    case .dial(let name):
      guard let dial = step?.dials.first(where: { $0.name == name }), !dial.range.contains(value) else {
        return nil
      }
      return wording(
        "screen.setting.outside",
        [
          "name": context?.inOwnWords(dial.title) ?? dial.title, "lower": trimmed(dial.range.lowerBound, 6),
          "upper": trimmed(dial.range.upperBound, 6),
        ])
    }
  }

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
      ([step?.dials.first { $0.name == name }].compactMap(\.self).flatMap {
        [context?.inOwnWords($0.title) ?? $0.title, $0.title]
      } + [name]).map { $0.lowercased() }
    }
  }
}
