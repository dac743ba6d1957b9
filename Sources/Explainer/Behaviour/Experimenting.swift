import CrossEntropy
import Insight
import Lessons

/// What the keys of an experiment do.
extension State {
  mutating func toggleExperiment() {
    if isExperimenting { return leaveExperiment() }
    guard !controls.isEmpty else { return say("At this step there is nothing to change; try another.") }
    movement = nil
    autoPlay = nil
    experimenting = Experimenting(control: controls.first)
    if controls.first == .point, followed == nil { followed = bench?.facts.points.first?.item }
  }

  mutating func leaveExperiment() { experimenting = nil }

  /// The control that many places further, round and round.
  mutating func chooseControl(by places: Int) {
    let controls = controls
    guard let control, let index = controls.firstIndex(of: control) else { return }
    experimenting?.control = controls[(index + places + controls.count) % controls.count]
  }

  /// Moves what the arrows move, up or to the right (direction 1) or down or to the left (−1).
  mutating func moveControl(_ direction: Int, isFine: Bool) {
    guard let control else { return say("At this step there is nothing to change; Enter goes on.") }
    switch control {
    case .point: movePoint(direction, isFine: isFine)
    case .weight: moveWeight(direction, isFine: isFine)
    case .bias: moveBias(direction, isFine: isFine)
    case .inverseRegularization: movePenalty(direction, isFine: isFine)
    case .dial(let name): moveDial(name, direction, isFine: isFine)
    }
  }

  // MARK: Points

  private mutating func movePoint(_ direction: Int, isFine: Bool) {
    guard let bench else { return }
    guard let item = followed, let point = bench.experiment.edits.observation(item, in: bench.data) else {
      return moveCursor(direction, isFine: isFine)
    }
    let x = bench.scale.x(after: point.x, direction: direction, isFine: isFine)
    place(item, at: x, Workbench.Gesture(control: .point, item: item, direction: direction))
  }

  private mutating func moveCursor(_ direction: Int, isFine: Bool) {
    guard let cursor, let bench else { return say("No point is chosen; Tab chooses one.") }
    experimenting?.cursor = bench.scale.x(after: cursor, direction: direction, isFine: isFine)
  }

  /// Puts a point at an x, as part of a gesture.
  mutating func place(_ item: Int, at x: Double, _ gesture: Workbench.Gesture) {
    editPoint(item, gesture) { $0.x = x }
  }

  mutating func flipLabel() {
    guard let item = editablePoint() else { return }
    editPoint(item) { $0.label = $0.label.opposite }
  }

  mutating func addPoint() {
    guard canEditPoints(), let bench else { return }
    let model = bench.facts.model
    let selected = followed.flatMap { bench.experiment.edits.observation($0, in: bench.data) }
    let x = selected?.x ?? cursor ?? bench.scale.lower
    let label = selected?.label ?? (model.probability(at: x) >= 0.5 ? .positive : .negative)
    let item = bench.experiment.edits.nextItem(in: bench.data)
    guard bench.facts.summary.rowCount < LessonData.mostSinglePoints else {
      return say("There are \(LessonData.mostSinglePoints) points, and no room for more.")
    }
    change { $0.edits.set(item, to: Observation(x: x, label: label), in: bench.data) }
    followed = item
    experimenting?.control = .point
  }

  mutating func removePoint() {
    guard let item = editablePoint(), let bench else { return }
    guard bench.facts.summary.rowCount > 1 else { return say("This is the last point; it stays.") }
    let x = bench.experiment.edits.observation(item, in: bench.data)?.x
    change { $0.edits.set(item, to: nil, in: bench.data) }
    guard self.bench?.facts.point(item) == nil else { return }
    followed = nil
    experimenting?.cursor = x.flatMap { $0.isFinite ? $0 : nil } ?? bench.scale.lower
    experimenting?.control = .point
  }

  private mutating func editPoint(
    _ item: Int, _ gesture: Workbench.Gesture? = nil, _ edit: (inout Observation) -> Void
  ) {
    guard let bench, var observation = bench.experiment.edits.observation(item, in: bench.data) else {
      return
    }
    edit(&observation)
    change(gesture) { $0.edits.set(item, to: observation, in: bench.data) }
  }

  /// The followed point if points can be edited here; says why not.
  private mutating func editablePoint() -> Int? {
    guard canEditPoints() else { return nil }
    if followed == nil { say("No point is chosen; Tab chooses one.") }
    return followed
  }

