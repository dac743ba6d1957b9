import Insight

/// A piece of what is said, which may depend on what is so.
public struct Passage: Sendable, Hashable {
  /// All of these must hold for `say`; else `otherwise` is said.
  let conditions: [Condition]
  let say: Template
  let otherwise: Template?

  init(when conditions: [Condition] = [], say: Template, otherwise: Template? = nil) {
    self.conditions = conditions
    self.say = say
    self.otherwise = otherwise
  }

  /// The needs of all facts that it depends on and of all that it names.
  var needs: [Needs] {
    let placeholders = say.placeholders + (otherwise?.placeholders ?? [])
    return conditions.map(\.fact.needs) + placeholders.map(\.needs)
  }

  func filled(_ context: PictureContext) -> String? {
    let holds = conditions.allSatisfy { $0.holds(context) }
    return (holds ? say : otherwise)?.filled(context)
  }
}

extension [Passage] {
  /// The passages that apply, as one text.
  public func filled(_ context: PictureContext) -> String {
    compactMap { $0.filled(context) }.filter { !$0.isEmpty }.joined(separator: " ")
  }
}
