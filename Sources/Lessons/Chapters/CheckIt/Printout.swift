import CrossEntropy
import Drawing
import Insight
import Numerals
import RealModule
import Words

/// What the articles' code prints of the data at hand: x, y, p(y) to two places, and the loss to four.
@Sendable func printoutPicture(_ context: PictureContext) -> Picture {
  let mean = context.facts.summary.meanLoss
  let headline = Headline(
    context.lossText(mean, 4),
    captions: [wording("check-it.printout.the-mean-loss", ["unit": context.unit.name]), context.unit.name],
    centred: true)
  let rows = printedLines(context).enumerated().map { index, texts in
    Table.Row(index, [Table.Entry(texts)], emphasis: index == 3 ? .lit : .plain)
  }
  let table = Table("printout", columns: [.init([])], rows: rows)
  return Picture(
    Scene([Panel("printout", .table(table))], headline: headline), via: [Scene([], headline: headline)],
    motion: Motion(duration: 0.9, staggered: ["printout"]))
}

/// The lines, each also in a shorter form.
private func printedLines(_ context: PictureContext) -> [[String]] {
  let points = context.points
  let mean = codeNumberWithDecimals(context.facts.summary.meanLoss, 4)
  return [
    arrayLine("x", points.map(\.x)), arrayLine("y", points.map { $0.isPositive ? 1 : 0 }),
    arrayLine("p(y)", points.map { rounded($0.probability) }),
    ["Log Loss / Cross Entropy = \(mean)", "Log Loss = \(mean)"],
  ]
}

private func arrayLine(_ name: String, _ values: [Double]) -> [String] {
  [numPyArray(values, mostNumbers: 12), numPyArray(values, mostNumbers: 6)].map { "\(name) = \($0)" }
}

/// To two decimals, halves to the even one, as NumPy rounds.
private func rounded(_ value: Double) -> Double { (value * 100).rounded(.toNearestOrEven) / 100 }
