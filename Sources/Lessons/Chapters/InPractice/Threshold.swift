import CrossEntropy
import Drawing
import Insight
import Numerals
import Words

/// What was predicted for the positives, upward, and for the negatives, downward, in tenths; a threshold cuts both,
/// and beside them stands what the mistakes cost at every tenth.
@Sendable func thresholdPicture(_ context: PictureContext) -> Picture {
  let decisions = TenthDecisions(context.facts.summary)
  let cut = decisions.cut(at: context.dial(.threshold))
  let predicted = Panel(
    "points", .plot(predictedPlot(context, decisions, cut)), share: 1.6, minimumColumns: 36)
  let cost = Panel(
    "cost", .plot(costPlot(context, cut)), minimumColumns: 22, leftOutBelow: 6)
  return Picture(
    Scene([Panel("decisions", .row([predicted, cost]))]),
    motion: Motion(duration: 1.1, staggered: [.tenth], spread: 0.4))
}

extension Role {
  /// The predictions within one tenth: those of positives, or all of them as a dot.
  static let tenth: Role = "tenth"
}

/// What each tenth as a threshold makes of all rows, from the sums of the bins alone: exact however many rows there
/// are.
struct TenthDecisions {
  let bins: [ReliabilityBin]

  init(_ summary: LossSummary) { bins = summary.reliability }

  func positives(_ bin: Int) -> Double { bins[bin].weight * (bins[bin].sharePositive ?? 0) }
  func negatives(_ bin: Int) -> Double { bins[bin].weight * (1 - (bins[bin].sharePositive ?? 0)) }

  var allPositives: Double { bins.indices.map(positives).reduce(0, +) }
  var allNegatives: Double { bins.indices.map(negatives).reduce(0, +) }

  /// The bin from which on the decision is positive.
  func cut(at threshold: Double) -> Int { min(bins.count, max(0, Int((threshold * 10).rounded()))) }

  func counts(cut: Int) -> ConfusionCounts {
    let (left, right) = (bins.indices.prefix(cut), bins.indices.dropFirst(cut))
    return ConfusionCounts(
      truePositives: right.map(positives).reduce(0, +), falsePositives: right.map(negatives).reduce(0, +),
      trueNegatives: left.map(negatives).reduce(0, +), falseNegatives: left.map(positives).reduce(0, +))
  }
}

extension PictureContext {
  /// What each kind of mistake costs, in false alarms.
  var mistakeCosts: MistakeCosts { MistakeCosts(falsePositive: 1, falseNegative: dial(.missCost)) }

  /// What the mistakes cost a case on average with each tenth from 0 to 1 as the threshold.
  var tenthCosts: [Double] {
    let decisions = TenthDecisions(facts.summary)
    return (0...decisions.bins.count).map { decisions.counts(cut: $0).meanCost(mistakeCosts) }
  }
}

private func predictedPlot(_ context: PictureContext, _ decisions: TenthDecisions, _ cut: Int) -> Plot {
  let bars = decisions.bins.indices.flatMap { bin in
    [
      tenthBar(bin, .positive, decisions.positives(bin) / decisions.allPositives, isMistake: bin < cut),
      tenthBar(bin, .negative, decisions.negatives(bin) / decisions.allNegatives, isMistake: bin >= cut),
    ]
  }
  let heights = decisions.bins.indices.map {
    (
      up: decisions.positives($0) / decisions.allPositives,
      down: decisions.negatives($0) / decisions.allNegatives
    )
  }
  let (up, down) = (
    heights.map(\.up).filter(\.isFinite).max() ?? 0, heights.map(\.down).filter(\.isFinite).max() ?? 0
  )
  let (top, bottom) = (max(1.5 * up, 0.1), max(1.25 * down, 0.1))
  let x = Axis(
    "probability", title: wording("in-practice.threshold.x-axis", ["green": context.green]), from: 0,
    to: 1)
  let y = Axis("part of class", title: "", from: -bottom, to: top, ticks: .hidden)
  let edge = Double(cut) / 10
  let line = Mark(MarkID("cut"), .rule(Rule(.vertical, at: edge)), ink: .accent)
  let ground = Mark(MarkID("ground"), .rule(Rule(.horizontal, at: 0, faint: true)), ink: .axis)
  return Plot(
    x: x, y: y,
    marks: [ground] + bars + [line]
      + countMarks(context, decisions.counts(cut: cut), edge, top: top, bottom: bottom))
}

