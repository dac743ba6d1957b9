import CrossEntropy
import Drawing
import Insight
import Numerals
import Words

/// The entropy over the share of positives, which is the loss of always predicting that share; the share of the dial
/// on it, and the model at hand at its own.
@Sendable func baseRatePicture(_ context: PictureContext) -> Picture {
  let share = context.dial(.classShare)
  let place = DataPoint(share, context.inUnit(binaryEntropy(share: share)))
  let caption = Caption(
    [
      wording("in-practice.base-rate.constant", ["share": trimmed(share, 3), "loss": fixed(place.y, 4)]),
      fixed(place.y, 4),
    ], at: place,
    sides: [.right, .belowRight, .left, .above], bold: true)
  let marks =
    [
      Mark(MarkID("entropies"), .curve(entropyCurve(context)), ink: .curve),
      Mark(MarkID("probe line"), .rule(Rule(.vertical, at: share, to: place.y, faint: true)), ink: .guide),
      Mark(MarkID(.probe, 0), .bar(.dot(place, symbol: .plain)), ink: .accent),
      Mark(MarkID(.readout, 0), .caption(caption), ink: .accent),
    ] + modelMarks(context)
  let x = Axis(
    "share", title: wording("in-practice.base-rate.x-axis", ["green": context.green]), from: 0, to: 1)
  let y = Axis(
    "loss", title: wording("in-practice.base-rate.y-axis", ["unit": context.unit.name]), from: 0,
    to: highest(context))
  let legend = [LegendEntry(.solid, [wording("in-practice.base-rate.curve"), "H(q)"])]
  let headline = Headline(
    fixed(place.y, 4),
    captions: [
      wording("in-practice.base-rate.headline-unit", ["unit": context.unit.name]),
      wording("in-practice.base-rate.no-skill"),
    ], floating: true)
  return Picture(
    Scene(
      [Panel("points", .plot(Plot(x: x, y: y, marks: marks, legend: legend)), minimumRows: 9)],
      headline: headline),
    via: [Scene([])], motion: Motion(duration: 1.1, staggered: [.probe, .readout], spread: 0.4))
}

private func entropyCurve(_ context: PictureContext) -> Curve {
  Curve(from: 0, to: 1) { context.inUnit(binaryEntropy(share: $0)) }
}

/// The model's loss at the base rate of its data, and how far that is from the curve: that much is its skill.
private func modelMarks(_ context: PictureContext) -> [Mark] {
  let summary = context.facts.summary
  let loss = context.inUnit(summary.meanLoss)
  guard loss <= highest(context) else { return [] }
  let name =
    context.facts.kind == .predictions
    ? wording("in-practice.base-rate.these-predictions") : wording("in-practice.base-rate.this-model")
  let place = DataPoint(summary.baseRate, loss)
  let text = fixed(loss, 4)
  let caption = Caption(
    ["\(text), \(name)", text], at: place,
    sides: [.belowRight, .right, .below, .left, .above])
  let gap = Rule(
    .vertical, at: summary.baseRate, from: loss, to: context.inUnit(summary.baseRateEntropy))
  return [
    Mark(MarkID("base rate"), .rule(gap), ink: .text),
    Mark(MarkID(.probe, 1), .bar(.dot(place, symbol: .plain)), ink: .text),
    Mark(MarkID(.readout, 1), .caption(caption), ink: .text),
  ]
}

/// A coin's loss has room below it, and so has the model's, unless it is far worse than any constant guess.
private func highest(_ context: PictureContext) -> Double {
  context.inUnit(max(1.15 * context.facts.coinLoss, min(1.15 * context.facts.summary.meanLoss, 3)))
}
