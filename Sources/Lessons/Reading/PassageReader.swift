extension YAMLReader {
  /// Text, or a list of texts and variants.
  func passages(_ node: YAMLNode, key: String) -> [Passage] {
    guard case .sequence(let items, _) = node else { return [Passage(say: template(node, key: key))] }
    return items.map { passage($0, key: key) }
  }

  private func passage(_ node: YAMLNode, key: String) -> Passage {
    guard case .mapping = node else { return Passage(say: template(node, key: key)) }
    let keys = mapping(node, key: key, required: ["when", "say"], optional: ["otherwise"])
    return Passage(
      when: keys?["when"].map(conditions) ?? [],
      say: keys?["say"].map { template($0, key: "say") } ?? .empty,
      otherwise: keys?["otherwise"].map { template($0, key: "otherwise") })
  }

  /// One fact, or several parted by commas that must all hold.
  func conditions(_ node: YAMLNode) -> [Condition] {
    guard let text = text(node, key: "when") else { return [] }
    let parts = text.utf8.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
    return parts.compactMap { part in
      let name = String(Substring(part)).withSingleBlanks
      let condition = Condition(name, in: .all)
      if condition == nil {
        let nearest = nearestNames(to: name, among: Vocabulary.all.facts.map(\.name))
        note(.unknownFact(name, nearest: nearest), at: node)
      }
      return condition
    }
  }

  /// A text with names in braces. What is wrong with it is said at the place where the text begins.
  func template(_ node: YAMLNode, key: String) -> Template {
    guard let text = text(node, key: key) else { return .empty }
    let (template, flaws) = Template.reading(text, in: .all)
    for flaw in flaws { note(problem(flaw), at: node) }
    return template
  }

  private func problem(_ flaw: Template.Flaw) -> LessonError.Problem {
    guard case .unknownName(let name) = flaw else { return .template(flaw) }
    let nearest = nearestNames(to: name, among: Vocabulary.all.placeholders.map(\.name))
    return .unknownPlaceholder(name, nearest: nearest)
  }
}
