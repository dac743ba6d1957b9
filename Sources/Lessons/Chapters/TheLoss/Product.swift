import CrossEntropy
import Drawing
import Insight
import Numerals
import RealModule
import Words

/// The probabilities multiplied up, and the same as a sum of logarithms.
@Sendable func productOfBars(_ context: PictureContext) -> Picture {
  let sums = runningSums(context)
  let rows =
    [truthRow(context)] + weightRow(context) + [
      context.slotRow(
        "running product", title: wording("the-loss.product.product"), shortTitle: "∏ p"
      ) {
        productTexts(Double.exp(-(sums[$0.item] ?? 0)))
      },
      context.slotRow(
        "loss of point", title: "−\(context.logarithm) p", shortTitle: wording("the-loss.product.loss")
      ) { lossTexts($0.loss, context) },
      context.slotRow("running sum", title: wording("the-loss.product.sum")) {
        lossTexts(sums[$0.item] ?? 0, context)
      },
    ]
  // First the bars make room, then the rows are written.
  return Picture(
    productScene(context, rows: rows),
    via: [productScene(context, rows: rows.map { $0.role == .trueProbability ? $0 : $0.emptied })],
    motion: Motion(
      duration: 1.8, staggered: ["running product", "loss of point", "running sum"], spread: 0.8))
}

private func productScene(_ context: PictureContext, rows: [LabelRow]) -> Scene {
  let product = productText(ofLosses: context.facts.summary.sumLoss)
  return slotScene(
    context, y: probabilityAxis(title: ""), bars: truthBars(context, role: .point), rows: rows,
    headline: Headline(product, captions: productCaptions(context)))
}

extension LabelRow {
  /// The row's place without what is written in it.
  fileprivate var emptied: LabelRow { LabelRow(role, title: title, shortTitle: shortTitle, entries: []) }
}

/// What each point counts, where not all count the same.
private func weightRow(_ context: PictureContext) -> [LabelRow] {
  guard context.facts.isWeighted else { return [] }
  return [
    context.slotRow("weight of point", title: wording("the-loss.product.weight")) {
      [trimmed($0.sampleWeight, 2), shortened($0.sampleWeight)]
    }
  ]
}

private func runningSums(_ context: PictureContext) -> [Int: Double] {
  var sum = 0.0
  var sums: [Int: Double] = [:]
  for point in context.points {
    sum += point.sampleWeight == 0 ? 0 : point.sampleWeight * point.loss
    sums[point.item] = sum
  }
  return sums
}

private func productCaptions(_ context: PictureContext) -> [String] {
  let sum = context.lossText(context.facts.summary.sumLoss, 3)
  return [
    wording(
      "the-loss.product.likelihood-sum",
      ["logarithm": context.logarithm, "sum": sum, "unit": context.unit.name, "clip note": context.clipNote]),
    wording(
      "the-loss.product.likelihood-sum-short",
      ["logarithm": context.logarithm, "sum": sum, "clip note": context.clipNote]),
  ]
}
