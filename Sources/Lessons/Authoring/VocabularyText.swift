import Insight
import Words

extension Vocabulary {
  /// The vocabulary for authors of lessons, one entry a line: what can be named, what it needs, and what it says of
  /// the data at hand.
  public func listing(_ context: PictureContext) -> String {
    let figures = figures.map { Entry($0.name, needText($0.needs).map { $0 + ". " } ?? "", $0.summary) }
    let trainings = Training.allCases.map { training in
      Entry(training.rawValue, needText(Needs(dials: training.dials)) ?? "", "")
    }
    let placeholders = placeholders.map { placeholder in
      Entry(
        placeholder.isCount
          ? wording(
            "authoring.vocabulary.count",
            ["value": "{\(placeholder.name)}", "forms": "{\(placeholder.name)|one|many}"])
          : "{\(placeholder.name)}",
        needText(placeholder.needs) ?? "", placeholder.needs == .nothing ? placeholder.text(context) : "")
    }
    let facts = facts.map { fact in
      Entry(
        fact.name, needText(fact.needs) ?? "",
        fact.needs == .nothing
          ? (fact.holds(context)
            ? wording("authoring.vocabulary-text.yes") : wording("authoring.vocabulary-text.no")) : "")
    }
    return [
      block(wording("authoring.vocabulary-text.scene-heading"), figures),
      block(wording("authoring.vocabulary-text.training-heading"), trainings),
      block(wording("authoring.vocabulary.placeholders", ["place": "{…}"]), placeholders),
      block(wording("authoring.vocabulary-text.when-heading"), facts),
    ].joined(separator: "\n\n")
  }
}

private struct Entry {
  let name: String
  let text: String

  init(_ name: String, _ need: String, _ text: String) {
    self.name = name
    self.text = need + text
  }
}

private func needText(_ needs: Needs) -> String? {
  var texts: [String] = []
  if !needs.trainings.isEmpty {
    let names = needs.trainings.map(\.rawValue).joined(separator: wording("authoring.vocabulary.or"))
    texts.append(wording("authoring.vocabulary.training", ["names": names]))
  }
  if !needs.dials.isEmpty {
    let names = needs.dials.map { "\"\($0.rawValue)\"" }.joined(separator: ", ")
    texts.append(wording("authoring.vocabulary.dials", ["dials": Count(needs.dials.count), "names": names]))
  }
  return texts.isEmpty
    ? nil
    : wording(
      "authoring.vocabulary.needs", ["needs": texts.joined(separator: wording("authoring.vocabulary.and"))])
}

private func block(_ title: String, _ entries: [Entry]) -> String {
  let width = min(34, entries.map(\.name.count).max() ?? 0)
  let lines = entries.map { entry in
    "  " + entry.name + String(repeating: " ", count: max(0, width - entry.name.count)) + "  " + entry.text
  }
  return ([title] + lines).joined(separator: "\n")
}
