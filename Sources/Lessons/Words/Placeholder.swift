import Insight
import Numerals
import Words

/// A name that stands in braces in a lesson, and the computed text that it stands for.
public struct Placeholder: Sendable {
  /// Unique among all placeholders.
  public let name: String
  /// What a step that says it must have.
  public let needs: Needs
  private let value: Value

  private enum Value: Sendable {
    case text(@Sendable (PictureContext) -> String)
    /// What is quoted or named, in which no number is rewritten.
    case name(@Sendable (PictureContext) -> String)
    case count(@Sendable (Facts) -> Int)
  }

  init(
    _ name: String, reads dials: DialName..., in trainings: [Training] = [],
    _ text: @escaping @Sendable (PictureContext) -> String
  ) {
    self.name = name
    needs = Needs(dials: dials, trainings: trainings)
    value = .text(text)
  }

  /// A name or a quotation, which is said as it is written.
  init(
    name: String, reads dials: DialName..., text: @escaping @Sendable (PictureContext) -> String
  ) {
    self.name = name
    needs = Needs(dials: dials)
    value = .name(text)
  }

  /// A count, which also chooses between the forms of a word. Small ones are written as words.
  init(count name: String, _ count: @escaping @Sendable (Facts) -> Int) {
    self.name = name
    needs = .nothing
    value = .count(count)
  }

  /// Whether it can choose between the forms of a word.
  public var isCount: Bool { if case .count = value { true } else { false } }

  /// The text for the data, the model and the dials at hand, its numbers as they are read aloud. Of the dials it gets those that it needs.
  public func text(_ context: PictureContext) -> String {
    switch value {
    case .text(let text): spoken(text(limited(context)))
    case .name(let text): text(limited(context))
    case .count(let count): numberWord(count(context.facts))
    }
  }

  private func limited(_ context: PictureContext) -> PictureContext {
    needs == .nothing ? context : context.limited(to: needs)
  }

  /// The count; nil for what is none.
  func count(_ context: PictureContext) -> Int? {
    if case .count(let count) = value { count(context.facts) } else { nil }
  }
}

extension Placeholder: Hashable {
  /// Placeholders of one name are one.
  public static func == (first: Placeholder, second: Placeholder) -> Bool { first.name == second.name }

  /// Hashes the name.
  public func hash(into hasher: inout Hasher) { hasher.combine(name) }
}
