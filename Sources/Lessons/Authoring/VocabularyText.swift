import Insight

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
        "{\(placeholder.name)}" + (placeholder.isCount ? " or {\(placeholder.name)|one|many}" : ""),
        needText(placeholder.needs) ?? "", placeholder.needs == .nothing ? placeholder.text(context) : "")
    }
    let facts = facts.map { fact in
      Entry(
        fact.name, needText(fact.needs) ?? "",
        fact.needs == .nothing ? (fact.holds(context) ? "yes" : "no") : "")
    }
    return [
      block("scene: a figure, what it needs and what it shows", figures),
      block("training: what a step can train, and the dials it then needs", trainings),
      block("{…} in a text, and what it reads with the ten points", placeholders),
      block("when: a fact, or \"not\" and a fact; and whether it holds for the ten points", facts),
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
    texts.append("training " + needs.trainings.map(\.rawValue).joined(separator: " or "))
  }
  if !needs.dials.isEmpty {
    let names = needs.dials.map { "\"\($0.rawValue)\"" }.joined(separator: ", ")
    texts.append((needs.dials.count == 1 ? "the dial " : "the dials ") + names)
  }
  return texts.isEmpty ? nil : "needs " + texts.joined(separator: " and ")
}

private func block(_ title: String, _ entries: [Entry]) -> String {
  let width = min(34, entries.map(\.name.count).max() ?? 0)
  let lines = entries.map { entry in
    "  " + entry.name + String(repeating: " ", count: max(0, width - entry.name.count)) + "  " + entry.text
  }
  return ([title] + lines).joined(separator: "\n")
}
