import Words

extension YAMLReader {
  /// What is asked and answered, as far as it can be read.
  func question(_ node: YAMLNode) -> Question? {
    let keys = mapping(node, key: "question", required: ["ask", "answer"], optional: ["choices"])
    guard let keys else { return nil }
    return Question(
      ask: keys["ask"].map { passages($0, key: "ask") } ?? [],
      answer: keys["answer"].map { passages($0, key: "answer") } ?? [],
      choices: keys["choices"].map(choices) ?? [])
  }

  /// The answers to choose from: two or more, which differ in words, and of which no one is right whenever another is.
  private func choices(_ node: YAMLNode) -> [Question.Choice] {
    guard let nodes = list(node, key: "choices") else { return [] }
    if nodes.count < 2 { note(.fewChoices, at: node) }
    let errorCount = errorCount
    let choices = nodes.compactMap(choice)
    if errorCount == self.errorCount { checkToldApart(choices, nodes) }
    return choices
  }

  private func choice(_ node: YAMLNode) -> Question.Choice? {
    guard
      let keys = mapping(
        node, key: wording("authoring.reading.a-choice"), required: ["words"], optional: ["when"]),
      let words = keys["words"]
    else { return nil }
    return Question.Choice(
      words: template(words, key: "words"), conditions: keys["when"].map(conditions) ?? [])
  }

  /// Notes each choice that cannot be told from one above it.
  private func checkToldApart(_ choices: [Question.Choice], _ nodes: [YAMLNode]) {
    for (place, choice) in choices.enumerated() {
      for (first, other) in choices.prefix(place).enumerated() where !choice.isToldApart(from: other) {
        note(.choicesAlike(first: first + 1, second: place + 1), at: nodes[place])
      }
    }
  }
}

extension Question.Choice {
  /// Whether the words differ and, as far as their conditions tell, either may be right without the other.
  fileprivate func isToldApart(from other: Question.Choice) -> Bool {
    guard words != other.words else { return false }
    if isNeverRight || other.isNeverRight { return true }
    let (mine, others) = (Set(conditions), Set(other.conditions))
    // One without conditions is right where no other is.
    if mine.isEmpty || others.isEmpty { return mine.isEmpty != others.isEmpty }
    return !mine.isSubset(of: others) && !others.isSubset(of: mine)
  }

  /// Of answers that are never right there may be several.
  private var isNeverRight: Bool { conditions.contains { $0.fact == .never && !$0.isNegated } }
}
