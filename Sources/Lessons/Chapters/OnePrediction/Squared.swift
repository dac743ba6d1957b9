import CrossEntropy
import Drawing
import Numerals
import Words

/// How steeply two losses of a green point fall over the logit: that of its log loss and that of its squared error,
/// which is flat where the model is most wrong.
@Sendable func squaredSlopes(_ context: PictureContext) -> Picture {
  let z = context.dial(.z)
  let slopes = SlopesOfGreen(logit: z)
  let marks =
    [
      slopeCurve(0, .solid, .positive) { SlopesOfGreen(logit: $0).loss },
      slopeCurve(1, .dashed, .curve) { SlopesOfGreen(logit: $0).squaredError },
      Mark(MarkID("probe line"), .rule(Rule(.vertical, at: z, to: 0, faint: true)), ink: .guide),
    ] + reading(0, DataPoint(z, slopes.loss), .positive, .positive)
    + reading(2, DataPoint(z, slopes.squaredError), .plain, .accent)
  let headline = Headline(
    [
      Headline.Item(
        fixed(slopes.loss, 3),
        captions: [
          wording("one-prediction.squared.headline-log-loss"),
          wording("one-prediction.squared.headline-log-loss-short"),
        ], symbol: .positive),
      Headline.Item(
        fixed(slopes.squaredError, 3),
        captions: [
          wording("one-prediction.squared.headline-squared-error"),
          wording("one-prediction.squared.headline-squared-error-short"),
        ], symbol: .plain),
    ], floating: true)
  let x = Axis(
    "logit", title: wording("one-prediction.squared.x-axis"), from: -furthestLogit, to: furthestLogit)
  let y = Axis(
    "slope", title: wording("one-prediction.squared.y-axis"),
    shortTitle: wording("one-prediction.squared.y-axis-short"), from: -1, to: 0)
  let legend = [
    LegendEntry(
      .solid,
      [
        wording("one-prediction.squared.log-loss-curve"),
        wording("one-prediction.squared.headline-log-loss-short"),
      ],
      ink: .positive),
    LegendEntry(
      .dashed,
      [
        wording("one-prediction.squared.squared-error-curve"),
        wording("one-prediction.squared.headline-squared-error-short"),
      ]),
  ]
  return Picture(
    Scene([context.onePredictionPanel(Plot(x: x, y: y, marks: marks, legend: legend))], headline: headline),
    motion: Motion(duration: 1.2))
}

/// The slopes over the logit of what a green point costs, y being 1.
struct SlopesOfGreen {
  let logit: Double

  private var p: Double { sigmoid(logit) }
  /// 1 − p without the rounding of the difference.
  private var rest: Double { sigmoid(-logit) }

  /// Of the log loss in nats: p − y.
  var loss: Double { -rest }
  /// Of (p − y)²: 2(p − y) · p(1 − p).
  var squaredError: Double { -2 * rest * p * rest }
}

private func slopeCurve(_ item: Int, _ stroke: Stroke, _ ink: Ink, _ slope: (Double) -> Double) -> Mark {
  let curve = Curve(from: -furthestLogit, to: furthestLogit, stroke: stroke, slope)
  return Mark(MarkID("slope curve", item), .curve(curve), ink: ink)
}

private func reading(_ item: Int, _ place: DataPoint, _ symbol: Symbol, _ ink: Ink) -> [Mark] {
  let sides: [Caption.Side] = [.aboveRight, .belowRight, .right, .above, .below, .aboveLeft, .left]
  let caption = Caption([fixed(place.y, 3)], at: place, sides: sides, bold: true)
  return [
    Mark(MarkID(.probe, item), .bar(.dot(place, symbol: symbol)), ink: ink),
    Mark(MarkID("slope", item), .caption(caption), ink: .accent),
  ]
}
