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
      wording("why-the-logarithm.losses-by-class.mean-all-h-q", ["unit": context.unit.name]),
      wording("why-the-logarithm.losses-by-class.the-mean", ["unit": context.unit.name]),
    ], floating: true)
  return Picture(
    Scene([Panel("points", .plot(plot))], headline: mean),
    motion: Motion(duration: 1.2, staggered: [.point, .value], spread: 0.5))
}

/// The bars alone, red first.
func lossesPlot(_ context: PictureContext) -> Plot {
  let order = context.facts.negatives + context.facts.positives
  return Plot(x: slotAxis(order), y: lossAxis(context), marks: marks(order, context) + border(context))
}

private func marks(_ order: [Point], _ context: PictureContext) -> [Mark] {
  let bars = order.enumerated().flatMap { slot, point in
    [context.standingBar(.point, point, at: Double(slot), height: context.inUnit(point.loss))]
      + context.feet([point]) { _ in Double(slot) }
  }
  return bars + numbers(order, context)
}

private func numbers(_ order: [Point], _ context: PictureContext) -> [Mark] {
  context.numberedSlots(of: order).map { slot, point in
    let caption = Caption(
      lossTexts(point.loss, context), at: DataPoint(Double(slot), context.inUnit(point.loss)),
      sides: context.facts.isGrouped ? [.above] : [.above, .higher, .highest], bold: true)
    return Mark(MarkID(.value, point.item), .caption(caption), ink: context.textInk(point))
  }
}

/// The line between the classes.
private func border(_ context: PictureContext) -> [Mark] {
  let (green, red) = (context.facts.positives.count, context.facts.negatives.count)
  guard green > 0, red > 0 else { return [] }
  return [Mark(MarkID("border of classes"), .rule(Rule(.vertical, at: Double(red) - 0.5)), ink: .guide)]
}

/// The sum of each class's losses under the middle of its bars.
private func sumRow(_ context: PictureContext) -> LabelRow {
  let (green, red) = (Double(context.facts.positives.count), Double(context.facts.negatives.count))
  let middles = [(label: Label.negative, x: (red - 1) / 2), (label: .positive, x: red + (green - 1) / 2)]
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
  let entries = order.enumerated().map { slot, point in
    LabelRow.Entry(
      item: point.item, x: Double(slot), texts: probabilityTexts(point.trueProbability),
      ink: context.followed == point.item ? .accent : .muted, bold: context.followed == point.item)
  }
  return LabelRow(
    .trueProbability, title: wording("why-the-logarithm.losses-by-class.p-actual"), entries: entries)
}