  private mutating func canEditPoints() -> Bool {
    if controls.contains(.point) { return true }
    say(
      bench?.data.isGrouped == true && controls.contains(.weight)
        ? "Points are drawn as groups here, so single ones cannot be changed; \(modelControls) can."
        : "At this step there are no points to change.")
    return false
  }

  private var modelControls: String {
    controls.contains(.inverseRegularization) ? "w, b and C" : "w and b"
  }

  // MARK: The model

  private mutating func moveWeight(_ direction: Int, isFine: Bool) {
    guard let bench else { return }
    let model = bench.facts.model
    let weight = bench.scale.weight(after: model.weight, direction: direction, isFine: isFine)
    let pivot = bench.scale.pivot
    setModel(
      LogisticModel(weight: weight, centre: pivot, logitAtCentre: model.logit(at: pivot)), .weight, direction)
  }

  private mutating func moveBias(_ direction: Int, isFine: Bool) {
    guard let bench else { return }
    let model = bench.facts.model
    let pivot = bench.scale.pivot
    let logit = bench.scale.bias(after: model.logit(at: pivot), direction: direction, isFine: isFine)
    setModel(LogisticModel(weight: model.weight, centre: pivot, logitAtCentre: logit), .bias, direction)
  }

  private mutating func setModel(_ model: LogisticModel, _ control: Control, _ direction: Int) {
    change(Workbench.Gesture(control: control, direction: direction)) { $0.handSet = model }
  }

  /// C goes through the powers of ten and ends with none; finely through 1, 2 and 5 as well.
  private mutating func movePenalty(_ direction: Int, isFine: Bool) {
    guard let bench else { return }
    let next = bench.experiment.inverseRegularization.next(direction, isFine: isFine)
    change(Workbench.Gesture(control: .inverseRegularization, direction: direction)) {
      $0.inverseRegularization = next
      $0.handSet = nil
    }
  }

  /// Gives the model back to the fit, or to the predictions.
  mutating func refit() {
    guard bench?.experiment.handSet != nil else { return say("The model was not set by hand.") }
    change { $0.handSet = nil }
  }

  // MARK: Dials

  private mutating func moveDial(_ name: String, _ direction: Int, isFine: Bool) {
    guard let dial = step?.dials.first(where: { $0.name == name }) else { return }
    let value = dialValues[name] ?? dial.start
    let next = dial.value(after: value, direction: direction, isFine: isFine)
    change(Workbench.Gesture(control: .dial(name), direction: direction)) {
      $0.dials[name] = next == dial.start ? nil : next
    }
  }

  // MARK: Changing, and going back

  /// Changes the experiment of this chapter; what cannot be done is said and changes nothing.
  mutating func change(_ gesture: Workbench.Gesture? = nil, _ edit: (inout Experiment) -> Void) {
    guard benches.indices.contains(place.chapter) else { return }
    movement = nil
    do {
      try benches[place.chapter].change(gesture, edit)
    } catch {
      say(sentence(error))
    }
  }

  mutating func undo() {
    guard let bench, bench.canUndo else { return say("Nothing has been changed that could be undone.") }
    goBack { $0.undo() }
  }

  mutating func redo() {
    guard let bench, bench.canRedo else { return say("Nothing has been undone that could be done again.") }
    goBack { $0.redo() }
  }

  mutating func resetExperiment() {
    guard bench != nil else { return }
    goBack { try? $0.reset() }
  }

  private mutating func goBack(_ move: (inout Workbench) -> Void) {
    movement = nil
    move(&benches[place.chapter])
    if bench?.facts.point(followed) == nil { followed = nil }
  }
}

extension InverseRegularization {
  /// The next C upward (direction 1) or downward (−1) between 0.01 and none.
  fileprivate func next(_ direction: Int, isFine: Bool) -> InverseRegularization {
    let powers: [Double] = [0.01, 0.1, 1, 10, 100, 1e3, 1e4, 1e5, 1e6]
    let all = isFine ? powers.dropLast().flatMap { [$0, 2 * $0, 5 * $0] } + powers.suffix(1) : powers
    guard case .finite(let value) = self else { return direction < 0 ? .finite(1e6) : .none }
    if direction > 0 { return all.first { $0 > value * (1 + 1e-9) }.map { .finite($0) } ?? .none }
    return .finite(all.last { $0 < value * (1 - 1e-9) } ?? min(value, 0.01))
  }
}
