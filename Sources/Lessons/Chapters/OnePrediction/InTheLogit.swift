import CrossEntropy
import Drawing
import Numerals
import Words

/// The same two losses over the logit.
@Sendable func lossOverLogit(_ context: PictureContext) -> Picture {
  let pair = PredictedPair(logit: context.dial(.z))
  let marks =
    straightLines(context) + logitCurves(context)
    + context.pairDots(pair, at: pair.logit)
  let headline = Headline([
    Headline.Item(
      context.lossText(pair.loss(.positive)),
      captions: [
        wording(
          "one-prediction.in-the-logit.headline", ["other": context.lossText(pair.loss(.negative))])
      ], symbol: .positive)
  ])
  return Picture(logitScene(context, marks: marks, headline: headline), motion: Motion(duration: 1.2))
}

/// The tangents of both losses at the dial's logit.
@Sendable func lossSlopes(_ context: PictureContext) -> Picture {
  let pair = PredictedPair(logit: context.dial(.z))
  let tangents = Label.inOrder.flatMap { [tangent(pair, $0, context), slopeCaption(pair, $0, context)] }
  let marks = logitCurves(context) + tangents + context.pairDots(pair, at: pair.logit)
  let slopes = Label.inOrder.map { fixed(context.inUnit(pair.slope($0)), 2) }
  let headline = Headline([
    Headline.Item(
      slopes[0], captions: [wording("one-prediction.in-the-logit.headline", ["other": slopes[1]])],
      symbol: .positive)
  ])
  return Picture(
    logitScene(context, marks: marks, headline: headline),
    motion: Motion(duration: 0.8, staggered: ["tangent"], spread: 0.4))
}

// MARK: Parts

/// The dial goes from −6 to 6.
let furthestLogit = 6.0

private func logitScene(_ context: PictureContext, marks: [Mark], headline: Headline) -> Scene {
  let x = Axis(
    "logit", title: wording("one-prediction.in-the-logit.x-axis"), from: -furthestLogit, to: furthestLogit)
  let y = context.onePredictionLossAxis(upTo: furthestLogit + 2)
  let log = context.logarithm
  let legend = context.pairLegend([
    .positive: [
      wording("one-prediction.in-the-logit.green-curve", ["log": log]),
      wording("one-prediction.in-the-logit.green-curve-short"),
    ],
    .negative: [
      wording("one-prediction.in-the-logit.red-curve", ["log": log]),
      wording("one-prediction.in-the-logit.red-curve-short"),
    ],
  ])
  return Scene(
    [context.onePredictionPanel(Plot(x: x, y: y, marks: marks, legend: legend))], headline: headline)
}

/// Drawn from where they cost nothing, as over p, so that one bends into the other.
private func logitCurves(_ context: PictureContext) -> [Mark] {
  Label.inOrder.map { label in
    let right = label == .positive ? furthestLogit : -furthestLogit
    let curve = Curve(from: right, to: -right, stroke: label.stroke) {
      context.inUnit(logLoss(logit: $0, label: label))
    }
    return Mark(MarkID(.model, label.item), .curve(curve), ink: label.ink)
  }
}

/// The line that each loss comes close to on its wrong side.
private func straightLines(_ context: PictureContext) -> [Mark] {
  Label.inOrder.map { label in
    let wrong = label == .positive ? -furthestLogit : furthestLogit
    let line = Curve(from: 0, to: wrong) { context.inUnit(abs($0)) }
    return Mark(MarkID("straight line", label.item), .curve(line), ink: .guide)
  }
}

/// The slope of a tangent, beside the point where it touches, on the side to which the curve falls: the free room
/// between the two curves.
private func slopeCaption(_ pair: PredictedPair, _ label: Label, _ context: PictureContext) -> Mark {
  let height = context.inUnit(pair.loss(label))
  let slope = fixed(context.inUnit(pair.slope(label)), 2)
  let name =
    label == .positive
    ? wording("one-prediction.in-the-logit.green-curve-short")
    : wording("one-prediction.in-the-logit.red-curve-short")
  let sides: [Caption.Side] =
    label == .positive ? [.aboveRight, .right, .above, .higher] : [.aboveLeft, .left, .above, .higher]
  let caption = Caption(
    [
      wording("one-prediction.in-the-logit.slope", ["name": name, "slope": slope]),
      wording("one-prediction.in-the-logit.slope-short", ["slope": slope]), slope,
    ], at: DataPoint(pair.logit, height), sides: sides, bold: true
  )
  return Mark(MarkID("slope", label.item), .caption(caption), ink: .accent)
}

/// It reaches further where the loss is higher, and is never below 0: the loss over its slope is at least 1.
private func tangent(_ pair: PredictedPair, _ label: Label, _ context: PictureContext) -> Mark {
  let reach: (left: Double, right: Double) = label == .positive ? (2, 1) : (1, 2)
  let line = Curve(
    from: max(-furthestLogit, pair.logit - reach.left), to: min(furthestLogit, pair.logit + reach.right),
    samples: 24
  ) { context.inUnit(pair.loss(label) + pair.slope(label) * ($0 - pair.logit)) }
  return Mark(MarkID("tangent", label.item), .curve(line), ink: .accent)
}
