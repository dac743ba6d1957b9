import CrossEntropy
import Drawing
import Insight
import Numerals
import Words

/// The expected loss over p when green comes up as often as the dial says: lowest where p is that frequency.
@Sendable func honestPrediction(_ context: PictureContext) -> Picture {
  let frequency = context.dial(.frequency)
  let entropy = context.inUnit(binaryEntropy(share: frequency))
  let lowest = DataPoint(frequency, entropy)
  let caption = Caption(
    ["p = \(trimmed(frequency, 3))"], at: lowest, sides: [.higher, .above, .aboveRight, .aboveLeft],
    bold: true)
  let marks = [
    entropies(context), expectedLoss(frequency, context),
    Mark(MarkID("probe line"), .rule(Rule(.vertical, at: frequency, to: entropy, faint: true)), ink: .guide),
    Mark(MarkID(.probe, 0), .bar(.dot(lowest, symbol: .plain)), ink: .accent),
    Mark(MarkID(.readout, 0), .caption(caption), ink: .accent),
  ]
  let headline = Headline(
    fixed(entropy, 4),
    captions: [
      wording("one-prediction.honest.headline-unit", ["unit": context.unit.name]),
      wording("one-prediction.honest.headline-unit-short"),
    ])
  let y = Axis(
    "loss", title: wording("one-prediction.honest.y-axis", ["unit": context.unit.name]), from: 0,
    to: context.inUnit(highestLoss))
  let x = Axis("predicted probability", title: wording("one-prediction.honest.x-axis"), from: 0, to: 1)
  let legend = [
    LegendEntry(
      .solid,
      [
        wording("one-prediction.honest.frequency", ["frequency": percent(frequency)]),
        wording("one-prediction.honest.frequency-short", ["frequency": percent(frequency)]),
      ]),
    LegendEntry(
      .dotted,
      [wording("one-prediction.honest.lowest-losses"), wording("one-prediction.honest.lowest-losses-short")],
      ink: .guide),
  ]
  return Picture(
    Scene([context.onePredictionPanel(Plot(x: x, y: y, marks: marks, legend: legend))], headline: headline),
    motion: Motion(duration: 1.2))
}

/// In nats; enough for the lowest parts of all curves.
private let highestLoss = 3.5

/// The samples are even in the logit, so that the curve is smooth where it is steep.
private func expectedLoss(_ frequency: Double, _ context: PictureContext) -> Mark {
  let samples = 240
  let points = (0..<samples).map { index in
    let p = sigmoid(7 - 14 * Double(index) / Double(samples - 1))
    return DataPoint(p, context.inUnit(crossEntropy(share: frequency, predicted: p)))
  }
  return Mark(MarkID(.model, 0), .curve(Curve(points: points)), ink: .curve)
}

/// Where the lowest point goes when the frequency is moved.
private func entropies(_ context: PictureContext) -> Mark {
  let curve = Curve(from: 0, to: 1) { context.inUnit(binaryEntropy(share: $0)) }
  return Mark(MarkID("entropies"), .curve(curve), ink: .guide)
}
