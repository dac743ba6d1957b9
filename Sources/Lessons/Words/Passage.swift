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

  /// What the facts that it depends on and the placeholders in it need.
  var needs: [(needer: Needer, needs: Needs)] {
    conditions.map { (.fact($0.fact.name), $0.fact.needs) } + say.needs + (otherwise?.needs ?? [])
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
