import CrossEntropy
import Drawing
import Insight

/// Loss and accuracy over the epochs, of the rows that are trained on and of the others, with what the true rule
/// scores.
func networkCharts(_ context: PictureContext, _ view: TrainingView, _ network: NetworkMoment) -> [Panel] {
  let rule = TrueRule.of(view.training)
  let loss = chart(
    context, view, title: "loss, in \(context.unit.rawValue)", shortTitle: context.unit.rawValue,
    quantity: "epoch loss",
    training: view.history.map { context.inUnit($0.loss) },
    validation: view.history.map { context.inUnit($0.validationLoss) },
    isLower: false, start: context.inUnit(network.trainingScore.loss),
    level: (rule?.expectation ?? rule?.validation).map { context.inUnit($0.loss) })
  let accuracy = chart(
    context, view, title: "accuracy", shortTitle: "accuracy", quantity: "epoch accuracy",
    training: view.history.map(\.accuracy), validation: view.history.map(\.validationAccuracy),
    isLower: true, start: network.trainingScore.accuracy,
    level: (rule?.expectation ?? rule?.validation)?.accuracy)
  return [
    Panel("loss chart", .plot(loss)),
    Panel("accuracy chart", .plot(accuracy), share: 1.2, leftOutBelow: 5),
  ]
}

private func chart(
  _ context: PictureContext, _ view: TrainingView, title: String, shortTitle: String, quantity: String,
  training: [Double], validation: [Double], isLower: Bool, start: Double, level: Double?
) -> Plot {
  let values = (training + validation + [start] + (level.map { [$0] } ?? [])).filter(\.isFinite)
  let range = roundedOutward(from: values.min() ?? 0, to: values.max() ?? 1)
  // Both charts have the same epochs, so they are written once, and so is the legend.
  let x = Axis(
    "epoch", title: isLower ? "epoch" : "", from: 0, to: Double(view.training.epochCount),
    ticks: isLower ? .round : .none)
  let y = Axis(
    quantity, title: title, shortTitle: shortTitle, from: range.lower,
    to: range.upper > range.lower ? range.upper : range.lower + 1)
  let rule = level.map {
    [Mark(MarkID(Role("rule of \(quantity)")), .rule(Rule(.horizontal, at: $0)), ink: .accent)]
  }
  let series = [
    line(training, Role("training of \(quantity)"), .solid),
    line(validation, Role("test of \(quantity)"), .dotted),
  ]
  return Plot(
    x: x, y: y, marks: (rule ?? []) + series,
    legend: isLower
      ? []
      : [
        LegendEntry(.solid, ["trained on", "train"]),
        LegendEntry(.dotted, ["not seen", "test"]),
        LegendEntry(.dashed, ["true rule", "rule"], ink: .accent, isRule: true),
      ])
}

private func line(_ values: [Double], _ role: Role, _ stroke: Stroke) -> Mark {
  let points = values.enumerated().filter { $0.element.isFinite }.map {
    DataPoint(Double($0.offset + 1), $0.element)
  }
  return Mark(MarkID(role), .curve(Curve(points: points, stroke: stroke)), ink: .curve)
}