/// Its length is the part of its class that lies in the tenth; mistakes are in full colour.
private func tenthBar(_ bin: Int, _ label: Label, _ part: Double, isMistake: Bool) -> Mark {
  let length = part.isFinite ? part : 0
  let isUp = label == .positive
  let bar = Bar(
    x: (Double(bin) + 0.5) / 10, width: 0.09, low: isUp ? 0 : -length, high: isUp ? length : 0,
    symbol: label.symbol, hangs: !isUp)
  let ink: Ink =
    switch (isUp, isMistake) {
    case (true, true): .positive
    case (true, false): .positiveDimmed
    case (false, true): .negative
    case (false, false): .negativeDimmed
    }
  return Mark(MarkID(isUp ? .tenth : "tenth of negatives", bin), .bar(bar), ink: ink)
}

/// The four counts, each on its side of the threshold.
private func countMarks(
  _ context: PictureContext, _ counts: ConfusionCounts, _ edge: Double, top: Double, bottom: Double
) -> [Mark] {
  let texts: [(words: [String], number: Double, isLeft: Bool, isUp: Bool)] = [
    ([wording("in-practice.threshold.missed")], counts.falseNegatives, true, true),
    ([wording("in-practice.threshold.found")], counts.truePositives, false, true),
    (
      [wording("in-practice.threshold.left-alone"), wording("in-practice.threshold.left-alone-short")],
      counts.trueNegatives, true, false
    ),
    (
      [wording("in-practice.threshold.false-alarms"), wording("in-practice.threshold.false-alarms-short")],
      counts.falsePositives, false, false
    ),
  ]
  return texts.enumerated().map { item, text in
    let number = withSeparators(trimmed(text.number, 1))
    let isMistake = text.isLeft == text.isUp
    let caption = Caption(
      text.words.map { "\(number) \($0)" } + [number],
      at: DataPoint(edge, text.isUp ? 0.93 * top : -0.9 * bottom), sides: [text.isLeft ? .left : .right],
      bold: isMistake)
    return Mark(MarkID("outcome", item), .caption(caption), ink: isMistake ? .accent : .text)
  }
}

/// What the mistakes cost for each case at every tenth, and where that is lowest if the predictions are calibrated.
private func costPlot(_ context: PictureContext, _ cut: Int) -> Plot {
  let values = context.tenthCosts
  let highest = max(values.filter(\.isFinite).max() ?? 1, 1e-9)
  let bars = values.enumerated().map { index, value in
    let bar = Bar(
      x: Double(index) / 10, width: 0.06, low: 0, high: value.isFinite ? value : 0, symbol: .plain)
    return Mark(MarkID("cost", index), .bar(bar), ink: index == cut ? .accent : .guide)
  }
  let place = DataPoint(Double(cut) / 10, values[cut])
  let caption = Caption(
    [fixed(values[cut], 3)], at: place, sides: [.above, .aboveRight, .aboveLeft], bold: true)
  return Plot(
    x: Axis(
      "threshold", title: wording("in-practice.threshold.threshold"), from: -0.05, to: 1.05,
      ticks: .at([0, 0.5, 1])),
    y: Axis(
      "cost", title: wording("in-practice.threshold.cost-of-a-case"),
      shortTitle: wording("in-practice.threshold.cost-of-a-case-short"), from: 0,
      to: 1.25 * highest),
    marks: bars + [
      Mark(
        MarkID("best cut"), .rule(Rule(.vertical, at: context.mistakeCosts.bestThreshold, faint: true)),
        ink: .text),
      Mark(MarkID("cost caption"), .caption(caption), ink: .accent),
    ])
}
