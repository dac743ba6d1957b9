import CrossEntropy
import Drawing
import Insight
import Numerals
import Words

/// The name of the loss and its value, as a riddle.
@Sendable func titleCard(_ context: PictureContext) -> Picture {
  let mean = context.lossText(context.facts.summary.meanLoss, 4)
  let lines: [BannerLine] = [
    .big(wording("the-loss.opening.log-loss"), ink: .curve),
    .text(wording("the-loss.opening.binary-cross-entropy"), ink: .muted, bold: false),
    .big(mean, ink: .accent),
    .text(context.unit.name + context.clipNote, ink: .muted, bold: false),
  ]
  return Picture(Scene([Panel("card", .banner(lines))]), motion: Motion(duration: 0.5))
}

/// The points on a number line, without their classes.
@Sendable func numberLine(_ context: PictureContext) -> Picture {
  let headline = Headline(
    countText(context.facts.summary.count), captions: headlineCaptions(context), ink: .curve, centred: true)
  let marks = context.facts.isGrouped ? densityBars(context, symbol: .plain) : plainDots(context)
  let scene = Scene([numberLinePanel(context, marks: marks)], headline: headline)
  return Picture(
    scene, via: [Scene([])],
    motion: Motion(duration: 1.2, easing: .settling, staggered: [.point, .value]))
}

private func headlineCaptions(_ context: PictureContext) -> [String] {
  let count = context.facts.summary.count
  return context.facts.kind == .predictions
    ? [
      wording("the-loss.opening.predictions-by-logit", ["count": Count(count)]),
      wording("the-loss.opening.predictions", ["count": Count(count)]),
    ]
    : [wording("the-loss.opening.points", ["count": Count(count), "x": context.titleOfX])]
}

/// The same points by class.
@Sendable func classesPicture(_ context: PictureContext) -> Picture {
  let dots = context.points.map { context.dot($0, at: DataPoint(context.x($0), 0)) }
  let items = [
    Headline.Item(
      countText(context.facts.summary.positives), captions: ["\(context.green), y = 1"], ink: .curve,
      symbol: .positive),
    Headline.Item(
      countText(context.facts.summary.negatives), captions: ["\(context.red), y = 0"], ink: .curve,
      symbol: .negative),
  ]
  let marks = context.facts.isGrouped ? densityBars(context) : dots + valueCaptions(context)
  let scene = Scene([numberLinePanel(context, marks: marks)], headline: Headline(items, centred: true))
  return Picture(scene, motion: Motion(duration: 1.0, staggered: [.point]))
}

/// The formula, written term by term, the points below it on the line that is to become the axis of the plots.
@Sendable func formulaPicture(_ context: PictureContext) -> Picture {
  let dots = context.points.map { context.dot($0, at: DataPoint(context.x($0), 0)) }
  let scene = Scene([
    Panel("formula", .formula(lossFormula(context))), numberLinePanel(context, marks: dots, rows: 3),
  ])
  return Picture(scene, motion: Motion(duration: 1.2, staggered: [.formula], spread: 0.85))
}

/// A line with the x axis of the plots that follow, so that no point moves to the side.
private func numberLinePanel(_ context: PictureContext, marks: [Mark], rows: Int? = nil) -> Panel {
  let hidden = Axis("height", title: "", from: 0, to: 1, ticks: .hidden)
  return Panel(
    "points", .plot(Plot(x: xAxis(context), y: hidden, marks: marks + context.cursorMark)), maximumRows: rows)
}

/// The points without their classes, each with its value.
private func plainDots(_ context: PictureContext) -> [Mark] {
  let dots = context.points.map { point in
    Mark(
      MarkID(.point, point.item), .bar(.dot(DataPoint(context.x(point), 0), symbol: .plain, dropsIn: true)),
      ink: plainInk(point, context))
  }
  return dots + valueCaptions(context)
}

private func valueCaptions(_ context: PictureContext) -> [Mark] {
  context.points.map { point in
    let caption = Caption(
      [point.extent == nil ? (point.x > 0 ? "∞ →" : "← −∞") : trimmed(point.x, 3)],
      at: DataPoint(context.x(point), 0), sides: [.above, .higher, .highest],
      bold: context.followed == point.item)
    return Mark(MarkID(.value, point.item), .caption(caption), ink: context.textInk(point))
  }
}
