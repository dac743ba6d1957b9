import CrossEntropy
import Insight
import Lessons

/// A chapter's data, the experiment that is made with them, what follows from it, and how to go back.
struct Workbench: Sendable {
  let data: LessonData
  let scale: DataScale
  private(set) var experiment: Experiment
  /// What is known about the data and the model at hand.
  private(set) var facts: Facts
  /// The facts before anything was changed.
  private let startFacts: Facts
  /// The answers that were predicted, by the ids of their steps.
  private(set) var predictions: [String: Prediction] = [:]
  /// What was before each change, and after each that was undone.
  private var past: [Remembered] = []
  private var future: [Remembered] = []
  /// What the last change was, while it may still go on as one.
  private var lastGesture: Gesture?

  /// All that can be undone, as it was at one time.
  private struct Remembered: Sendable, Hashable {
    var experiment: Experiment
    var predictions: [String: Prediction]
  }

  private var now: Remembered { Remembered(experiment: experiment, predictions: predictions) }

  /// What a change is part of. Changes of one gesture that follow each other are undone as one.
  struct Gesture: Sendable, Hashable {
    var control: Control
    var item: Int?
    /// 1 and −1 for keys that step up and down, 0 for a drag.
    var direction: Int
  }

  /// The data as they were brought.
  ///
  /// - Throws: `ModelError` where they allow no fit.
  init(_ data: LessonData) throws(ModelError) {
    self.data = data
    scale = DataScale(data)
    experiment = Experiment(data)
    facts = try Facts(data, experiment)
    startFacts = facts
    experiment.lastFit = facts.fittedNow
  }

  /// The same data, nothing changed.
  var asBrought: Workbench {
    var bench = self
    bench.experiment = start
    bench.facts = startFacts
    (bench.past, bench.future, bench.lastGesture, bench.predictions) = ([], [], nil, [:])
    return bench
  }

  /// The mean loss, in nats, before anything was changed.
  var startMeanLoss: Double { startFacts.summary.meanLoss }

  /// The experiment before anything was changed.
  private var start: Experiment {
    var start = Experiment(data)
    start.lastFit = startFacts.fittedNow
    return start
  }

  /// Whether points, labels, weights or settings differ from those that were brought.
  var hasEdits: Bool { experiment.hasEdits(since: start) }

  var canUndo: Bool { !past.isEmpty }
  var canRedo: Bool { !future.isEmpty }

  /// Changes the experiment; nothing happens where the change leads nowhere.
  ///
  /// - Throws: `ModelError` where nothing would be left to compute; the experiment is then as before.
  mutating func change(_ gesture: Gesture? = nil, _ edit: (inout Experiment) -> Void) throws(ModelError) {
    var changed = experiment
    edit(&changed)
    guard changed != experiment else { return }
    let before = now
    try adopt(changed)
    if gesture == nil || gesture != lastGesture { past.append(before) }
    lastGesture = gesture
    future = []
    forgetRoundTrip()
  }

  /// Changes the experiment as part of the last change, which is undone with it.
  ///
  /// - Throws: `ModelError` where nothing would be left to compute; the experiment is then as before.
  mutating func changeLast(_ edit: (inout Experiment) -> Void) throws(ModelError) {
    guard canUndo else { return try change(nil, edit) }
    var changed = experiment
    edit(&changed)
    guard changed != experiment else { return }
    try adopt(changed)
    (future, lastGesture) = ([], nil)
  }

  /// A drag that ends where it began leaves nothing to undo.
  private mutating func forgetRoundTrip() {
    guard lastGesture != nil, past.last == now else { return }
    past.removeLast()
    lastGesture = nil
  }

  /// Takes a predicted answer, in the place of one that was there.
  mutating func predict(_ prediction: Prediction, of step: String) {
    guard predictions[step] != prediction else { return }
    past.append(now)
    predictions[step] = prediction
    (future, lastGesture) = ([], nil)
  }

  /// Goes on with predictions that were made with other data.
  mutating func keep(_ predictions: [String: Prediction]) { self.predictions = predictions }

  /// Takes what was kept, in the place of everything that was done.
  ///
  /// - Parameter canUndo: Whether undoing leads back to the data as they were brought.
  /// - Throws: `ModelError` where it cannot be computed with these data.
  mutating func restore(
    _ kept: Experiment, _ predictions: [String: Prediction], canUndo: Bool
  ) throws(ModelError) {
    self = asBrought
    let start = now
    try adopt(kept)
    self.predictions = predictions
    past = canUndo ? [start] : []
  }

  /// The next change is a new one, also if it is of the same kind as the last.
  mutating func endGesture() { lastGesture = nil }

  /// Takes the last change back.
  ///
  /// - Throws: ``ModelError`` where what was before cannot be computed again; nothing is taken back then.
  mutating func undo() throws(ModelError) { try go(from: \.past, to: \.future) }

  /// Makes the last change again that was taken back.
  ///
  /// - Throws: ``ModelError`` where it cannot be computed again; nothing changes then.
  mutating func redo() throws(ModelError) { try go(from: \.future, to: \.past) }

  /// Takes everything back at once, undoably. What was predicted stays predicted.
  ///
  /// - Throws: ``ModelError`` where the data as they were brought cannot be computed again; nothing changes then.
  mutating func reset() throws(ModelError) {
    let start = start
    try change { $0 = start }
  }

  private mutating func go(
    from source: WritableKeyPath<Workbench, [Remembered]>, to target: WritableKeyPath<Workbench, [Remembered]>
  ) throws(ModelError) {
    lastGesture = nil
    guard let next = self[keyPath: source].last else { return }
    let now = now
    try adopt(next.experiment)
    predictions = next.predictions
    self[keyPath: source].removeLast()
    self[keyPath: target].append(now)
  }

  private mutating func adopt(_ changed: Experiment) throws(ModelError) {
    var adopted = changed
    if !changed.isSameModel(as: experiment) {
      let same = changed.edits == experiment.edits ? facts : nil
      facts =
        changed.isSameModel(as: start)
        ? startFacts : try Facts(data, changed, after: same, near: startFacts.fittedNow)
      adopted.lastFit = facts.fittedNow ?? changed.lastFit
    }
    experiment = adopted
  }
}

extension Facts {
  /// The model, where it was fitted to these data.
  fileprivate var fittedNow: LogisticModel? {
    if case .fitted = origin { model } else { nil }
  }
}

extension Experiment {
  /// Whether only dials differ, on which the facts do not depend.
  fileprivate func isSameModel(as other: Experiment) -> Bool {
    var experiment = self
    experiment.dials = other.dials
    return experiment == other
  }
}
