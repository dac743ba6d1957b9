import Insight
import Lessons

/// What the arrows move while experimenting.
public enum Control: Sendable, Hashable {
  /// The followed point, or the cursor on the x axis where none is followed.
  case point
  case weight
  case bias
  case inverseRegularization
  case dial(String)
}

extension State {
  /// What can be moved at this step, in the order in which the page shows it.
  var controls: [Control] {
    guard let step, let bench else { return [] }
    let dials = step.dials.map { Control.dial($0.name) }
    guard step.showsData else { return dials }
    let point: [Control] = bench.data.isGrouped ? [] : [.point]
    let penalty: [Control] = bench.data.kind == .points ? [.inverseRegularization] : []
    return dials + point + [.weight, .bias] + penalty
  }

  /// What the arrows move now; nil while they step.
  var control: Control? {
    guard isExperimenting else { return nil }
    return chosenControl.flatMap { controls.contains($0) ? $0 : nil } ?? controls.first
  }

  mutating func toggleExperiment() {
    if isExperimenting { return leaveExperiment() }
    guard !controls.isEmpty else { return say("At this step there is nothing to change; try another.") }
    movement = nil
    autoPlay = nil
    isExperimenting = true
    chosenControl = controls.first
    if chosenControl == .point, followed == nil { followed = bench?.facts.points.first?.item }
  }

  mutating func leaveExperiment() {
    isExperimenting = false
    cursor = nil
  }

  /// The control that many places further, round and round.
  mutating func chooseControl(by places: Int) {
    let controls = controls
    guard let control, let index = controls.firstIndex(of: control) else { return }
    chosenControl = controls[(index + places + controls.count) % controls.count]
  }
}
