import Drawing
import Insight
import Lessons
import Words

/// From step to step. Next and back pressed while a picture moves end the movement and do no more, so that
/// nobody oversteps.
extension State {
  mutating func stepForward() {
    typedNumber = ""
    if finishedMovement() { return }
    if answerScale != nil {
      answerFromScale()
    } else if hasOpenQuestion {
      isAnswered = true
      restartAutoPlay()
    } else if let next = place(place, stepsAway: 1) {
      enter(next, by: .forward)
    }
  }

  mutating func stepBack() {
    typedNumber = ""
    if finishedMovement() { return }
    if let previous = place(place, stepsAway: -1) {
      enter(previous, by: .backward)
    }
  }

  /// Jumps to a step, or to the nearest that there is.
  mutating func go(to target: Place) {
    let target = clamped(target)
    typedNumber = ""
    guard target != place else { return finishMovement() }
    enter(target, by: .direct)
  }

  mutating func type(_ digit: Int) {
    let number = typedNumber.split(separator: ".", omittingEmptySubsequences: false).last ?? ""
    guard number.count < mostDigits else { return }
    typedNumber += "\(digit)"
  }

  mutating func typePoint() {
    guard !typedNumber.isEmpty, !typesPlace else { return }
    typedNumber += "."
  }

  mutating func goToTypedStep() {
    guard let typedPlace else { return }
    guard chapters.indices.contains(typedPlace.chapter) else {
      typedNumber = ""
      return say(wording("screen.places.no-chapter", ["number": "\(typedPlace.chapter + 1)"]))
    }
    go(to: typedPlace)
  }

  mutating func replay() {
    departure = Departure(from: place(place, stepsAway: -1), way: .replay)
  }

  private mutating func enter(_ target: Place, by way: Departure.Way) {
    letGo(before: target)
    departure = Departure(from: place, way: way)
    place = target
    isAnswered = false
    answerScale = nil
    closeNumberField()
    typedNumber = ""
  }

  /// What is held here is let go: another chapter has other points, and a run begins anew where it is entered. The
  /// run of the step that is left stays, for its picture is what the movement comes from.
  private mutating func letGo(before target: Place) {
    if let id = step(at: target)?.id { trainings[id] = nil }
    guard target.chapter != place.chapter else { return }
    followed = nil
    experimenting?.cursor = nil
  }

  /// Ends the movement; says whether there was one.
  private mutating func finishedMovement() -> Bool {
    defer { finishMovement() }
    return movement != nil
  }

  private mutating func finishMovement() { movement = nil }
}
