import CrossEntropy
import Insight
import Lessons

/// What is moved while experimenting.
struct Experimenting: Sendable, Hashable {
  /// What the arrows were told to move.
  var control: Control?
  /// Where a point would be added while none is followed.
  var cursor: Double?
}

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
    guard let experimenting else { return nil }
    return experimenting.control.flatMap { controls.contains($0) ? $0 : nil } ?? controls.first
  }

  /// Whether the arrows move something, and do not step.
  var isExperimenting: Bool { experimenting != nil }

  /// Where a point would be added.
  var cursor: Double? { experimenting?.cursor }
}
