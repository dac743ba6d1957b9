import CrossEntropy
import Drawing
import Insight
import Words

/// What the network makes of the plane, with the points it learns from, beside its loss and accuracy.
@Sendable func circlesNetwork(_ context: PictureContext) -> Picture {
  guard let view = context.training, let network = view.network else { return Picture(Scene([])) }
  let map = Panel("decision map", .plot(decisionPlot(network)), minimumColumns: 27)
  return Picture(
    Scene([Panel("circles", .row([map, networkCharts(context, view, network)]))]),
    motion: Motion(duration: 0.6))
}

private func decisionPlot(_ network: NetworkMoment) -> Plot {
  let range = DecisionMap.grid.x
  let x = Axis("x1", title: "x1", from: range.lowerBound, to: range.upperBound, ticks: .at([-1, 0, 1]))
  let y = Axis(
    "x2", title: "x2", from: range.lowerBound, to: range.upperBound, ticks: .at([-1, 0, 1]))
  return Plot(
    x: x, y: y, marks: (network.map.map { [mark($0)] } ?? []) + [rows(network.task.training)],
    colorScale: ColorScale(wording("learning.circles.p-green"), ["0", "½", "1"], scale: .signed),
    equalUnits: true)
}

private func mark(_ map: DecisionMap) -> Mark {
  let field = Field(
    x: DecisionMap.grid.x, y: DecisionMap.grid.y, columns: DecisionMap.grid.columns,
    rows: DecisionMap.grid.rows,
    values: map.probabilities.map { 2 * $0 - 1 })
  return Mark(MarkID("decision map"), .field(field), ink: .guide)
}

private func rows(_ rows: LabeledRows) -> Mark {
  let points = (0..<rows.count).map { index in
    let row = rows.row(index)
    return Scatter.Point(
      row[row.startIndex], row[row.startIndex + 1], rows.labels[index] == .positive ? .positive : .negative)
  }
  return Mark(MarkID("rows"), .scatter(Scatter(points)), ink: .curve)
}
