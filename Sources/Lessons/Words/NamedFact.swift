import Insight

/// A fact about the data, the model or the dials that words can depend on.
public struct NamedFact: Sendable {
  /// Unique among all facts.
  public let name: String
  /// What a step that asks it must have.
  public let needs: Needs
  private let test: @Sendable (PictureContext) -> Bool

  init(
    _ name: String, reads dials: DialName..., in trainings: [Training] = [],
    _ test: @escaping @Sendable (PictureContext) -> Bool
  ) {
    self.name = name
    needs = Needs(dials: dials, trainings: trainings)
    self.test = test
  }

  /// Whether it is so. Of the dials it gets those that it needs.
  public func holds(_ context: PictureContext) -> Bool {
    test(needs == .nothing ? context : context.limited(to: needs))
  }
}

extension NamedFact: Hashable {
  /// Facts of one name are one.
  public static func == (first: NamedFact, second: NamedFact) -> Bool { first.name == second.name }

  /// Hashes the name.
  public func hash(into hasher: inout Hasher) { hasher.combine(name) }
}
