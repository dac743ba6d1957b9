import CrossEntropy
import Drawing
import Insight
import Numerals
import RealModule
import Words

/// The loss as a function of the probability given to the actual class, every point waiting at its own probability.
@Sendable func penaltyCurve(_ context: PictureContext) -> Picture {
  let axis = widePenaltyAxis(context)
  let lying = lyingBars(context, upTo: axis.upper)
  let waiting = context.points.map { context.dot($0, at: DataPoint($0.trueProbability, 0)) }
  let marks = [curve(context, upTo: axis.upper)] + waiting + probes(context)
  return Picture(
    penaltyScene(axis, marks: marks), via: [penaltyScene(axis, marks: lying)],
    motion: Motion(duration: 1.2, staggered: [.point, .probe, .readout], spread: 0.5))
}

/// The points on that curve, the axis then zoomed to the greatest of them.
@Sendable func pointsOnCurve(_ context: PictureContext) -> Picture {
  let wide = widePenaltyAxis(context)
  let zoomed = lossAxis(context, reaching: context.facts.worst?.loss)
  let dots = context.points.map {
    context.dot($0, at: DataPoint($0.trueProbability, context.inUnit($0.loss)))
  }
  let lifted = penaltyScene(wide, marks: [curve(context, upTo: wide.upper)] + dots)
  let scene = penaltyScene(
    zoomed, marks: [curve(context, upTo: wide.upper)] + dots + worstReading(context))
  return Picture(
    scene, via: [lifted], motion: Motion(duration: 1.2, staggered: [.point], spread: 0.4))
}

// MARK: Parts

/// The bars on their sides, one over the other, each as long as its probability.
private func lyingBars(_ context: PictureContext, upTo upper: Double) -> [Mark] {
  let lane = upper / Double(max(1, context.points.count))
  return context.points.enumerated().map { index, point in
    let bar = Bar(
      x: point.trueProbability / 2, width: point.trueProbability, low: lane * Double(index),
      high: lane * (Double(index) + 0.8), symbol: context.symbol(point), lies: true)
    return Mark(MarkID(.point, point.item), .bar(bar), ink: context.ink(point))
  }
}

/// The −log p curve of this chapter reaches to five nats, a little beyond p = 0.01.
private func widePenaltyAxis(_ context: PictureContext) -> Axis {
  Axis(
    "loss", title: lossTitle(context), from: 0, to: context.inUnit(5))
}

private func penaltyScene(_ y: Axis, marks: [Mark]) -> Scene {
  let x = Axis(
    "probability of the class", title: wording("the-loss.penalty-curve.p-actual-class"), from: 0, to: 1)
  return Scene([Panel("points", .plot(Plot(x: x, y: y, marks: marks)))])
}

/// Drawn from p = 1, where the loss is 0, to the left. The samples are even in the loss, so that the curve
/// is as smooth where it is steep.
private func curve(_ context: PictureContext, upTo upper: Double) -> Mark {
  let samples = 240
  let points = (0..<samples).map { index in
    let loss = upper * Double(index) / Double(samples - 1)
    return DataPoint(probability(ofLoss: loss, context), loss)
  }
  return Mark(MarkID(.model), .curve(Curve(points: points)), ink: .curve)
}

private func probability(ofLoss loss: Double, _ context: PictureContext) -> Double {
  Double.exp(-loss / context.inUnit(1))
}

/// The losses of three probabilities: that of the dial, which starts at a coin's, a tenth, a hundredth.
private func probes(_ context: PictureContext) -> [Mark] {
  [context.dial(.probe), 0.1, 0.01].enumerated().flatMap { index, probability in
    let place = DataPoint(probability, context.inUnit(negativeLog(probability)))
    let caption = Caption(
      [wording("the-loss.penalty-curve.reading", ["p": trimmed(probability, 4), "loss": fixed(place.y, 2)])],
      at: place,
      sides: [.right, .aboveRight, .left],
      bold: true)
    return [
      Mark(MarkID(.probe, index), .bar(.dot(place, symbol: .plain)), ink: .accent),
      Mark(MarkID(.readout, index), .caption(caption), ink: index == 0 ? .accent : .text),
    ]
  }
}

private func worstReading(_ context: PictureContext) -> [Mark] {
  let readers = [context.facts.point(context.followed), context.facts.worst, context.facts.secondWorst]
  var read: Set<String> = []
  return readers.compactMap { $0 }.compactMap { point in
    let place = DataPoint(point.trueProbability, context.inUnit(point.loss))
    let loss = "−\(context.logarithm) \(fixed(point.trueProbability, 3)) = \(fixed(place.y, 2))"
    let text = "\(context.titleOfX) = \(trimmed(point.x, 3)): \(loss)"
    // Equal points are read once, be they rows of their own or counted in one.
    guard read.insert(text).inserted else { return nil }
    let caption = Caption([text], at: place, sides: [.right, .aboveRight, .belowRight], bold: true)
    return Mark(MarkID(.readout, 10 + point.item), .caption(caption), ink: context.textInk(point))
  }
}
