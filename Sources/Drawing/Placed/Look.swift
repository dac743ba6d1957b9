/// What a placed mark looks like, decided once, at layout: cells, text and pictures of any other kind show the same
/// fill, the same stroke and the same ink.
package struct Look: Sendable, Hashable {
  /// What fills a bar. Fill tells the classes apart where colours do not.
  package enum Fill: Sendable, Hashable { case solid, hatched }

  package var ink: Ink
  package var fill: Fill
  /// How a line is drawn.
  package var stroke: Stroke
  /// How thick a line is; a dot that is not light is as wide as three cells.
  package var weight: Weight
  /// Whether something else has the floor.
  package var isDimmed: Bool { ink.isDimmed }

  package init(_ ink: Ink, fill: Fill = .solid, stroke: Stroke = .solid, weight: Weight = .light) {
    self.ink = ink
    self.fill = fill
    self.stroke = stroke
    self.weight = weight
  }
}
