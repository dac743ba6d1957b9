import Drawing
import Insight

/// A figure as lessons name it: what it needs, and how it is drawn from what is known.
public struct Figure: Sendable {
  /// In kebab-case, unique among all figures.
  public let name: String
  /// What it shows, in a sentence for authors of lessons.
  public var summary: String { summarise() }
  /// What a step that shows it must have.
  public let needs: Needs
  private let summarise: @Sendable () -> String
  private let draw: @Sendable (PictureContext) -> Picture

  init(
    _ name: String, _ summary: @escaping @autoclosure @Sendable () -> String, reads dials: [DialName] = [],
    trains training: Training? = nil,
    _ draw: @escaping @Sendable (PictureContext) -> Picture
  ) {
    self.name = name
    summarise = summary
    needs = Needs(dials: dials, trainings: training.map { [$0] } ?? [])
    self.draw = draw
  }

  /// The picture for the data, the model and the dials at hand. Of the dials it gets those that it needs.
  public func picture(_ context: PictureContext) -> Picture { draw(context.limited(to: needs)) }
}

extension Figure: Hashable {
  /// Figures of one name are one.
  public static func == (first: Figure, second: Figure) -> Bool { first.name == second.name }

  /// Hashes the name.
  public func hash(into hasher: inout Hasher) { hasher.combine(name) }
}
