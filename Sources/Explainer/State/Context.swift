import CrossEntropy
import Insight
package import Lessons

/// What pages are made from.
extension State {
  /// What the pictures and the words of this step are made from.
  package var context: PictureContext? { context(at: place) }

  /// What those of another step are made from; nil where there is none.
  package func context(at place: Place) -> PictureContext? {
    guard benches.indices.contains(place.chapter), let step = step(at: place) else { return nil }
    let bench = benches[place.chapter]
    var context = PictureContext(
      facts: bench.facts, unit: settings.unit, followed: followed,
      cursor: followed == nil && step.showsData ? cursor : nil,
      dials: dialValues(of: step, bench), followsDials: followsDials(of: step, at: place, bench),
      training: trainings[step.id]?.session.view)
    if !step.showsData { context.names = .none }
    return context
  }

  private func followsDials(of step: Step, at place: Place, _ bench: Workbench) -> Bool {
    let isMoving = isExperimenting && place == self.place && !step.dials.isEmpty
    return isMoving || step.dials.contains { bench.experiment.dials[$0.name] != nil }
  }

  /// The experiment at hand.
  var bench: Workbench? { benches.indices.contains(place.chapter) ? benches[place.chapter] : nil }

  /// The values of the dials of this step.
  var dialValues: [String: Double] {
    guard let step, let bench else { return [:] }
    return dialValues(of: step, bench)
  }

  func dialValues(of step: Step, _ bench: Workbench) -> [String: Double] {
    Dictionary(step.dials.map { ($0.name, value(of: $0, bench)) }) { first, _ in first }
  }

  /// The range may have become smaller since the dial was moved.
  private func value(of dial: Dial, _ bench: Workbench) -> Double {
    let value = bench.experiment.dials[dial.name] ?? dial.start
    return min(max(value, dial.range.lowerBound), dial.range.upperBound)
  }

  /// The picture of a step at rest; nil where there is none.
  package func picture(at place: Place) -> Picture? {
    guard let step = step(at: place), let context = context(at: place) else { return nil }
    return step.picture(context)
  }
}
