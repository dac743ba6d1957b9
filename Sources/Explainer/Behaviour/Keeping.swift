import Drawing
import Insight
import Lessons

/// Keeping an experiment, or leaving it behind.
extension State {
  /// Asks for the points as they are now to be written to a file.
  mutating func saveExperiment() {
    guard let bench, step?.showsData == true else { return say("At this step there are no points to save.") }
    request = .save(bench.text)
  }

  mutating func report(_ outcome: SaveOutcome) {
    switch outcome {
    case .written(let name):
      saved[place.chapter] = bench?.experiment
      say("The points are saved in \(String(name.map(printable))); --data reads it.")
    case .failed(let reason): say("The points could not be saved: \(String(reason.map(printable))).")
    }
  }

  mutating func askToQuit() {
    guard hasUnsavedEdits, !isAskedToQuit else {
      isFinished = true
      return
    }
    isAskedToQuit = true
    // The question stands on the page.
    overlay = nil
    say("What you changed is not saved: q again quits, W saves the points, any other key goes on.")
  }

  /// Whether something was changed, in any chapter, and not saved since.
  private var hasUnsavedEdits: Bool {
    benches.enumerated().contains { chapter, bench in
      bench.hasEdits && saved[chapter].map { bench.experiment.hasEdits(since: $0) } != false
    }
  }

  /// What was said of a key goes with the next; passing time is none.
  mutating func forgetMessage(before action: Action) {
    switch action {
    case .timePassed, .saved, .repaint, .suspend: return
    // A release says nothing, and what a click on a hint does is an action of its own.
    case .pointed(let mouse, let size) where mouse.gesture == .release || hint(under: mouse, size) != nil:
      return
    case .askToQuit: break
    default: isAskedToQuit = false
    }
    message = nil
    if !action.isPartOfGesture || !action.isDrag && secondsSinceKey > slowestRepeat { endGesture() }
    secondsSinceKey = 0
  }

  private mutating func endGesture() {
    guard benches.indices.contains(place.chapter) else { return }
    benches[place.chapter].endGesture()
  }
}

/// Seconds: a key that is held repeats sooner, also the first time.
private let slowestRepeat = 0.8

extension Action {
  fileprivate var isDrag: Bool {
    if case .pointed = self { true } else { false }
  }

  /// Whether a change may go on from the one before.
  fileprivate var isPartOfGesture: Bool {
    switch self {
    case .moveControl: true
    case .pointed(let mouse, _): mouse.gesture == .drag
    default: false
    }
  }
}
