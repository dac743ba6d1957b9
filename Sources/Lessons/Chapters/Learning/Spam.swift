import CrossEntropy
import Drawing
import Insight
import Numerals

/// What each feature of a mail does to the network's logit, beside its loss and accuracy.
@Sendable func spamNetwork(_ context: PictureContext) -> Picture {
  guard let view = context.training, let network = view.network else { return Picture(Scene([])) }
  let table = Panel("features", .table(featureTable(network)), minimumColumns: 27)
  let charts = Panel(
    "charts", .column(networkCharts(context, view, network)), minimumColumns: 27, leftOutBelow: 7)
  return Picture(Scene([Panel("spam", .row([table, charts]))]), motion: Motion(duration: 0.6))
}

/// The features with the mean slope of the logit along each, as a bar and as a number: towards spam in the
/// positive colour, away from it in the negative one.
private func featureTable(_ network: NetworkMoment) -> Table {
  let greatest = network.slopes.map(abs).max() ?? 0
  let rows = zip(network.task.featureNames, network.slopes).enumerated().map { item, feature in
    let (name, slope) = feature
    let symbol: Symbol = slope > 0 ? .positive : .negative
    return Table.Row(
      item,
      [
        Table.Entry([name]), Table.Entry([(slope > 0 ? "+" : "") + fixed(slope, 2)], symbol: symbol),
        Table.Entry(
          [10, 6].map { bar(abs(slope), of: greatest, longest: $0) }, ink: slope > 0 ? .positive : .negative),
      ])
  }
  let columns = [
    Table.Column(["feature"]), Table.Column(["logit per unit", "slope"], .decimal), Table.Column([""]),
  ]
  return Table("features", columns: columns, rows: rows)
}

private func bar(_ size: Double, of greatest: Double, longest: Double) -> String {
  let length = (size / greatest * longest).rounded()
  // A network that was trained too fast has no finite slopes.
  return length.isFinite ? String(repeating: "━", count: Int(length)) : ""
}
