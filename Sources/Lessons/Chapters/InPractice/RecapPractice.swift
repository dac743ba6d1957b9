import CrossEntropy
import Drawing
import Insight
import Numerals
import Words

/// The losses that a report should stand beside each other, as bars from 0: the base rate's, the predictions', and the
/// recalibrated ones'.
@Sendable func recapPractice(_ context: PictureContext) -> Picture {
  let summary = context.facts.summary
  let way = context.facts.partlyRecalibrated(by: context.dial(.recalibrated))
  let name =
    context.facts.kind == .predictions
    ? wording("in-practice.recap-practice.as-predicted") : wording("in-practice.recap-practice.this-model")
  let losses: [(names: [String], nats: Double)] =
    [
      ([wording("in-practice.recap-practice.base-rate"), "H(q)"], summary.baseRateEntropy),
      ([name], summary.meanLoss),
    ]
    + (way.map {
      [
        (
          [
            wording("in-practice.recap-practice.recalibrated"),
            wording("in-practice.recap-practice.recalibrated-short"),
          ], $0.meanLoss
        )
      ]
    } ?? [])
  let reach = max(context.inUnit(losses.map(\.nats).filter(\.isFinite).max() ?? 0), 1e-9)
  let marks = losses.enumerated().flatMap { index, loss in
    lossMarks(loss.names, context.inUnit(loss.nats), item: index, height: Double(losses.count - index), reach)
  }
  let x = Axis(
    "loss", title: context.unit.name, from: 0, to: 1.7 * reach, ticks: .at(ticks(beyond: reach)))
  let y = Axis("rung", title: "", from: 0.5, to: Double(losses.count) + 0.5, ticks: .hidden)
  let skill = summary.skill.map {
    Headline(
      percent($0),
      captions: [
        wording("in-practice.recap-practice.headline"), wording("in-practice.recap-practice.headline-short"),
      ], centred: true)
  }
  return Picture(
    Scene([Panel("points", .plot(Plot(x: x, y: y, marks: marks)))], headline: skill), via: [Scene([])],
    motion: Motion(duration: 1.1, staggered: ["rung", "rung caption"]))
}

private func lossMarks(_ names: [String], _ loss: Double, item: Int, height: Double, _ reach: Double)
  -> [Mark]
{
  let length = loss.isFinite ? loss : 1.05 * reach
  let bar = Bar(
    x: length / 2, width: length, low: height - 0.3, high: height + 0.3, symbol: .plain, lies: true)
  let number = loss == 0 ? "0" : fixed(loss, 4)
  let caption = Caption(
    names.map { "\(number)  \($0)" } + [number], at: DataPoint(length, height), sides: [.right],
    bold: item == 1)
  return [
    Mark(MarkID("rung", item), .bar(bar), ink: item == 1 ? .accent : .curve),
    Mark(MarkID("rung caption", item), .caption(caption), ink: item == 1 ? .accent : .text),
  ]
}
