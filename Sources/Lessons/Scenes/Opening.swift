import Drawing

/// The name of the loss and its value, as a riddle.
@Sendable func titleCard(_ context: PictureContext) -> Picture {
  let mean = context.lossText(context.facts.evaluation.meanLoss, 4)
  let lines: [BannerLine] = [
    .big("LOG LOSS", ink: .curve),
    .text("binary cross-entropy", ink: .muted, bold: false),
    .big(mean, ink: .accent),
    .text(context.unit.rawValue, ink: .muted, bold: false),
  ]
  return Picture(Scene([Panel("card", .banner(lines))]), motion: Motion(duration: 0.5))
}

/// The points on a number line, without their classes.
@Sendable func numberLine(_ context: PictureContext) -> Picture {
  let marks = context.points.map { point in
    Mark(
      MarkID(.point, point.item), .bar(.dot(DataPoint(point.x, 0), symbol: .plain, dropsIn: true)),
      ink: plainInk(point, context))
  }
  let headline = Headline(
    "\(context.points.count)", captions: ["points, one feature x"], ink: .curve, centred: true)
  let scene = Scene(
    [numberLinePanel(context, marks: marks + valueCaptions(context))], headline: headline)
  return Picture(
    scene, via: [Scene([])],
    motion: Motion(duration: 1.2, easing: .settling, staggered: [.point, .value]))
}

/// The same points by class.
@Sendable func classes(_ context: PictureContext) -> Picture {
  let dots = context.points.map { context.dot($0, at: DataPoint($0.x, 0)) }
  let items = [
    Headline.Item(
      "\(context.facts.positives.count)", captions: ["green, y = 1"], ink: .curve, symbol: .positive),
    Headline.Item(
      "\(context.facts.negatives.count)", captions: ["red, y = 0"], ink: .curve, symbol: .negative),
  ]
  let scene = Scene(
    [numberLinePanel(context, marks: dots + valueCaptions(context))], headline: Headline(items, centred: true)
  )
  return Picture(scene, motion: Motion(duration: 1.0, staggered: [.point]))
}

/// The formula, written term by term, the points above it.
@Sendable func formula(_ context: PictureContext) -> Picture {
  let blank = Formula([], spoken: "")
  return Picture(
    formulaScene(context, lossFormula(context)), via: [formulaScene(context, blank)],
    motion: Motion(duration: 1.2, staggered: [.formula], spread: 0.85))
}

/// The points on a line above a formula; without terms, the place where it will be or was written.
func formulaScene(_ context: PictureContext, _ formula: Formula) -> Scene {
  let dots = context.points.map { context.dot($0, at: DataPoint($0.x, 0)) }
  return Scene([
    numberLinePanel(context, marks: dots, rows: 3), Panel("formula", .formula(formula)),
  ])
}

private func numberLinePanel(_ context: PictureContext, marks: [Mark], rows: Int = 13) -> Panel {
  let range = paddedRange(context.points)
  let outward = roundedOutward(
    from: context.points.first?.x ?? range.lower, to: context.points.last?.x ?? range.upper)
  let isPoint = outward.upper <= outward.lower
  let axis = Axis(
    "x", title: "x", from: isPoint ? range.lower : outward.lower, to: isPoint ? range.upper : outward.upper)
  let hidden = Axis("height", title: "", from: 0, to: 1, ticks: .hidden)
  return Panel("points", .plot(Plot(x: axis, y: hidden, marks: marks)), maximumRows: rows)
}

private func valueCaptions(_ context: PictureContext) -> [Mark] {
  context.points.map { point in
    let caption = Caption(
      [trimmed(point.x, 3)], at: DataPoint(point.x, 0), sides: [.above, .higher, .highest],
      bold: context.followed == point.item)
    return Mark(MarkID(.value, point.item), .caption(caption), ink: context.textInk(point))
  }
}
