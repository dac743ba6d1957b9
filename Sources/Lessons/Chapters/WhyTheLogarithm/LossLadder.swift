import CrossEntropy
import Drawing
import Insight
import Words

/// What knowing more is worth: the mean losses of a coin, of the shares alone, of the model and of the free fit, on
/// one axis, the greatest on top.
@Sendable func lossLadder(_ context: PictureContext) -> Picture {
  let rungs = context.facts.lossLadder
  let longest = rungs.map(\.loss).filter(\.isFinite).max() ?? 0
  // The end of the axis is for the names of the bars.
  let reach = max(context.inUnit(longest), 1e-9)
  let x = Axis(
    "loss", title: context.unit.name, from: 0, to: 1.6 * reach, ticks: .at(ticks(beyond: reach)))
  let y = Axis("rung", title: "", from: 0.5, to: Double(rungs.count) + 0.5, ticks: .hidden)
  let marks = rungs.enumerated().flatMap { index, rung in
    rungMarks(rung, height: Double(rungs.count - index), reach: reach, context)
  }
  let mean = Headline(
    context.lossText(context.facts.summary.meanLoss, 4),
    captions: clipCaptions(context) + [
      wording("why-the-logarithm.loss-ladder.headline-unit", ["unit": context.unit.name])
    ],
    centred: true)
  // Each bar has a row of its own, one for the air between them.
  let ladder = Panel(
    "points", .plot(Plot(x: x, y: y, marks: marks)), share: 1.3, minimumColumns: 34,
    minimumRows: 2 * rungs.count + 3)
  let panel =
    penaltyCurves(context).map { Panel("both", .row([ladder, $0]), minimumRows: ladder.minimumRows) }
    ?? ladder
  return Picture(
    Scene([panel], headline: mean),
    motion: Motion(duration: 1.1, staggered: ["rung", "rung caption"]))
}

extension LadderRung.Kind {
  /// What it is called, long and short.
  fileprivate var names: [String] {
    switch self {
    case .coin:
      [wording("why-the-logarithm.loss-ladder.coin"), wording("why-the-logarithm.loss-ladder.coin-short")]
    case .baseRate:
      [
        wording("why-the-logarithm.loss-ladder.shares"),
        wording("why-the-logarithm.loss-ladder.shares-short"), "H(q)",
      ]
    case .model:
      [
        wording("why-the-logarithm.loss-ladder.this-model"),
        wording("why-the-logarithm.loss-ladder.this-model-short"),
      ]
    case .fitted:
      [
        wording("why-the-logarithm.loss-ladder.fitted"),
        wording("why-the-logarithm.loss-ladder.fitted-short"),
      ]
    case .unpenalised:
      [
        wording("why-the-logarithm.loss-ladder.unpenalised"),
        wording("why-the-logarithm.loss-ladder.unpenalised-short"),
      ]
    }
  }
}

private func rungMarks(_ rung: LadderRung, height: Double, reach: Double, _ context: PictureContext) -> [Mark]
{
  let isModel = rung.kind == .model
  let length = rung.loss.isFinite ? context.inUnit(rung.loss) : 1.05 * reach
  let place = DataPoint(length, height)
  let bar = Bar(
    x: length / 2, width: length, low: height - 0.3, high: height + 0.3, symbol: .plain, lies: true)
  let number = context.lossText(rung.loss, 4)
  let caption = Caption(
    rung.kind.names.map { "\(number)  \($0)" } + [number], at: place, sides: [.right], bold: isModel)
  return [
    Mark(MarkID("rung", rung.kind.rawValue), .bar(bar), ink: isModel ? .accent : .curve),
    Mark(MarkID("rung caption", rung.kind.rawValue), .caption(caption), ink: isModel ? .accent : .text),
  ]
}
