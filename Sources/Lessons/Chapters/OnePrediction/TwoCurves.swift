import CrossEntropy
import Drawing
import Insight
import RealModule
import Words

/// −log p and −log(1 − p) over p, and what the prediction of the dial costs on both.
@Sendable func twoCurves(_ context: PictureContext) -> Picture {
  let pair = PredictedPair(probability: context.dial(.p))
  let x = Axis("predicted probability", title: wording("one-prediction.two-curves.x-axis"), from: 0, to: 1)
  let y = context.onePredictionLossAxis(upTo: highestLoss)
  let log = context.logarithm
  let legend = context.pairLegend([
    .positive: [
      wording("one-prediction.two-curves.green-curve", ["log": log]),
      wording("one-prediction.two-curves.green-curve-short"),
    ],
    .negative: [
      wording("one-prediction.two-curves.red-curve", ["log": log]),
      wording("one-prediction.two-curves.red-curve-short"),
    ],
  ])
  let marks =
    Label.inOrder.map { curve($0, context) }
    + context.pairDots(pair, at: pair.probability) + readings(pair, context)
  let panel = context.onePredictionPanel(Plot(x: x, y: y, marks: marks, legend: legend))
  return Picture(
    Scene([panel], headline: context.pairHeadline(pair)),
    motion: Motion(duration: 1.2, staggered: [.probe, .readout], spread: 0.4))
}

/// The dial goes down to one in a thousand, which costs 6.9 nats.
private let highestLoss = 7.0

/// What the prediction costs, beside its dots, away from the nearer wall.
private func readings(_ pair: PredictedPair, _ context: PictureContext) -> [Mark] {
  let sides: [Caption.Side] =
    pair.probability > 0.5
    ? [.left, .aboveLeft, .above, .higher, .aboveRight] : [.right, .aboveRight, .above, .higher, .aboveLeft]
  return Label.inOrder.map { label in
    let loss = pair.loss(label)
    let caption = Caption(
      [context.lossText(loss)], at: DataPoint(pair.probability, context.inUnit(loss)), sides: sides,
      bold: true)
    return Mark(MarkID(.readout, label.item), .caption(caption), ink: .accent)
  }
}

/// Drawn from where it costs nothing. The samples are even in the loss, so that it is smooth where it is steep.
private func curve(_ label: Label, _ context: PictureContext) -> Mark {
  let samples = 240
  let points = (0..<samples).map { index in
    let loss = highestLoss * Double(index) / Double(samples - 1)
    return DataPoint(probability(label, ofLoss: loss), context.inUnit(loss))
  }
  return Mark(
    MarkID(.model, label.item), .curve(Curve(points: points, stroke: label.stroke)), ink: label.ink)
}

private func probability(_ label: Label, ofLoss nats: Double) -> Double {
  label == .positive ? Double.exp(-nats) : 1 - Double.exp(-nats)
}
