import CrossEntropy
import Drawing
import Insight
import Words

/// The loss of a network in big digits, and under it loss and accuracy over the epochs, of the rows that are trained
/// on and of the others, with what the true rule scores. The lower chart has two more rows below, so that both fields
/// are equally high; where rows are few the accuracy is left to the words.
func networkCharts(_ context: PictureContext, _ view: TrainingView, _ network: NetworkMoment) -> Panel {
  let charts = NetworkCharts(context: context, view: view, network: network)
  let number = bigLossPanel(
    context, network.trainingScore.loss,
    words: wording("learning.network-charts.headline", ["epoch": "\(network.epoch)"]),
    leftOutBelow: 6)
  let column: [Panel] = [
    number, Panel("loss chart", .plot(charts.loss), share: 0.8),
    Panel("accuracy chart", .plot(charts.accuracy), leftOutBelow: 6),
  ]
  return Panel("charts", .column(column), minimumColumns: 27, leftOutBelow: 7)
}

/// The charts of one network, over the same epochs.
private struct NetworkCharts {
  let context: PictureContext
  let view: TrainingView
  let network: NetworkMoment

  private var rule: NetworkScore? {
    TrueRule.of(view.training).map { $0.expectation ?? $0.validation }
  }

  var loss: Plot {
    chart(
      "epoch loss", title: wording("learning.network-charts.loss-axis", ["unit": context.unit.name]),
      shortTitle: wording("learning.network-charts.loss-axis-short"),
      training: view.history.map { context.inUnit($0.loss) },
      validation: view.history.map { context.inUnit($0.validationLoss) },
      start: context.inUnit(network.trainingScore.loss), level: rule.map { context.inUnit($0.loss) },
      free: [.below, .above], legend: legend)
  }

  var accuracy: Plot {
    chart(
      "epoch accuracy", title: wording("learning.network-charts.accuracy-axis"),
      shortTitle: wording("learning.network-charts.accuracy-axis"), training: view.history.map(\.accuracy),
      validation: view.history.map(\.validationAccuracy), start: network.trainingScore.accuracy,
      level: rule?.accuracy, atMost: 1, free: [.above, .below], legend: [])
  }

  /// It stands above the upper chart, for both.
  private var legend: [LegendEntry] {
    [
      LegendEntry(
        .solid,
        [
          wording("learning.network-charts.training-curve"),
          wording("learning.network-charts.training-curve-short"),
        ],
        ink: .accent),
      LegendEntry(
        .dashed,
        [wording("learning.network-charts.test-curve"), wording("learning.network-charts.test-curve-short")]),
    ]
  }

  private func chart(
    _ quantity: String, title: String, shortTitle: String, training: [Double], validation: [Double],
    start: Double, level: Double?, atMost most: Double = .infinity, free sides: [Caption.Side],
    legend: [LegendEntry]
  ) -> Plot {
    let values = (training + validation + [start] + (level.map { [$0] } ?? [])).filter(\.isFinite)
    let range = range(of: values, atMost: most, free: sides[0])
    let x = Axis(
      "epoch", title: wording("learning.network-charts.epoch-axis"), from: 0,
      to: Double(view.training.epochCount))
    let y = Axis(
      quantity, title: title, shortTitle: shortTitle, from: range.lower,
      to: range.upper > range.lower ? range.upper : range.lower + 1)
    // The dashes lie over the line, so that both are seen where they are one.
    let series = [
      line(training, Role("training of \(quantity)"), .solid, ink: .accent),
      line(validation, Role("test of \(quantity)"), .dashed, ink: .curve),
    ]
    return Plot(x: x, y: y, marks: ruleMarks(quantity, level, sides) + series, legend: legend)
  }

  /// A round range with room for words on the side of the true rule from which no curve comes, where there can be
  /// values.
  private func range(of values: [Double], atMost most: Double, free side: Caption.Side) -> (
    lower: Double, upper: Double
  ) {
    let (lower, upper) = (values.min() ?? 0, values.max() ?? 1)
    let room = 0.2 * (upper - lower)
    let range = roundedOutward(
      from: side == .below ? lower - room : lower, to: side == .above ? upper + room : upper)
    return (range.lower, min(range.upper, most))
  }

  /// What the true rule scores, named on the side from which no curve comes.
  private func ruleMarks(_ quantity: String, _ level: Double?, _ sides: [Caption.Side]) -> [Mark] {
    guard let level else { return [] }
    let place = DataPoint(0.8 * Double(view.training.epochCount), level)
    return [
      Mark(MarkID(Role("rule of \(quantity)")), .rule(Rule(.horizontal, at: level)), ink: .guide),
      Mark(
        MarkID(Role("rule caption of \(quantity)")),
        .caption(
          Caption(
            [
              wording("learning.network-charts.rule"),
              wording("learning.network-charts.rule-short"),
              wording("learning.network-charts.rule-brief"),
            ], at: place, sides: sides)),
        ink: .muted),
    ]
  }

  private func line(_ values: [Double], _ role: Role, _ stroke: Stroke, ink: Ink) -> Mark {
    let points = values.enumerated().filter { $0.element.isFinite }.map {
      DataPoint(Double($0.offset + 1), $0.element)
    }
    return Mark(MarkID(role), .curve(Curve(points: points, stroke: stroke)), ink: ink)
  }
}
