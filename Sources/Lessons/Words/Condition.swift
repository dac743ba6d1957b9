/// A named fact, or its contrary, that words depend on.
public struct Condition: Sendable, Hashable {
  /// The fact that is asked about.
  public let fact: NamedFact
  /// Whether it must not be so.
  public let isNegated: Bool

  /// Reads "fitted" or "not fitted"; nil for a name that is no fact.
  public init?(_ text: String, in vocabulary: Vocabulary) {
    let isNegated = text.hasPrefix("not ")
    guard let fact = vocabulary.fact(isNegated ? String(Substring(text.utf8.dropFirst(4))) : text) else {
      return nil
    }
    self.fact = fact
    self.isNegated = isNegated
  }

  /// Whether it is so for the data, the model and the dials at hand.
  public func holds(_ context: PictureContext) -> Bool { fact.holds(context) != isNegated }
}
