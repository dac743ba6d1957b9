import CrossEntropy
import Drawing
import Insight
import Numerals

/// The bars side by side in the order of x; those of the negative class still hang.
@Sendable func gatheredBars(_ context: PictureContext) -> Picture {
  let bars = context.points.enumerated().map { slot, point in
    context.probabilityBar(point, at: Double(slot), width: slotBarWidth)
  }
  let scene = slotScene(
    context, y: probabilityAxis(title: context.greenTitle), bars: bars,
    rows: [context.xRow()])
  return Picture(scene, motion: Motion(duration: 1.1))
}

/// All bars on the floor, each with its number.
@Sendable func standingBars(_ context: PictureContext) -> Picture {
  let scene = slotScene(
    context, y: probabilityAxis(title: context.truthTitle), bars: truthBars(context, role: .point),
    rows: [truthRow(context), context.xRow()])
  return Picture(scene, motion: Motion(duration: 1.1))
}

/// The loss of each point as a bar.
@Sendable func lossBars(_ context: PictureContext) -> Picture {
  let dots = context.points.enumerated().map { slot, point in
    context.dot(point, at: DataPoint(Double(slot), context.inUnit(point.loss)))
  }
  return Picture(
    lossScene(context, marks: []), via: [lossScene(context, bars: dots, marks: [], hasFeet: false)],
    motion: Motion(duration: 1.2, staggered: [.point], spread: 0.4))
}

/// The same bars and their mean, which is the loss.
@Sendable func meanLossPicture(_ context: PictureContext) -> Picture {
  let mean = context.facts.summary.meanLoss
  let line = meanLine(context)
  let level = context.points.enumerated().map { slot, point in
    context.standingBar(.point, point, at: Double(slot), height: context.inUnit(mean))
  }
  let headline = Headline(
    context.lossText(mean, 4),
    captions: clipCaptions(context) + [
      "\(context.unit.rawValue), the mean; a coin pays \(context.lossText(context.facts.coinLoss, 4))",
      "\(context.unit.rawValue), the mean loss",
    ])
  return Picture(
    lossScene(context, marks: line, headline: headline),
    via: [lossScene(context, bars: level, marks: line, hasValues: false)],
    motion: Motion(duration: 1.2))
}

/// The dashed line at the mean loss, named at its right end.
private func meanLine(_ context: PictureContext) -> [Mark] {
  let height = context.inUnit(context.facts.summary.meanLoss)
  let caption = Caption(
    ["mean"], at: DataPoint(Double(context.points.count) - 0.75, height), sides: [.above, .below])
  return [
    Mark(MarkID("mean"), .rule(Rule(.horizontal, at: height)), ink: .accent),
    Mark(MarkID("mean caption"), .caption(caption), ink: .accent),
  ]
}

private func lossScene(
  _ context: PictureContext, bars: [Mark]? = nil, marks: [Mark], hasValues: Bool = true,
  hasFeet: Bool = true, headline: Headline? = nil
) -> Scene {
  slotScene(
    context, y: lossAxis(context), bars: bars ?? lossBarMarks(context),
    marks: marks + (hasValues ? lossCaptions(context) : []), rows: [context.xRow()], hasFeet: hasFeet,
    headline: headline)
}

private func lossCaptions(_ context: PictureContext) -> [Mark] {
  context.numberedSlots(of: context.points).map { slot, point in
    let caption = Caption(
      lossTexts(point.loss, context), at: DataPoint(Double(slot), context.inUnit(point.loss)),
      sides: [.above, .higher, .highest],
      bold: true)
    return Mark(MarkID(.value, point.item), .caption(caption), ink: context.textInk(point))
  }
}
