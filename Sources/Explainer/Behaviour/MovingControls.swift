import CrossEntropy
import Insight
import Lessons
import Words

/// What the arrows do while experimenting.
extension State {
  /// Moves what the arrows move, up or to the right (direction 1) or down or to the left (−1).
  mutating func moveControl(_ direction: Int, isFine: Bool) {
    guard let control else { return say(wording("screen.experiments.nothing-to-move")) }
    switch control {
    case .point: movePoint(direction, isFine: isFine)
    case .weight: moveWeight(direction, isFine: isFine)
    case .bias: moveBias(direction, isFine: isFine)
    case .inverseRegularization: movePenalty(direction, isFine: isFine)
    case .dial(let name): moveDial(name, direction, isFine: isFine)
    }
  }

  private mutating func moveWeight(_ direction: Int, isFine: Bool) {
    guard let bench else { return }
    let model = bench.facts.model
    let weight = bench.scale.weight(after: model.weight, direction: direction, isFine: isFine)
    let pivot = bench.scale.pivot
    setModel(
      LogisticModel(weight: weight, centre: pivot, logitAtCentre: model.logit(at: pivot)), .weight, direction)
  }

  private mutating func moveBias(_ direction: Int, isFine: Bool) {
    guard let bench else { return }
    let model = bench.facts.model
    let pivot = bench.scale.pivot
    let logit = bench.scale.bias(after: model.logit(at: pivot), direction: direction, isFine: isFine)
    setModel(LogisticModel(weight: model.weight, centre: pivot, logitAtCentre: logit), .bias, direction)
  }

  private mutating func setModel(_ model: LogisticModel, _ control: Control, _ direction: Int) {
    change(Workbench.Gesture(control: control, direction: direction)) { $0.handSet = model }
  }

  /// C goes through the powers of ten and ends with none; finely through 1, 2 and 5 as well.
  private mutating func movePenalty(_ direction: Int, isFine: Bool) {
    guard let bench else { return }
    let next = bench.experiment.inverseRegularization.next(direction, isFine: isFine)
    change(Workbench.Gesture(control: .inverseRegularization, direction: direction)) {
      $0.inverseRegularization = next
      $0.handSet = nil
    }
  }

  /// Gives the model back to the fit, or to the predictions.
  mutating func refit() {
    guard bench?.experiment.handSet != nil else { return say(wording("screen.experiments.not-set-by-hand")) }
    change { $0.handSet = nil }
  }

  private mutating func moveDial(_ name: String, _ direction: Int, isFine: Bool) {
    guard let dial = step?.dials.first(where: { $0.name == name }) else { return }
    let value = dialValues[name] ?? dial.start
    let next = dial.value(after: value, direction: direction, isFine: isFine)
    change(Workbench.Gesture(control: .dial(name), direction: direction)) {
      $0.dials[name] = next == dial.start ? nil : next
    }
  }
}

extension InverseRegularization {
  /// The next C upward (direction 1) or downward (−1) between 0.01 and none.
  fileprivate func next(_ direction: Int, isFine: Bool) -> InverseRegularization {
    let powers: [Double] = [0.01, 0.1, 1, 10, 100, 1e3, 1e4, 1e5, 1e6]
    let all = isFine ? powers.dropLast().flatMap { [$0, 2 * $0, 5 * $0] } + powers.suffix(1) : powers
    guard case .finite(let value) = self else { return direction < 0 ? .finite(1e6) : .none }
    if direction > 0 { return all.first { $0 > value * (1 + 1e-9) }.map { .finite($0) } ?? .none }
    return .finite(all.last { $0 < value * (1 - 1e-9) } ?? min(value, 0.01))
  }
}
