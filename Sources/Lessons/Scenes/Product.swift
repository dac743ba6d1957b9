import CrossEntropy
import Drawing
import RealModule

/// The probabilities multiplied up, and the same as a sum of logarithms.
@Sendable func productOfBars(_ context: PictureContext) -> Picture {
  let sums = runningSums(context)
  let rows = [
    truthRow(context),
    context.slotRow("running product", title: "product") { productTexts(Double.exp(-(sums[$0.item] ?? 0))) },
    context.slotRow("loss of point", title: "−\(context.logarithm) p") { lossTexts($0.loss, context) },
    context.slotRow("running sum", title: "sum") { lossTexts(sums[$0.item] ?? 0, context) },
  ]
  let product = productText(ofLosses: context.facts.summary.sumLoss)
  let scene = slotScene(
    context, y: probabilityAxis(title: ""), bars: truthBars(context, role: .point), rows: rows,
    headline: Headline(product, captions: productCaptions(context)))
  return Picture(
    scene,
    motion: Motion(
      duration: 1.2, staggered: ["running product", "loss of point", "running sum"], spread: 0.8))
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

/// A small product in forms that get shorter: three decimals, then without the leading zero.
private func productTexts(_ product: Double) -> [String] {
  let three = significant(product)
  let two = shorteningTexts(product)
  return [three, three.hasPrefix("0.") ? String(three.dropFirst()) : three] + two
}

/// The product of probabilities whose losses, in nats, have this sum; in powers of ten also where it is smaller
/// than any number of the machine.
func productText(ofLosses sum: Double) -> String {
  let product = Double.exp(-sum)
  guard product < .leastNormalMagnitude, sum.isFinite else {
    return product < 0.5 ? significant(product) : probabilityText(product, 2)
  }
  let power = (sum / .log(10)).rounded()
  return "1e−" + (Int(exactly: power).map(countText) ?? trimmed(power, 0))
}

/// A number of two significant digits, in decimals while there are few of them: 0.036.
func significant(_ value: Double) -> String {
  guard value > 0, value < 1 else { return fixed(value, 2) }
  for decimals in 2...5 where value >= 10 * .pow(10, -decimals) { return fixed(value, decimals) }
  return trimmed(value, 2)
}

private func productCaptions(_ context: PictureContext) -> [String] {
  let sum = context.lossText(context.facts.summary.sumLoss, 3)
  return [
    "the product; the sum of −\(context.logarithm) is \(sum) \(context.unit.rawValue)\(context.clipNote)",
    "the product; sum of −\(context.logarithm): \(sum)\(context.clipNote)",
  ]
}
