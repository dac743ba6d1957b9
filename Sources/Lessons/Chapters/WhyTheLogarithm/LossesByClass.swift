import CrossEntropy
import Drawing
import Insight
import Numerals
import Words

/// The losses of the points side by side, those of one class together, with the sum of each class.
@Sendable func lossesByClass(_ context: PictureContext) -> Picture {
  var plot = lossesPlot(context)
  plot.labelRows = [actualRow(context), sumRow(context)]
  let mean = Headline(
    context.lossText(context.facts.summary.meanLoss, 4),
    captions: clipCaptions(context) + [
      wording("why-the-logarithm.losses-by-class.headline-unit", ["unit": context.unit.name]),
      wording("why-the-logarithm.losses-by-class.headline-unit-short", ["unit": context.unit.name]),
    ], floating: true)
  return Picture(
    Scene([Panel("points", .plot(plot))], headline: mean),
    motion: Motion(duration: 1.2, staggered: [.point, .value], spread: 0.5))
}

/// The bars alone, red first; with the loss of each, or of the greatest alone where there is little room.
func lossesPlot(_ context: PictureContext, greatestNumberAlone: Bool = false) -> Plot {
  let order = context.facts.negatives + context.facts.positives
  let slots = PointSlots(order)
  let numbered = greatestNumberAlone ? greatest(of: order, slots) : context.numberedSlots(of: order)
  return Plot(
    x: slots.axis, y: context.slotLossAxis, marks: marks(order, numbered, context) + border(slots, context))
}

private func greatest(of order: [Point], _ slots: PointSlots) -> [(x: Double, point: Point)] {
  let worst = order.enumerated().max { $0.element.loss < $1.element.loss }
  return worst.map { [(x: slots[$0.offset].x, point: $0.element)] } ?? []
}

private func marks(
  _ order: [Point], _ numbered: [(x: Double, point: Point)], _ context: PictureContext
) -> [Mark] {
  let bars = context.standingBars(.point, of: order) { context.inUnit($0.loss) }
  return bars + context.slotFeet(of: order) + numbers(numbered, context)
}

private func numbers(_ slots: [(x: Double, point: Point)], _ context: PictureContext) -> [Mark] {
  slots.map { x, point in
    let caption = Caption(
      lossTexts(point.loss, context), at: DataPoint(x, context.inUnit(point.loss)),
      sides: context.facts.isGrouped ? [.above] : [.above, .higher, .highest], bold: true)
    return Mark(MarkID(.value, point.item), .caption(caption), ink: context.textInk(point))
  }
}

/// The line between the classes.
private func border(_ slots: PointSlots, _ context: PictureContext) -> [Mark] {
  let (green, red) = (context.facts.positives.count, context.facts.negatives.count)
  guard green > 0, red > 0 else { return [] }
  return [
    Mark(MarkID("border of classes"), .rule(Rule(.vertical, at: slots.border(before: red))), ink: .guide)
  ]
}

/// The sum of each class's losses under the middle of its bars.
private func sumRow(_ context: PictureContext) -> LabelRow {
  let (green, red) = (context.facts.positives.count, context.facts.negatives.count)
  let slots = PointSlots(context.facts.negatives + context.facts.positives)
  func middle(_ first: Int, _ last: Int) -> Double { (slots[first].x + slots[last].x) / 2 }
  let middles = [
    (label: Label.negative, x: middle(0, red - 1)), (label: .positive, x: middle(red, red + green - 1)),
  ]
  let entries = middles.filter { $0.label == .positive ? green > 0 : red > 0 }.map { label, x in
    let sum = context.lossText(context.facts.summary.lossSum(of: label), 4)
    return LabelRow.Entry(
      item: label.rawValue, x: x,
      texts: ["\(label == .positive ? context.green : context.red): \(sum)", sum],
      ink: .accent,
      bold: true)
  }
  return LabelRow("sum of class", title: wording("why-the-logarithm.losses-by-class.sum"), entries: entries)
}

private func actualRow(_ context: PictureContext) -> LabelRow {
  let order = context.facts.negatives + context.facts.positives
  let slots = PointSlots(order)
  let entries = order.enumerated().map { slot, point in
    LabelRow.Entry(
      item: point.item, x: slots[slot].x, texts: probabilityTexts(point.trueProbability),
      ink: context.followed == point.item ? .accent : .muted, bold: context.followed == point.item)
  }
  return LabelRow(
    .trueProbability, title: wording("why-the-logarithm.losses-by-class.p-actual"), entries: entries)
}
