import Drawing
import Insight
import Lessons

/// From step to step. Next and back pressed while a picture moves end the movement and do no more, so that
/// nobody oversteps.
extension State {
  mutating func stepForward() {
    typedNumber = ""
    if finishedMovement() { return }
    if hasOpenQuestion {
      isAnswered = true
      restartAutoPlay()
    } else if let next = place(place, stepsAway: 1) {
      letGo(before: next)
      enter(next, moving: forward(to: next))
    }
  }

  mutating func stepBack() {
    typedNumber = ""
    if finishedMovement() { return }
    if let previous = place(place, stepsAway: -1) {
      letGo(before: previous)
      enter(previous, moving: backward(to: previous))
    }
  }

  /// Jumps to a step, or to the nearest that there is.
  mutating func go(to target: Place) {
    let target = clamped(target)
    typedNumber = ""
    guard target != place else { return finishMovement() }
    letGo(before: target)
    enter(target, moving: direct(to: target))
  }

  mutating func type(_ digit: Int) {
    guard typedNumber.count < 3 else { return }
    typedNumber += "\(digit)"
  }

  mutating func goToTypedStep() {
    guard let number = Int(typedNumber) else { return }
    go(to: Place(chapter: place.chapter, step: number - 1))
  }

  mutating func replay() {
    let previous = place(place, stepsAway: -1)
    if let previous { prepareTraining(at: previous) }
    let before = previous.flatMap(picture(at:))?.scene ?? Scene([])
    guard settings.hasMotion, let picture = picture(at: place) else { return }
    movement = Movement(
      transition: Transition(from: before, via: picture.via, to: picture.scene, motion: picture.motion))
  }

  var hasNext: Bool { place(place, stepsAway: 1) != nil }

  var hasPrevious: Bool { place(place, stepsAway: -1) != nil }

  /// The step that many steps away, across chapters; nil beyond the ends.
  private func place(_ place: Place, stepsAway distance: Int) -> Place? {
    let all = places
    guard let index = all.firstIndex(of: place), all.indices.contains(index + distance) else { return nil }
    return all[index + distance]
  }

  /// The place that many steps further, stopping at the ends.
  func place(_ place: Place, movedBy distance: Int) -> Place {
    let all = places
    guard let index = all.firstIndex(of: place), !all.isEmpty else { return place }
    return all[min(max(0, index + distance), all.count - 1)]
  }

  /// All places in order.
  public var places: [Place] {
    chapters.indices.flatMap { chapter in
      chapters[chapter].steps.indices.map { Place(chapter: chapter, step: $0) }
    }
  }

  // MARK: Movement

  /// What is held here is let go: another chapter has other points, and a run begins anew where it is entered. The
  /// run of the step that is left stays, for its picture is what the movement comes from.
  private mutating func letGo(before target: Place) {
    if let id = step(at: target)?.id { trainings[id] = nil }
    prepareTraining(at: target)
    guard target.chapter != place.chapter else { return }
    followed = nil
    cursor = nil
  }

  private mutating func enter(_ target: Place, moving transition: Transition?) {
    place = target
    isAnswered = false
    typedNumber = ""
    movement = settings.hasMotion ? transition.map { Movement(transition: $0) } : nil
    restartAutoPlay()
  }

  /// Ends the movement; says whether there was one.
  private mutating func finishedMovement() -> Bool {
    defer { finishMovement() }
    return movement != nil
  }

  private mutating func finishMovement() { movement = nil }

  private func forward(to target: Place) -> Transition? {
    guard settings.hasMotion, let from = picture(at: place), let to = picture(at: target) else { return nil }
    return Transition(from: from.scene, via: to.via, to: to.scene, motion: to.motion)
  }

  /// Backward is the way forward, turned round.
  private func backward(to target: Place) -> Transition? {
    guard settings.hasMotion, let from = picture(at: place), let to = picture(at: target) else { return nil }
    return Transition(from: to.scene, via: from.via, to: from.scene, motion: from.motion).reversed
  }

  private func direct(to target: Place) -> Transition? {
    guard settings.hasMotion, let from = picture(at: place), let to = picture(at: target) else { return nil }
    return Transition(from: from.scene, to: to.scene)
  }
}
