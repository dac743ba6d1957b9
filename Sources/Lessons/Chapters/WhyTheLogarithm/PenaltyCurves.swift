import CrossEntropy
import Drawing
import Insight
import Words

/// What the penalty does to the curve: the model and the fit without penalty over the same points; nil where there is
/// no such fit, or where it is no other.
func penaltyCurves(_ context: PictureContext) -> Panel? {
  let facts = context.facts
  guard facts.penaltyShows, let free = facts.unpenalised else { return nil }
  let dots = context.points.map { context.dot($0, at: DataPoint(context.x($0), $0.isPositive ? 1 : 0)) }
  let range = context.range
  let curve = Curve(from: range.lower, to: range.upper, stroke: .dashed) { free.model.probability(at: $0) }
  let plot = Plot(
    x: xAxis(context), y: Axis("probability", title: "p(\(context.green))", from: 0, to: 1),
    marks: [
      Mark(MarkID("unpenalised model"), .curve(curve), ink: .accent), context.sigmoidMark(facts.model),
    ] + dots,
    legend: [
      LegendEntry(
        .solid,
        [
          wording("why-the-logarithm.penalty-curves.this-model"),
          wording("why-the-logarithm.penalty-curves.this-model-short"),
        ]),
      LegendEntry(
        .dashed,
        [
          wording("why-the-logarithm.penalty-curves.without-penalty"),
          wording("why-the-logarithm.penalty-curves.without-penalty-short"),
        ], ink: .accent),
    ])
  return Panel("curves", .plot(plot), minimumColumns: 27, leftOutBelow: 8)
}
