import Insight

/// A piece of what is said, which may depend on a fact.
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

  func filled(_ context: PictureContext) -> String? { chosen(context)?.filled(context) }

  /// Whether anything is said.
  func isSaid(_ context: PictureContext) -> Bool { chosen(context) != nil }

  /// What is said of the two.
  fileprivate func chosen(_ context: PictureContext) -> Template? {
    conditions.allSatisfy { $0.holds(context) } ? say : otherwise
  }
}

extension [Passage] {
  /// The passages that apply, as one text.
  public func filled(_ context: PictureContext) -> String {
    compactMap { $0.filled(context) }.filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// One sentence of them, for pages that have room for no more: the first that speaks of a dial, else the first.
  public func sentence(_ context: PictureContext) -> String {
    let templates = compactMap { $0.chosen(context) }
    let aboutDial = templates.lazy.compactMap { $0.sentenceAboutDial(context) }.first
    return aboutDial ?? sentences(in: filled(context)).first ?? ""
  }
}
