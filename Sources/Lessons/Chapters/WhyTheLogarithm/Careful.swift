import Drawing
import Words

/// What is often said of the loss and of its formula, and what holds.
@Sendable func carefulWithTheLoss(_ context: PictureContext) -> Picture {
  let checks = CarefulChecks(context)
  return careful([checks.exponential, checks.smooth, checks.sign], tenthsPlot(context))
}

/// What is often said of entropies.
@Sendable func carefulWithEntropies(_ context: PictureContext) -> Picture {
  let checks = CarefulChecks(context)
  return careful([checks.bigger, checks.minimum, checks.distance], limitPlot(context))
}

/// What is often said in praise of the loss.
@Sendable func carefulWithPraise(_ context: PictureContext) -> Picture {
  let checks = CarefulChecks(context)
  return careful([checks.convex, checks.calibrated, checks.accuracy], partedPlot(context))
}

/// A sentence that is often heard, what it has to be measured by, and what holds.
struct CarefulLine: Sendable, Hashable {
  let item: Int
  /// The longest form first, like `check`.
  let said: [String]
  let check: [String]
  let fact: String
}

/// The lines as a table and, where there are rows enough, a picture of the first of them.
private func careful(_ lines: [CarefulLine], _ plot: Plot) -> Picture {
  let rows = lines.map { line in
    Table.Row(
      line.item,
      [Table.Entry(line.said, ink: .muted), Table.Entry(line.check, ink: .accent), Table.Entry([line.fact])])
  }
  let table = Table(
    "careful",
    columns: [
      Table.Column([wording("why-the-logarithm.careful.said-column")]),
      Table.Column([wording("why-the-logarithm.careful.check-column")]),
      Table.Column([wording("why-the-logarithm.careful.fact-column")]),
    ], rows: rows, wrapsLastColumn: true)
  return Picture(
    Scene([Panel("careful", .table(table), share: 3), Panel("check", .plot(plot), leftOutBelow: 10)]),
    // Sentences are not to be read across those of the step before.
    via: [Scene([])], motion: Motion(duration: 0.9, staggered: ["careful"]))
}
