import CrossEntropy
import Insight
import Lessons
import Words

/// Points that are moved, added and removed, and labels that are flipped.
extension State {
  mutating func movePoint(_ direction: Int, isFine: Bool) {
    guard let bench else { return }
    guard let item = followed, let point = bench.experiment.edits.observation(item, in: bench.data) else {
      return moveCursor(direction, isFine: isFine)
    }
    let x = bench.scale.x(after: point.x, direction: direction, isFine: isFine)
    place(item, at: x, Workbench.Gesture(control: .point, item: item, direction: direction))
  }

  private mutating func moveCursor(_ direction: Int, isFine: Bool) {
    guard let cursor, let bench else { return say(wording("screen.points.none-chosen")) }
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
      return say(wording("screen.points.no-room", ["most": "\(LessonData.mostSinglePoints)"]))
    }
    change { $0.edits.set(item, to: Observation(x: x, label: label), in: bench.data) }
    followed = item
    justAdded = item
    experimenting?.control = .point
  }

  mutating func removePoint() {
    guard let item = editablePoint(), let bench else { return }
    guard bench.facts.summary.rowCount > 1 else { return say(wording("screen.points.last")) }
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
    if followed == nil { say(wording("screen.points.none-chosen")) }
    return followed
  }

  private mutating func canEditPoints() -> Bool {
    if controls.contains(.point) { return true }
    say(
      bench?.data.isGrouped == true && controls.contains(.weight)
        ? wording("screen.points.groups", ["model controls": modelControls])
        : wording("screen.points.none-here"))
    return false
  }

  private var modelControls: String {
    controls.contains(.inverseRegularization)
      ? wording("screen.points.model-and-penalty") : wording("screen.points.model")
  }
}
