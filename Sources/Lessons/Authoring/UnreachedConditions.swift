public import CrossEntropy

extension Chapter {
  /// The conditions of a step's words that hold neither as the chapter begins nor after any of the changes that a
  /// class would try: a label flipped, a model set by hand, C moved, dials at their ends, a training at its end, bits.
  ///
  /// - Returns: the conditions as lessons write them, each once, in the order of the step.
  /// - Throws: `ModelError` where the chapter's data allow no fit.
  public func unreachedConditions(of step: Step) throws(ModelError) -> [String] {
    let conditions = step.passages.flatMap(\.conditions)
    guard !conditions.isEmpty else { return [] }
    let examples = try ownExamples(of: step)
    var named: Set<Condition> = []
    return conditions.filter { condition in
      named.insert(condition).inserted && !examples.contains { condition.holds($0.context) }
    }.map(\.text)
  }
}

extension Step {
  fileprivate var passages: [Passage] { said + notes + (question.map { $0.ask + $0.answer } ?? []) }
}

extension Condition {
  /// As lessons write it.
  var text: String { (isNegated ? "not " : "") + fact.name }
}
