import CrossEntropy
import Drawing
import Insight
import Numerals
import Words

/// Focal loss and label smoothing over the probability of the actual class, beside −log p.
@Sendable func relatedLosses(_ context: PictureContext) -> Picture {
  let (focus, smoothing) = (context.dial(.focus), context.dial(.smoothing))
  let curves = [
    curve(context, item: 0, .dotted, ink: .guide) { logLoss(logit: $0, label: .positive) },
    curve(context, item: 1, .solid, ink: .curve) { focalLoss(logit: $0, label: .positive, focus: focus) },
    curve(context, item: 2, .dashed, ink: .positive) {
      smoothedLoss(logit: $0, label: .positive, smoothing: smoothing)
    },
  ]
  let lowest = DataPoint(1 - smoothing / 2, context.inUnit(binaryEntropy(share: smoothing / 2)))
  let caption = Caption([fixed(lowest.y, 4)], at: lowest, sides: [.aboveLeft, .above, .left], bold: true)
  let marks =
    curves + [
      Mark(MarkID("floor"), .bar(.dot(lowest, symbol: .plain)), ink: .accent),
      Mark(MarkID("floor caption"), .caption(caption), ink: .accent),
    ]
  let legend = [
    LegendEntry(.dotted, ["−\(context.logarithm) p", "log"], ink: .guide),
    LegendEntry(
      .solid,
      [
        wording("in-practice.related-losses-picture.focal", ["focus": trimmed(focus, 2)]),
        wording("in-practice.related-losses-picture.focal-short"),
      ]),
    LegendEntry(
      .dashed,
      [
        wording("in-practice.related-losses-picture.smoothed", ["smoothing": trimmed(smoothing, 3)]),
        wording("in-practice.related-losses-picture.smoothed-short"),
      ], ink: .positive),
  ]
  let x = Axis(
    "probability of the truth", title: wording("in-practice.related-losses-picture.x-axis"), from: 0,
    to: 1)
  let y = Axis(
    "loss", title: wording("in-practice.related-losses-picture.y-axis", ["unit": context.unit.name]),
    from: 0, to: context.inUnit(highestLoss))
  return Picture(
    Scene([Panel("points", .plot(Plot(x: x, y: y, marks: marks, legend: legend)), minimumRows: 9)]),
    via: [Scene([])], motion: Motion(duration: 1.2))
}

/// In nats; what happens lies low.
private let highestLoss = 3.0

/// Drawn from p = 1 to the left, even in the logit, so that it is smooth at both ends.
private func curve(
  _ context: PictureContext, item: Int, _ stroke: Stroke, ink: Ink, _ loss: (Double) -> Double
) -> Mark {
  let points = (0..<240).map { index in
    let z = 7 - 10.5 * Double(index) / 239
    return DataPoint(sigmoid(z), context.inUnit(loss(z)))
  }
  return Mark(MarkID(.model, item), .curve(Curve(points: points, stroke: stroke)), ink: ink)
}
