import CrossEntropy
import Drawing
import Insight
import Numerals
import RealModule
import Words

/// The sigmoid of a fit in which every positive counts several times, beside the one in which all count once; and
/// what becomes of recall and of the mean prediction.
@Sendable func positiveWeightPicture(_ context: PictureContext) -> Picture {
  guard let fit = context.facts.weightedFit(factor: context.dial(.positiveWeight)),
    let plain = context.facts.weightedFit(factor: 1)
  else { return Picture(nothingHere(wording("in-practice.positive-weight.no-fit"))) }
  let curves = Panel(
    "points", .plot(curvesPlot(context, fit.model, plain.model)), minimumColumns: 27)
  // Three bars, each in rows of its own, under the name of the first.
  let effects = Panel("effects", .plot(effectsPlot(context, fit)), minimumColumns: 27, keptRows: 6)
  return Picture(
    Scene([Panel("weights", .row([curves, effects]))]),
    motion: Motion(duration: 1.1, staggered: [.point], spread: 0.3))
}

/// A page without a picture says why.
func nothingHere(_ words: String) -> Scene {
  Scene([Panel("missing", .banner([.text(words, ink: .muted, bold: false)]))])
}

private func curvesPlot(
  _ context: PictureContext, _ model: LogisticModel, _ plain: LogisticModel
) -> Plot {
  let dots = context.points.map { context.dot($0, at: DataPoint(context.x($0), $0.isPositive ? 1 : 0)) }
  let range = context.range
  let boundary = model.decisionBoundary.flatMap { $0 > range.lower && $0 < range.upper ? $0 : nil }
  let line = boundary.map {
    Mark(MarkID("cut"), .rule(Rule(.vertical, at: $0, to: 0.5, faint: true)), ink: .accent)
  }
  let curves = [
    context.sigmoidMark(plain, role: "plain model", ink: .guide), context.sigmoidMark(model),
  ]
  return Plot(
    x: xAxis(context), y: Axis("probability", title: "p(\(context.green))", from: 0, to: 1),
    marks: curves + (line.map { [$0] } ?? []) + dots,
    legend: [
      LegendEntry(.solid, [wording("in-practice.positive-weight.weighted")]),
      LegendEntry(.dotted, [wording("in-practice.positive-weight.unweighted")], ink: .guide),
    ])
}

/// Three shares as bars on their sides, and the base rate across them.
private func effectsPlot(_ context: PictureContext, _ fit: WeightedFit) -> Plot {
  let (green, values) = (context.green, [fit.positiveWeightShare, fit.recall, fit.meanProbability])
  let names: [(String) -> [String]] = [
    {
      [
        wording("in-practice.positive-weight.weight-of-class", ["green": green, "value": $0]),
        wording("in-practice.positive-weight.weight-of-class-short", ["green": green, "value": $0]),
        wording("in-practice.positive-weight.weight-of-class-brief", ["value": $0]),
      ]
    },
    {
      [
        wording("in-practice.positive-weight.recall", ["value": $0]),
        wording("in-practice.positive-weight.recall-short", ["value": $0]),
      ]
    },
    {
      [
        wording("in-practice.positive-weight.mean-prediction", ["value": $0]),
        wording("in-practice.positive-weight.mean-prediction-short", ["value": $0]),
      ]
    },
  ]
  let rate = context.facts.summary.baseRate
  // Names stand where the line of the base rate leaves them more room.
  let start = rate < 0.5 ? rate : 0
  let bars = zip(values, names).enumerated().flatMap { index, effect in
    effectMarks(effect.1, effect.0, item: index, height: Double(values.count - index), namedFrom: start)
  }
  let caption = Caption(
    [wording("in-practice.positive-weight.base-rate", ["rate": fixed(rate, 2)]), fixed(rate, 2)],
    at: DataPoint(rate, 0.45),
    sides: [.right, .left, .aboveRight, .above])
  let line = [
    Mark(MarkID("base rate"), .rule(Rule(.vertical, at: rate)), ink: .accent),
    Mark(MarkID("base rate caption"), .caption(caption), ink: .accent),
  ]
  return Plot(
    x: Axis("part", title: "", from: 0, to: 1),
    y: Axis("effect", title: "", from: 0, to: 3.9, ticks: .hidden),
    marks: bars + line)
}

private func effectMarks(
  _ names: (String) -> [String], _ value: Double, item: Int, height: Double, namedFrom start: Double
) -> [Mark] {
  let bar = Bar(
    x: value / 2, width: value, low: height - 0.25, high: height + 0.2, symbol: .plain, lies: true)
  let caption = Caption(
    names(fixed(value, 2)) + [fixed(value, 2)], at: DataPoint(start, height + 0.3),
    sides: [.aboveRight, .right], otherwise: DataPoint(value, height), bold: true)
  return [
    Mark(MarkID("effect", item), .bar(bar), ink: .curve),
    Mark(MarkID("effect caption", item), .caption(caption), ink: .text),
  ]
}
