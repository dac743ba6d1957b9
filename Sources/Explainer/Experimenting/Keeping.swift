import Drawing
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
    case .askToQuit: break
    default: isAskedToQuit = false
    }
    message = nil
    if !action.isPartOfGesture { endGesture() }
  }

  private mutating func endGesture() {
    guard benches.indices.contains(place.chapter) else { return }
    benches[place.chapter].endGesture()
  }
}

extension Action {
  /// Whether a change may go on from the one before.
  fileprivate var isPartOfGesture: Bool {
    if case .moveControl = self { true } else { false }
  }
}
