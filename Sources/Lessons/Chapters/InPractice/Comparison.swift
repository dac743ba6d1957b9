import CrossEntropy
import Drawing
import Insight
import Numerals
import Words

/// The differences of two models' losses, row by row in their order, and their mean with its interval over more and
/// more rows.
@Sendable func comparisonPicture(_ context: PictureContext) -> Picture {
  let count = comparedRows(context)
  let rows = Panel("points", .plot(rowsPlot(context, count)), minimumColumns: 27)
  let means = Panel("means", .plot(meansPlot(context, count)), share: 1.2, minimumColumns: 27)
  return Picture(
    Scene([Panel("comparison", .row([rows, means]))]), via: [Scene([])], motion: Motion(duration: 1.1))
}

/// How many rows the dial asks for, in the steps in which they are compared.
func comparedRows(_ context: PictureContext) -> Int {
  let wanted = context.dial(.comparedRows)
  return Forecasts.comparisons.last { Double($0.rows) <= wanted + 0.5 }?.rows
    ?? Forecasts.comparisons.first?.rows ?? 0
}

/// The comparison of as many rows as the dial asks for.
func comparison(_ context: PictureContext) -> Forecasts.Comparison? {
  let count = comparedRows(context)
  return Forecasts.comparisons.first { $0.rows == count }
}

private func rowsPlot(_ context: PictureContext, _ count: Int) -> Plot {
  // A line carries further than a dot for each row; what carries the mean are its two ends.
  let points = Forecasts.differences.prefix(count).sorted().enumerated().map { rank, difference in
    DataPoint(Double(rank) + 0.5, context.inUnit(difference))
  }
  let reach = context.inUnit(1.1 * (Forecasts.differences.map(abs).max() ?? 1))
  return Plot(
    x: Axis(
      "rank", title: wording("in-practice.comparison.x-axis-of-rows", ["count": countText(count)]), from: 0,
      to: Double(max(1, count)), ticks: .none),
    y: Axis(
      "difference of a row",
      title: wording("in-practice.comparison.y-axis-of-rows", ["unit": context.unit.name]),
      shortTitle: wording("in-practice.comparison.y-axis-of-rows-short"),
      from: -reach, to: reach),
    marks: [zeroLine(0), Mark(MarkID("differences"), .curve(Curve(points: points)), ink: .curve)])
}

/// No difference, in one of the two panels.
private func zeroLine(_ panel: Int) -> Mark {
  Mark(MarkID("zero", panel), .rule(Rule(.horizontal, at: 0)), ink: .text)
}

private func meansPlot(_ context: PictureContext, _ count: Int) -> Plot {
  let all = Forecasts.comparisons
  func line(_ role: Role, ink: Ink, stroke: Stroke = .solid, _ value: (Forecasts.Comparison) -> Double)
    -> Mark
  {
    let points = all.map { DataPoint(Double($0.rows), context.inUnit(value($0))) }
    return Mark(MarkID(role), .curve(Curve(points: points, stroke: stroke)), ink: ink)
  }
  let lines = [
    line("lower end", ink: .guide) { $0.interval.lower },
    line("upper end", ink: .guide) { $0.interval.upper },
    line("mean difference", ink: .curve) { $0.mean },
  ]
  let ends = all.flatMap { [$0.interval.lower, $0.interval.upper] }
  let range = roundedOutward(from: ends.min() ?? -1, to: ends.max() ?? 1)
  return Plot(
    x: Axis(
      "rows", title: wording("in-practice.comparison.x-axis-of-mean"), from: 0,
      to: Double(all.last?.rows ?? 1)
    ),
    y: Axis(
      "mean difference", title: wording("in-practice.comparison.y-axis-of-mean", ["unit": context.unit.name]),
      shortTitle: wording("in-practice.comparison.y-axis-of-mean-short", ["unit": context.unit.name]),
      from: context.inUnit(range.lower), to: context.inUnit(range.upper)),
    marks: [zeroLine(1)] + lines + atDial(context, count),
    legend: [
      LegendEntry(.solid, [wording("in-practice.comparison.mean")]),
      LegendEntry(
        .dotted, [wording("in-practice.comparison.95-interval"), wording("in-practice.comparison.interval")],
        ink: .guide),
    ])
}

/// The interval at the dial's number of rows.
private func atDial(_ context: PictureContext, _ count: Int) -> [Mark] {
  guard let now = comparison(context) else { return [] }
  let place = DataPoint(Double(count), context.inUnit(now.mean))
  let rule = Rule(
    .vertical, at: Double(count), from: context.inUnit(now.interval.lower),
    to: context.inUnit(now.interval.upper))
  let sides: [Caption.Side] = [.belowRight, .aboveRight, .right, .left, .aboveLeft]
  return [
    Mark(MarkID("mean interval"), .rule(rule), ink: .accent),
    Mark(MarkID("mean at dial"), .bar(.dot(place, symbol: .plain)), ink: .accent),
    Mark(
      MarkID("mean at dial caption"),
      .caption(Caption([signedLoss(place.y)], at: place, sides: sides, bold: true)),
      ink: .accent),
  ]
}

/// A difference with its sign, also where it is above 0.
func signedLoss(_ value: Double) -> String { (value > 0 ? "+" : "") + fixed(value, 4) }
