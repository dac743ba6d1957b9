import Drawing
import Insight
import Lessons
import Words

/// Keeping an experiment, or leaving it behind.
extension State {
  /// Asks for the points as they are now to be written to a file.
  mutating func saveExperiment() {
    guard let bench, step?.showsData == true else { return say(wording("screen.saving.none-here")) }
    guard hasUnsavedEdits(in: place.chapter) else { return sayNothingToSave(bench) }
    request = .save(bench.text)
  }

  private mutating func sayNothingToSave(_ bench: Workbench) {
    guard bench.hasEdits, let file = saved[place.chapter]?.file else {
      return say(wording("screen.saving.nothing-changed"))
    }
    say(wording("screen.saving.saved-before", ["file": String(file.map(printable))]))
  }

  mutating func report(_ outcome: SaveOutcome) {
    switch outcome {
    case .written(let name):
      saved[place.chapter] = bench.map { Saved(experiment: $0.experiment, file: name) }
      let weights = bench?.savesWeights == true ? wording("screen.saving.with-weights") : ""
      say(wording("screen.saving.saved", ["file": String(name.map(printable)), "weights": weights]))
    case .failed(let reason): say(wording("screen.saving.failed", ["reason": String(reason.map(printable))]))
    }
  }

  mutating func askToQuit() {
    guard hasUnsavedEdits, reply != .quitQuestion else {
      isFinished = true
      return
    }
    reply = .quitQuestion
    // The question stands on the page.
    overlay = nil
  }

  /// Whether something was changed, in any chapter, and not saved since.
  private var hasUnsavedEdits: Bool {
    benches.indices.contains { hasUnsavedEdits(in: $0) }
  }

  private func hasUnsavedEdits(in chapter: Int) -> Bool {
    let bench = benches[chapter]
    return bench.hasEdits && saved[chapter].map { bench.experiment.hasEdits(since: $0.experiment) } != false
  }

  /// What was said of a key goes with the next, and what the mouse held is let go; passing time is no key.
  mutating func forgetReply(before action: Action) {
    guard action.isOfUser else { return }
    isGreeting = false
    if action != .openNumberField { justAdded = nil }
    // The question stays for its own answer to see.
    if action != .askToQuit || reply != .quitQuestion { reply = nil }
    if !action.isDrag { held = nil }
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
  /// Whether a key or a click stands behind it that takes the place of the one before.
  fileprivate var isOfUser: Bool {
    switch self {
    case .timePassed, .resized, .answered, .saved, .chapterRead, .repaint, .suspend, .pointed(.release): false
    default: true
    }
  }

  fileprivate var isDrag: Bool {
    if case .pointed(.drag) = self { true } else { false }
  }

  /// Whether a change may go on from the one before.
  fileprivate var isPartOfGesture: Bool {
    if case .moveControl = self { true } else { isDrag }
  }
}
