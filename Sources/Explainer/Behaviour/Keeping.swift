import Drawing
import Insight
import Lessons
import Words

/// Keeping an experiment, or leaving it behind.
extension State {
  /// Asks for a session to be written to a file, and beside it for the points where they were changed.
  mutating func saveExperiment() {
    let session = source.canBeReadAgain ? Session(self) : nil
    let points = changedPoints
    guard session != nil || points != nil else { return say(wording("screen.saving.from-input")) }
    if let session, session == savedSession?.session {
      return say(wording("screen.saving.saved-before", ["file": shown(savedSession?.file)]))
    }
    request = .save(Saving(points: points, session: session?.text))
  }

  /// The points as they are now, where they were changed and are in no file.
  private var changedPoints: String? {
    guard let bench, hasUnsavedEdits(in: place.chapter) else { return nil }
    return bench.text
  }

  private func shown(_ name: String?) -> String { String((name ?? "").map(printable)) }

  mutating func report(_ outcome: SaveOutcome) {
    switch outcome {
    case .written(let files): report(files)
    case .failed(let reason): say(wording("screen.saving.failed", ["reason": shown(reason)]))
    }
  }

  private mutating func report(_ files: SavedFiles) {
    if let file = files.session, let session = Session(self) {
      savedSession = (session, file)
      // It has the experiments of all chapters.
      for chapter in benches.indices where hasUnsavedEdits(in: chapter) { keep(chapter, in: file) }
    }
    if let file = files.points { keep(place.chapter, in: file) }
    say(words(for: files))
  }

  private mutating func keep(_ chapter: Int, in file: String) {
    saved[chapter] = Saved(experiment: benches[chapter].experiment, file: file)
  }

  private func words(for files: SavedFiles) -> String {
    let weights = bench?.savesWeights == true ? wording("screen.saving.with-weights") : ""
    switch (files.points, files.session) {
    case (let points?, let session?):
      return wording(
        "screen.saving.saved-both",
        ["points": shown(points), "session": shown(session), "weights": weights])
    case (nil, let session?): return wording("screen.saving.saved-session", ["session": shown(session)])
    case (let points, nil):
      return wording("screen.saving.saved-points", ["file": shown(points), "weights": weights])
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
