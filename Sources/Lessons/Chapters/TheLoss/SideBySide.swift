import CrossEntropy
import Drawing
import Insight
import Numerals
import Words

/// The bars side by side in the order of x; those of the negative class still hang.
@Sendable func gatheredBars(_ context: PictureContext) -> Picture {
  let slots = context.slots
  let bars = context.points.enumerated().map { index, point in
    context.probabilityBar(
      point, at: slots[index].x, width: slots[index].width, isValue: slots.areWeighted)
  }
  let scene = slotScene(
    context, y: probabilityAxis(title: context.greenTitle + context.widthNote), bars: bars,
    rows: [context.xRow()])
  return Picture(scene, motion: Motion(duration: 1.1))
}

/// All bars on the floor, each with its number.
@Sendable func standingBars(_ context: PictureContext) -> Picture {
  let scene = slotScene(
    context, y: context.truthAxis,
    bars: truthBars(context, role: .point),
    rows: [truthRow(context), context.xRow()])
  return Picture(scene, motion: Motion(duration: 1.1))
}

/// The loss of each point as a bar.
@Sendable func lossBars(_ context: PictureContext) -> Picture {
  let slots = context.slots
  let dots = context.points.enumerated().map { index, point in
    context.dot(point, at: DataPoint(slots[index].x, context.inUnit(point.loss)))
  }
  return Picture(
    lossScene(context, marks: []), via: [lossScene(context, bars: dots, marks: [], hasFeet: false)],
    motion: Motion(duration: 1.2, staggered: [.point], spread: 0.4))
}

/// The same bars and their mean, which is the loss.
@Sendable func meanLossPicture(_ context: PictureContext) -> Picture {
  let mean = context.facts.summary.meanLoss
  let line = meanLine(context)
  let level = context.standingBars(.point, of: context.points) { _ in context.inUnit(mean) }
  let headline = Headline(
    context.lossText(mean, 4),
    captions: clipCaptions(context) + [
      wording("the-loss.side-by-side.the-mean-loss", ["unit": context.unit.name]), context.unit.name,
    ])
  return Picture(
    lossScene(context, marks: line + yardsticks(context), headline: headline),
    via: [lossScene(context, bars: level, marks: line, hasValues: false)],
    motion: Motion(duration: 1.2))
}

/// The dashed line at the mean loss, named at its right end; none at a height that no axis has.
private func meanLine(_ context: PictureContext) -> [Mark] {
  let height = context.inUnit(context.facts.summary.meanLoss)
  guard height.isFinite else { return [] }
  let caption = Caption(
    [wording("the-loss.side-by-side.mean")], at: DataPoint(Double(context.points.count) - 0.75, height),
    sides: [.above, .below])
  return [
    Mark(MarkID("mean"), .rule(Rule(.horizontal, at: height)), ink: .accent),
    Mark(MarkID("mean caption"), .caption(caption), ink: .accent),
  ]
}

/// The losses of two that know nothing of the points, to compare the mean with: a coin, and the base rate.
private func yardsticks(_ context: PictureContext) -> [Mark] {
  let coin = context.facts.coinLoss
  let base = context.facts.summary.baseRateEntropy
  let isEven = abs(coin - base) < visibleLoss
  let sticks: [(loss: Double, name: String, place: Double, sides: [Caption.Side])] =
    [
      (
        coin,
        isEven ? wording("the-loss.side-by-side.coin-base-rate") : wording("the-loss.side-by-side.coin"),
        0.95, [.aboveLeft, .above]
      )
    ]
    + (isEven || base == 0
      ? [] : [(base, wording("the-loss.side-by-side.base-rate"), 0.65, [.below, .belowRight])])
  let top = lossAxis(context).upper
  return sticks.enumerated().filter { context.inUnit($0.element.loss) < top }.flatMap { index, stick in
    let height = context.inUnit(stick.loss)
    let place = DataPoint(Double(context.points.count) * stick.place - 0.5, height)
    let caption = Caption(["\(stick.name) \(fixed(height, 4))", stick.name], at: place, sides: stick.sides)
    return [
      Mark(MarkID("yardstick", index), .rule(Rule(.horizontal, at: height, faint: true)), ink: .guide),
      Mark(MarkID("yardstick caption", index), .caption(caption), ink: .muted),
    ]
  }
}

private func lossScene(
  _ context: PictureContext, bars: [Mark]? = nil, marks: [Mark], hasValues: Bool = true,
  hasFeet: Bool = true, headline: Headline? = nil
) -> Scene {
  slotScene(
    context, y: context.slotLossAxis, bars: bars ?? lossBarMarks(context),
    marks: marks + (hasValues ? lossCaptions(context) : []), rows: [context.xRow()], hasFeet: hasFeet,
    headline: headline)
}

private func lossCaptions(_ context: PictureContext) -> [Mark] {
  context.numberedSlots(of: context.points).map { x, point in
    let caption = Caption(
      lossTexts(point.loss, context), at: DataPoint(x, context.inUnit(point.loss)),
      sides: [.above, .higher, .highest],
      bold: true)
    return Mark(MarkID(.value, point.item), .caption(caption), ink: context.textInk(point))
  }
}
