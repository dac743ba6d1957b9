import CrossEntropy
import Insight
import Lessons
import Words

/// Beginning an experiment, changing it, and going back.
extension State {
  mutating func toggleExperiment() {
    if isExperimenting { return leaveExperiment() }
    guard !controls.isEmpty else { return say(wording("screen.experiments.nothing-here")) }
    movement = nil
    autoPlay = nil
    answerScale = nil
    experimenting = Experimenting(control: controls.first)
    if controls.first == .point, followed == nil { followed = bench?.facts.points.first?.item }
  }

  mutating func leaveExperiment() {
    experimenting = nil
    closeNumberField()
  }

  /// The control that many places further, round and round.
  mutating func chooseControl(by places: Int) {
    let controls = controls
    guard let control, let index = controls.firstIndex(of: control) else { return }
    experimenting?.control = controls[(index + places + controls.count) % controls.count]
  }

  /// Changes the experiment of this chapter; what cannot be done is said and changes nothing.
  ///
  /// - Parameter isSameChange: Whether it is part of the last change, and undone with it.
  mutating func change(
    _ gesture: Workbench.Gesture? = nil, isSameChange: Bool = false, _ edit: (inout Experiment) -> Void
  ) {
    guard benches.indices.contains(place.chapter) else { return }
    movement = nil
    do {
      if isSameChange {
        try benches[place.chapter].changeLast(edit)
      } else {
        try benches[place.chapter].change(gesture, edit)
      }
    } catch {
      say(sentence(error))
    }
  }

  mutating func undo() {
    guard let bench, bench.canUndo else { return say(wording("screen.experiments.nothing-to-undo")) }
    goBack { (bench) throws(ModelError) in try bench.undo() }
  }

  mutating func redo() {
    guard let bench, bench.canRedo else { return say(wording("screen.experiments.nothing-to-redo")) }
    goBack { (bench) throws(ModelError) in try bench.redo() }
  }

  mutating func resetExperiment() {
    guard bench != nil else { return }
    goBack { (bench) throws(ModelError) in try bench.reset() }
  }

  private mutating func goBack(_ move: (inout Workbench) throws(ModelError) -> Void) {
    movement = nil
    let before = prediction
    do {
      try move(&benches[place.chapter])
    } catch {
      say(sentence(error))
    }
    // A prediction that is taken back is asked for again.
    if prediction != before { isAnswered = prediction != nil }
    if bench?.facts.point(followed) == nil { followed = nil }
  }
}
