import CrossEntropy
import Drawing
import Insight
import Numerals
import RealModule
import Words

/// What was predicted and what came, in ten parts of 0…1: a dot for each part, its area the number of its predictions,
/// on the diagonal where the predictions are calibrated. The dials recalibrate them.
@Sendable func calibration(_ context: PictureContext) -> Picture {
  let before = context.judged.summary()?.meanLoss ?? .nan
  let after = context.recalibrated
  let bins = after?.reliability ?? []
  let marks = [diagonal, area] + bins.enumerated().flatMap { dot($0, $1, of: after?.count ?? 0) }
  let unit = context.unit.name
  let isAtRest = context.dial(.stretch) == 1 && context.dial(.shift) == 0
  let captions =
    isAtRest
    ? []
    : [
      wording(
        "one-prediction.calibration.headline-recalibrated",
        ["unit": unit, "before": context.lossText(before, 4)])
    ]
  let headline = Headline(
    context.lossText(after?.meanLoss ?? .nan, 4),
    captions: captions + [wording("one-prediction.calibration.headline-unit", ["unit": unit])], floating: true
  )
  let x = Axis("mean prediction", title: wording("one-prediction.calibration.x-axis"), from: 0, to: 1)
  // A share ends at 1; a dot there is to be seen whole.
  let y = Axis(
    "share that came", title: wording("one-prediction.calibration.y-axis", ["green": context.green]),
    from: 0, to: 1.1, ticks: .at(RoundTicks(from: 0, to: 1, atMost: 6).values))
  let legend = [LegendEntry(.dotted, [wording("one-prediction.calibration.calibrated")], ink: .guide)]
  return Picture(
    Scene([context.onePredictionPanel(Plot(x: x, y: y, marks: marks, legend: legend))], headline: headline),
    motion: Motion(duration: 1.2, staggered: ["bin"], spread: 0.5))
}

extension PictureContext {
  /// The predictions that are judged: those at hand where they are many, else those of the chapter In practice.
  var judged: PredictedSample { facts.isGrouped ? facts.sample : .forecasts }

  /// How they do as the dials have changed them.
  var recalibrated: LossSummary? { judged.summary(stretch: dial(.stretch), shift: dial(.shift)) }
}

/// As wide and as high as the square root of its share, so that its area is its count.
private func dot(_ index: Int, _ bin: ReliabilityBin, of count: Int) -> [Mark] {
  guard let p = bin.meanProbability, let share = bin.sharePositive, count > 0 else { return [] }
  let side = 0.24 * Double.sqrt(Double(bin.count) / Double(count))
  var bar = Bar(
    x: p, width: side, low: max(0, share - side / 2), high: share + side / 2, symbol: .plain, lies: true)
  (bar.readX, bar.readHeight) = (p, share)
  return [Mark(MarkID("bin", index), .bar(bar), ink: .accent)]
}

private var diagonal: Mark {
  Mark(MarkID("diagonal"), .curve(Curve(from: 0, to: 1) { $0 }), ink: .guide)
}

private var area: Mark {
  let caption = Caption(
    [
      wording("one-prediction.calibration.area"),
      wording("one-prediction.calibration.area-short"),
    ], at: DataPoint(0.02, 1), sides: [.right, .belowRight])
  return Mark(MarkID("area"), .caption(caption), ink: .muted)
}
