import CrossEntropy
import Drawing
import Insight
import Numerals
import Words

extension Role {
  /// A class: its bar among the shares, and the share of the data on a curve.
  static let share: Role = "share"
}

/// The distribution q of the labels: a bar for each class.
@Sendable func classShares(_ context: PictureContext) -> Picture {
  let share = context.facts.summary.baseRate
  var plot = sharesPlot(context)
  plot.labelRows = labelRows(context)
  let headline = Headline(
    probabilityText(share, 2),
    captions: [
      wording("why-the-logarithm.class-shares.headline", ["green": context.green]), context.green,
    ], floating: true)
  return Picture(
    Scene([Panel("shares", .plot(plot))], headline: headline),
    motion: Motion(duration: 0.9, staggered: [.share]))
}

/// The bars alone, each with its share.
func sharesPlot(_ context: PictureContext) -> Plot {
  let share = context.facts.summary.baseRate
  let x = Axis("class", title: "", from: -0.5, to: 1.5, ticks: .none, evenUnits: true)
  let y = probabilityAxis(title: "q(y)")
  let classes = [(item: 0, share: 1 - share), (item: 1, share: share)]
  let marks = classes.flatMap { shareMarks($0.item, $0.share, context) }
  return Plot(x: x, y: y, marks: marks)
}

private func shareMarks(_ item: Int, _ share: Double, _ context: PictureContext) -> [Mark] {
  let place = Double(item)
  let bar = Bar(
    x: place, width: 0.5, low: 0, high: share, symbol: item == 1 ? .positive : .negative)
  let caption = Caption(
    [probabilityText(share, 2)], at: DataPoint(place, share), sides: [.above, .over], bold: true)
  return [
    Mark(MarkID(.share, item), .bar(bar), ink: ink(ofClass: item, context)),
    Mark(MarkID("share caption", item), .caption(caption), ink: .text),
  ]
}

/// The colour of a class, dimmed while a point of the other one is followed.
private func ink(ofClass item: Int, _ context: PictureContext) -> Ink {
  let followed = context.facts.point(context.followed)
  let isDimmed = followed.map { $0.isPositive != (item == 1) } ?? false
  return item == 1 ? (isDimmed ? .positiveDimmed : .positive) : (isDimmed ? .negativeDimmed : .negative)
}

private func labelRows(_ context: PictureContext) -> [LabelRow] {
  let summary = context.facts.summary
  func row(_ role: Role, _ red: [String], _ green: [String], _ ink: Ink) -> LabelRow {
    LabelRow(
      role,
      entries: [
        LabelRow.Entry(item: 0, x: 0, texts: red, ink: ink),
        LabelRow.Entry(item: 1, x: 1, texts: green, ink: ink),
      ])
  }
  let names = row(
    "name of class", ["\(context.red), y = 0", context.red], ["\(context.green), y = 1", context.green], .text
  )
  func ofPoints(_ count: Int) -> String {
    wording(
      "why-the-logarithm.class-shares.count",
      ["count": Count(digits: count), "points": Count(digits: summary.count)])
  }
  let counts = row(
    "count of class", [ofPoints(summary.negatives), countText(summary.negatives)],
    [ofPoints(summary.positives), countText(summary.positives)], .muted)
  // By weight the shares are others than the counts.
  if context.facts.isWeighted { return [names] }
  return [names, counts]
}
