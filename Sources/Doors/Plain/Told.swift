import CrossEntropy
import Explainer
import Insight
import Lessons
import Numerals
import Words

/// What is told at a moment, so that after a command only what is new has to be.
struct Told {
  private let place: Place
  private let lines: [String]
  /// In the unit at hand; nil where the step shows no data.
  private let loss: String?
  private let unit: String

  init(_ state: State) {
    place = state.place
    lines = StepInWords(state).told
    let context = state.pointDetail == nil ? nil : state.context
    loss = context.map { fixed($0.unit.value(fromNats: $0.facts.summary.meanLoss), 4) }
    unit = context?.unit.name ?? ""
  }

  /// What has changed until a later moment, at the same step or at another.
  func change(to state: State) -> [String] {
    let reaction = [state.reaction].compactMap(\.self).map { plainText($0) }
    let now = Told(state)
    guard now.place == place else { return reaction + StepInWords(state).arrival(from: place) }
    let known = Set(lines)
    return reaction + now.lossChange(since: self, state) + now.lines.filter { !known.contains($0) }
  }

  private func lossChange(since before: Told, _ state: State) -> [String] {
    guard let loss, let earlier = before.loss, loss != earlier, unit == before.unit else { return [] }
    let change = wording("plain.changes.loss", ["before": earlier, "after": loss, "unit": unit])
    return ([change] + [state.lossChange].compactMap(\.self)).map { plainText($0) }
  }
}

extension StepInWords {
  /// What is told of a step: its words, its picture, and the teacher's notes where they are shown.
  var told: [String] { spoken + picture + notes }

  /// A step as one comes to it.
  func arrival(from place: Place?) -> [String] {
    (place?.chapter == self.place.chapter ? [] : [chapter]) + [heading] + told
  }
}
