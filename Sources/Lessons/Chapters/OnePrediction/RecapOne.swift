import CrossEntropy
import Drawing
import Insight
import Numerals
import Words

/// The chapter in three small pictures of one prediction: its loss over p, over the logit with the slope, and what it
/// has to expect where green has a probability of its own.
@Sendable func recapOfOne(_ context: PictureContext) -> Picture {
  let pair = PredictedPair(probability: context.dial(.p))
  let panels = [overProbability(pair, context), overLogit(pair, context), expected(pair, context)]
    .enumerated().map { Panel("recap \($0)", .plot($1), minimumColumns: 16) }
  return Picture(
    Scene([Panel("recap", .row(panels))], headline: context.pairHeadline(pair)),
    via: [Scene([])], motion: Motion(duration: 1.2, staggered: ["recap dot"], spread: 0.4))
}

// MARK: Parts

/// In nats.
private let highestLoss = 5.0
/// What green's probability is in the third picture.
private let trueShare = 0.7
private let samples = 120

private func lossAxis(_ context: PictureContext, _ title: String) -> Axis {
  Axis(
    "loss",
    title: wording("one-prediction.recap-one.title-in-unit", ["title": title, "unit": context.unit.name]),
    shortTitle: title,
    from: 0, to: context.inUnit(highestLoss))
}

private func overProbability(_ pair: PredictedPair, _ context: PictureContext) -> Plot {
  let curves = Label.inOrder.map { label in
    // Even in the logit, so that the curves are smooth where they are steep.
    let points = (0..<samples).map { index in
      let z = 7 - 14 * Double(index) / Double(samples - 1)
      return DataPoint(sigmoid(z), context.inUnit(logLoss(logit: z, label: label)))
    }
    return Mark(
      MarkID("recap curve", label.item), .curve(Curve(points: points, stroke: label.stroke)), ink: label.ink)
  }
  return Plot(
    x: Axis("predicted probability", title: "p", from: 0, to: 1, ticks: .at([0, 0.5, 1])),
    y: lossAxis(context, wording("one-prediction.recap-one.loss")),
    marks: curves + dots(pair, at: pair.probability, from: 0, context))
}

private func overLogit(_ pair: PredictedPair, _ context: PictureContext) -> Plot {
  let curves = Label.inOrder.map { label in
    let curve = Curve(from: -furthestLogit, to: furthestLogit, samples: samples, stroke: label.stroke) {
      context.inUnit(logLoss(logit: $0, label: label))
    }
    return Mark(MarkID("recap curve", 2 + label.item), .curve(curve), ink: label.ink)
  }
  return Plot(
    x: Axis("logit", title: "z", from: -furthestLogit, to: furthestLogit, ticks: .at([-6, 0, 6])),
    y: lossAxis(context, wording("one-prediction.recap-one.loss")),
    marks: curves + dots(pair, at: pair.logit, from: 2, context))
}

private func expected(_ pair: PredictedPair, _ context: PictureContext) -> Plot {
  func loss(_ p: Double) -> Double { context.inUnit(crossEntropy(share: trueShare, predicted: p)) }
  let points = (0..<samples).map { index in
    let p = sigmoid(7 - 14 * Double(index) / Double(samples - 1))
    return DataPoint(p, loss(p))
  }
  let marks = [
    Mark(MarkID("recap curve", 4), .curve(Curve(points: points)), ink: .curve),
    Mark(
      MarkID("true share"), .rule(Rule(.vertical, at: trueShare, to: loss(trueShare), faint: true)),
      ink: .guide),
    Mark(
      MarkID("true share name"),
      .caption(
        Caption(
          ["\(trimmed(trueShare, 2))"], at: DataPoint(trueShare, loss(trueShare)), sides: [.above, .higher])),
      ink: .muted),
    Mark(
      MarkID("recap dot", 4),
      .bar(.dot(DataPoint(pair.probability, loss(pair.probability)), symbol: .plain)), ink: .accent),
  ]
  return Plot(
    x: Axis("predicted probability", title: "p", from: 0, to: 1, ticks: .at([0, 0.5, 1])),
    y: lossAxis(context, wording("one-prediction.recap-one.expected")), marks: marks)
}

private func dots(_ pair: PredictedPair, at x: Double, from item: Int, _ context: PictureContext) -> [Mark] {
  Label.inOrder.map { label in
    let place = DataPoint(x, context.inUnit(pair.loss(label)))
    return Mark(
      MarkID("recap dot", item + label.item), .bar(.dot(place, symbol: label.symbol)), ink: label.ink)
  }
}
