import Insight

/// All that lessons can name. Each chapter has one of its own; together they are what the reader knows.
public struct Vocabulary: Sendable {
  private let figuresByName: [String: Figure]
  private let placeholdersByName: [String: Placeholder]
  private let factsByName: [String: NamedFact]

  /// - Precondition: no name is given twice.
  init(figures: [Figure] = [], placeholders: [Placeholder] = [], facts: [NamedFact] = []) {
    figuresByName = named(figures, \.name)
    placeholdersByName = named(placeholders, \.name)
    factsByName = named(facts, \.name)
  }

  /// Several as one.
  ///
  /// - Precondition: no two of them give one name to a figure, a placeholder or a fact.
  init(_ parts: [Vocabulary]) {
    self.init(
      figures: parts.flatMap(\.figures), placeholders: parts.flatMap(\.placeholders),
      facts: parts.flatMap(\.facts))
  }

  /// The figures in the order of their names.
  public var figures: [Figure] { figuresByName.values.sorted { $0.name < $1.name } }

  /// The placeholders in the order of their names.
  public var placeholders: [Placeholder] { placeholdersByName.values.sorted { $0.name < $1.name } }

  /// The facts in the order of their names.
  public var facts: [NamedFact] { factsByName.values.sorted { $0.name < $1.name } }

  /// The figure of that name; nil where there is none.
  public func figure(_ name: String) -> Figure? { figuresByName[name] }

  /// The placeholder of that name; nil where there is none.
  public func placeholder(_ name: String) -> Placeholder? { placeholdersByName[name] }

  /// The fact of that name; nil where there is none.
  public func fact(_ name: String) -> NamedFact? { factsByName[name] }
}

/// A second entry of one name would silently take the first one's place.
private func named<Entry>(_ entries: [Entry], _ name: (Entry) -> String) -> [String: Entry] {
  Dictionary(entries.map { (name($0), $0) }) { first, _ in
    preconditionFailure("two entries of a vocabulary are called \(name(first))")
  }
}
