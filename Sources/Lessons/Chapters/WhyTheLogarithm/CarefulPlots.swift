import CrossEntropy
import Drawing
import Insight
import Numerals
import RealModule
import Words

/// The loss over the number of times that p is divided by ten, a straight line, beside something exponential.
func tenthsPlot(_ context: PictureContext) -> Plot {
  let tenth = context.inUnit(negativeLog(0.1))
  let dots = (1...4).flatMap { count in
    reading(
      count, DataPoint(Double(count), Double(count) * tenth), "\(fixed(Double(count) * tenth, 2))",
      sides: [.belowRight, .right])
  }
  let line = Curve(from: 0, to: 5) { $0 * tenth }
  let doubling = Curve(from: 0, to: 5) { tenth * Double.exp2($0 - 1) }
  let name = Caption(
    [wording("why-the-logarithm.careful-plots.exponential-curve")],
    at: DataPoint(3.1, tenth * Double.exp2(2.1)),
    sides: [.aboveLeft, .left])
  let marks =
    [
      Mark(MarkID(.model), .curve(line), ink: .curve),
      Mark(MarkID("exponential"), .curve(doubling), ink: .guide),
      Mark(MarkID("exponential caption"), .caption(name), ink: .muted),
    ] + dots
  return Plot(
    x: Axis(
      "tenths", title: wording("why-the-logarithm.careful-plots.divisions-axis"), from: 0, to: 5,
      ticks: .at([0, 1, 2, 3, 4, 5])),
    y: Axis("loss", title: lossTitle(context), from: 0, to: 5 * tenth), marks: marks)
}

/// The cross-entropy of one p for all, with its lower limit, and the loss of the model, for which that is none.
func limitPlot(_ context: PictureContext) -> Plot {
  let belief = Belief(share: context.facts.summary.baseRate, predicted: 0.5)
  let mean = context.facts.summary.meanLoss
  let height = context.inUnit(mean)
  let caption = Caption(
    [wording("why-the-logarithm.careful-plots.model", ["loss": context.lossText(mean, 4)])],
    at: DataPoint(0.5, height),
    sides: [.above, .below], bold: true)
  let model = [
    Mark(MarkID("mean"), .rule(Rule(.horizontal, at: height)), ink: .accent),
    Mark(MarkID("mean caption"), .caption(caption), ink: .accent),
  ]
  let upper = max(1.8, mean.isFinite ? 1.2 * mean : 0)
  return Plot(
    x: Axis(
      "probability of green", title: wording("why-the-logarithm.careful-plots.p-green"), from: 0, to: 1),
    y: Axis(
      "entropy",
      title: wording("why-the-logarithm.careful-plots.cross-entropy-axis", ["unit": context.unit.name]),
      from: 0,
      to: context.inUnit(upper)),
    marks: [crossCurve(belief, context)] + levelMarks(belief, context) + (mean.isFinite ? model : []))
}

/// The mean loss of a red point at −1 and a green one at 1 over w, with b = 0: it has no minimum.
func partedPlot(_ context: PictureContext) -> Plot {
  func loss(_ weight: Double) -> Double { context.inUnit(softplus(-weight)) }
  let dots = [1.0, 5].enumerated().flatMap { index, weight in
    reading(
      index, DataPoint(weight, loss(weight)), "w = \(trimmed(weight, 1)): \(trimmed(loss(weight), 4))",
      sides: [.aboveRight, .above])
  }
  return Plot(
    x: Axis("weight", title: "w", from: 0, to: 10),
    y: Axis(
      "loss",
      title: wording(
        "why-the-logarithm.careful-plots.separable-loss-axis", ["unit": context.unit.name]), from: 0,
      to: context.inUnit(0.75)),
    marks: [Mark(MarkID(.model), .curve(Curve(from: 0, to: 10, loss)), ink: .curve)] + dots)
}

/// A place that is pointed at, and its number.
private func reading(_ item: Int, _ place: DataPoint, _ text: String, sides: [Caption.Side]) -> [Mark] {
  [
    Mark(MarkID(.probe, item), .bar(.dot(place, symbol: .plain)), ink: .accent),
    Mark(MarkID(.readout, item), .caption(Caption([text], at: place, sides: sides, bold: true)), ink: .text),
  ]
}
