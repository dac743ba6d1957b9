import Drawing
import Lessons

/// What follows an action: runs are made, and pictures begin to move.
extension State {
  /// Makes the runs of this step and of the one before it on the way, or makes them anew where their dials or their
  /// data have changed. Only then can the pictures be drawn between which the movement goes.
  mutating func arrive() {
    if let left = departure?.from { prepareTraining(at: left) }
    prepareTraining(at: place)
    guard let departure else { return }
    self.departure = nil
    movement = settings.hasMotion ? transition(departure).map { Movement(transition: $0) } : nil
    if departure.way != .replay { restartAutoPlay() }
  }

  private func transition(_ departure: Departure) -> Transition? {
    guard let to = picture(at: place) else { return nil }
    guard let from = departure.from.flatMap(picture(at:)) else {
      return Transition(from: Scene([]), via: to.via, to: to.scene, motion: to.motion)
    }
    switch departure.way {
    case .forward, .replay:
      return Transition(from: from.scene, via: to.via, to: to.scene, motion: to.motion)
    case .backward:
      // The way forward, turned round.
      return Transition(from: to.scene, via: from.via, to: from.scene, motion: from.motion).reversed
    case .direct: return Transition(from: from.scene, to: to.scene)
    }
  }
}
