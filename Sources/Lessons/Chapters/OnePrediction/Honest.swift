import CrossEntropy
import Drawing
import Insight
import Numerals

/// The expected loss over p when the truth is that of the dial: lowest where p is the truth.
@Sendable func honestPrediction(_ context: PictureContext) -> Picture {
  let truth = context.dial(.truth)
  let entropy = context.inUnit(binaryEntropy(share: truth))
  let lowest = DataPoint(truth, entropy)
  let caption = Caption(
    ["p = \(trimmed(truth, 3))"], at: lowest, sides: [.higher, .above, .aboveRight, .aboveLeft], bold: true)
  let marks = [
    entropies(context), expectedLoss(truth, context),
    Mark(MarkID("probe line"), .rule(Rule(.vertical, at: truth, to: entropy, faint: true)), ink: .guide),
    Mark(MarkID(.probe, 0), .bar(.dot(lowest, symbol: .plain)), ink: .accent),
    Mark(MarkID(.readout, 0), .caption(caption), ink: .accent),
  ]
  let headline = Headline(
    fixed(entropy, 4), captions: ["the lowest: H(\(trimmed(truth, 3))), in \(context.unit.rawValue)"])
  let y = Axis(
    "loss", title: "expected loss in \(context.unit.rawValue)", from: 0, to: context.inUnit(highestLoss))
  let x = Axis("predicted probability", title: "p(green)", from: 0, to: 1)
  let legend = [
    LegendEntry(.solid, ["truth \(trimmed(truth, 3))"]),
    LegendEntry(.dotted, ["the lowest points", "lowest"], ink: .guide),
  ]
  return Picture(
    Scene([context.onePredictionPanel(Plot(x: x, y: y, marks: marks, legend: legend))], headline: headline),
    motion: Motion(duration: 1.2))
}

/// In nats; enough for the lowest parts of all curves.
private let highestLoss = 3.5

/// The samples are even in the logit, so that the curve is smooth where it is steep.
private func expectedLoss(_ truth: Double, _ context: PictureContext) -> Mark {
  let samples = 240
  let points = (0..<samples).map { index in
    let p = sigmoid(7 - 14 * Double(index) / Double(samples - 1))
    return DataPoint(p, context.inUnit(crossEntropy(share: truth, predicted: p)))
  }
  return Mark(MarkID(.model, 0), .curve(Curve(points: points)), ink: .curve)
}

/// Where the lowest point goes when the truth is moved.
private func entropies(_ context: PictureContext) -> Mark {
  let curve = Curve(from: 0, to: 1) { context.inUnit(binaryEntropy(share: $0)) }
  return Mark(MarkID("entropies"), .curve(curve), ink: .guide)
}
