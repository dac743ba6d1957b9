import Insight

/// What the mouse does to the points.
extension State {
  mutating func point(_ pointed: Pointed) {
    if pointed != .release { closeNumberField() }
    switch pointed {
    case .point(let item): hold(item)
    case .x(let x): if isExperimenting { placeCursor(at: x) }
    case .drag(let x): drag(to: x)
    case .nothing: movement = nil
    case .release: held = nil
    }
  }

  private mutating func hold(_ item: Int) {
    movement = nil
    followed = item
    held = item
    if controls.contains(.point) { experimenting?.control = .point }
  }

  private mutating func placeCursor(at x: Double) {
    movement = nil
    followed = nil
    experimenting = Experimenting(control: .point, cursor: bench?.scale.rounded(x))
  }

  private mutating func drag(to x: Double) {
    guard let item = held, controls.contains(.point), let scale = bench?.scale else { return }
    if !isExperimenting { toggleExperiment() }
    followed = item
    place(item, at: scale.rounded(x), Workbench.Gesture(control: .point, item: item, direction: 0))
  }
}
