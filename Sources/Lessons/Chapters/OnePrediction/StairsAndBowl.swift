import CrossEntropy
import Drawing
import Insight
import Numerals
import Words

/// The accuracy of the model at hand and its mean loss, both over what is added to its bias: a staircase beside a bowl.
@Sendable func stairsAndBowl(_ context: PictureContext) -> Picture {
  let (sample, shift) = (context.facts.sample, context.dial(.changeOfBias))
  let (accuracy, loss) = (sample.accuracy(shift: shift), sample.meanLoss(shift: shift))
  let headline = Headline([
    Headline.Item(
      probabilityText(accuracy, 2), captions: [wording("one-prediction.stairs-and-bowl.accuracy")],
      ink: .curve),
    Headline.Item(
      context.lossText(loss, 4),
      captions: [wording("one-prediction.stairs-and-bowl.the-mean-loss", ["unit": context.unit.name])]),
  ])
  let panels = [
    Panel("stairs", .plot(stairs(sample, shift, accuracy)), minimumColumns: 24, minimumRows: 9),
    Panel("points", .plot(bowl(sample, shift, loss, context)), minimumColumns: 24, minimumRows: 9),
  ]
  return Picture(
    Scene([Panel("both", .row(panels))], headline: headline), motion: Motion(duration: 1.2))
}

// MARK: Parts

/// How far the dial goes.
let furthestChangeOfBias = 6.0
/// In nats; enough for the sides of most bowls.
private let highestLoss = 2.0

private var biasAxis: Axis {
  Axis("change of b", title: "b", from: -furthestChangeOfBias, to: furthestChangeOfBias)
}

private func stairs(_ sample: PredictedSample, _ shift: Double, _ accuracy: Double) -> Plot {
  let corners = sample.accuracySteps(from: -furthestChangeOfBias, to: furthestChangeOfBias)
  let curve = Curve(points: corners.map { DataPoint($0.shift, $0.accuracy) })
  let marks =
    [Mark(MarkID("stairs"), .curve(curve), ink: .curve)]
    + place(0, DataPoint(shift, accuracy), probabilityText(accuracy, 2), .curve)
  return Plot(
    x: biasAxis,
    y: Axis("accuracy", title: wording("one-prediction.stairs-and-bowl.accuracy"), from: 0, to: 1),
    marks: marks)
}

private func bowl(
  _ sample: PredictedSample, _ shift: Double, _ loss: Double, _ context: PictureContext
) -> Plot {
  let curve = Curve(from: -furthestChangeOfBias, to: furthestChangeOfBias, samples: 60) {
    context.inUnit(sample.meanLoss(shift: $0))
  }
  // One row that is certain and wrong makes the loss infinite wherever b is.
  let isFinite = loss.isFinite
  let marks =
    isFinite
    ? [Mark(MarkID("bowl"), .curve(curve), ink: .accent)]
      + place(1, DataPoint(shift, context.inUnit(loss)), context.lossText(loss, 4), .accent) : []
  let top = max(highestLoss, isFinite ? 1.1 * sample.meanLoss(shift: 0) : 0)
  return Plot(
    x: biasAxis,
    y: Axis(
      "loss",
      title: wording(
        "one-prediction.stairs-and-bowl.loss-axis",
        ["unit": context.unit.name, "clip note": context.clipNote]), from: 0,
      to: context.inUnit(top)),
    marks: marks)
}

/// Where the dial stands on a curve, and what is read there.
private func place(_ item: Int, _ place: DataPoint, _ text: String, _ ink: Ink) -> [Mark] {
  let sides: [Caption.Side] = [.aboveRight, .above, .aboveLeft, .belowRight, .below, .right, .left]
  return [
    Mark(
      MarkID("place of b", item), .rule(Rule(.vertical, at: place.x, to: place.y, faint: true)), ink: .guide),
    Mark(MarkID(.probe, item == 0 ? 0 : 2), .bar(.dot(place, symbol: .plain)), ink: ink),
    Mark(
      MarkID(.readout, item), .caption(Caption([text], at: place, sides: sides, bold: true)),
      ink: ink == .curve ? .text : ink),
  ]
}
